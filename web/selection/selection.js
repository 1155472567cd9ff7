import { Problem, send } from '../api/api.js';
import { askedOf, isCollapsed, withCollapsed, withValues } from '../address/address.js';
import { copied, download } from '../copy/copy.js';
import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { storageOr } from '../storage/storage.js';
import { count, number } from '../words/words.js';
import { FORMATS, picked } from './picked.js';
import { selected } from './selected.js';

/** Letters that one export is asked for, so that its address stays short. */
const AT_ONCE = 40;

/** The selected paragraphs of a search, and a bar that says what can be done with them. */
export function selection({ place, view, announce }) {
  const chosen = selected(storageOr(() => sessionStorage));
  let state = null;
  let format = 'csv';
  let byHand = null;
  let done = false;
  let fault = null;
  let drawView = () => {};

  const draw = () => {
    const ids = state ? chosen.ids() : [];
    place.toggleAttribute('hidden', ids.length === 0);
    document.documentElement.classList.toggle('has-selection', ids.length > 0);
    render(place, ids.length > 0 ? bar(ids.length, { format, byHand, done, fault }) : html``);
  };
  const rows = async (of) => {
    fault = null;
    byHand = null;
    done = false;
    try {
      const { text, found } = await exported(state, of, chosen);
      const lost = chosen.ids().length - found;
      if (lost > 0) fault = `${count(lost, 'paragraph')} of them ${lost === 1 ? 'is' : 'are'} no longer found by this search.`;
      return text;
    } catch (problem) {
      if (problem.name !== 'Problem') throw problem;
      fault = problem.line;
      announce(fault);
      return null;
    } finally {
      draw();
    }
  };

  place.addEventListener('change', ({ target }) => {
    if ('format' in target.dataset) format = target.value;
  });
  place.addEventListener('click', async ({ target }) => {
    const { act } = target.closest('button')?.dataset ?? {};
    if (act === 'clear') {
      chosen.clear();
      byHand = null;
      fault = null;
      drawView();
      draw();
      view.querySelector('h1')?.focus();
      announce('Nothing is selected');
    }
    if (act === 'download') {
      const { end, type } = FORMATS[format];
      const text = await rows(format);
      if (!text) return;
      download(`selected.${end}`, type, text);
      announce(`${count(chosen.ids().length, 'paragraph')} downloaded`);
    }
    if (act === 'cite') {
      const text = await rows('citations');
      if (!text) return;
      if (await copied(text)) {
        done = true;
        draw();
        announce(`${count(chosen.ids().length, 'citation')} copied`);
        return;
      }
      byHand = text;
      draw();
      const field = place.querySelector('textarea');
      field.focus();
      field.select();
      announce('Citations selected: copy them from here');
    }
  });

  return {
    has: chosen.has,
    begin(search, drawAgain) {
      state = search;
      drawView = drawAgain;
      if (search) chosen.begin(askedOf(search).toString());
      byHand = null;
      done = false;
      fault = null;
      draw();
    },
    /** How many are selected then. */
    set(id, letter, wanted) {
      chosen.set(id, letter, wanted);
      done = false;
      fault = null;
      draw();
      return chosen.ids().length;
    },
  };
}

/** The service has no export of chosen paragraphs: so the search's, of their letters, from which they are taken. */
async function exported(state, format, chosen) {
  const plain = isCollapsed(state) ? withCollapsed(state, false) : state;
  const letters = chosen.letters();
  const exports = [];
  for (let at = 0; at < letters.length; at += AT_ONCE) {
    const params = askedOf(withValues(plain, 'letter', letters.slice(at, at + AT_ONCE)));
    params.append('format', format);
    exports.push(await fetched(params));
  }
  return picked(format, exports, chosen.ids());
}

async function fetched(params) {
  const response = await send(`/api/v1/export?${params}`);
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  } catch {
    throw new Problem({ title: 'The answer broke off' });
  }
}

function bar(many, { format, byHand, done, fault }) {
  return html`<p class="selected-many"><strong>${number(many)}</strong> selected</p>
    <button type="button" data-act="cite">
      ${done ? 'Copied' : many === 1 ? 'Copy citation' : 'Copy citations'}
    </button>
    <button type="button" class="as-link" data-act="clear">Clear<span class="visually-hidden"> the selection</span></button>
    <span class="selected-as"
      ><label class="visually-hidden" for="selected-format">Download as</label
      ><select id="selected-format" data-format>
        ${Object.entries(FORMATS).map(
          ([value, { name }]) =>
            html`<option value="${value}" ${value === format ? html`selected` : ''}>${name}</option>`,
        )}</select
      ><button type="button" data-act="download">Download</button></span
    >
    ${fault && html`<p class="selected-fault">${fault}</p>`}
    ${byHand &&
    html`<div class="by-hand">
      <label for="selected-by-hand">Copy the citations from here</label>
      <textarea id="selected-by-hand" readonly rows="3">${byHand}</textarea>
    </div>`}`;
}
