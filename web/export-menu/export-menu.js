import { ask } from '../api/api.js';
import { askedOf, isCollapsed, readAddress, withCollapsed } from '../address/address.js';
import { openDialog } from '../dialog/dialog.js';
import { html } from '../html/html.js';
import { number } from '../words/words.js';
import { FORMATS, WHATS, canBe, exportOf, rows } from './ways.js';

/** The whole of a search as a file: what it has rows of, and how it is written. */
export async function exportDialog(address) {
  const state = readAddress(address);
  let what = 'paragraphs';
  let format = 'csv';
  let total = null;
  let fault = null;
  const body = () => menu(state, { what, format, total, fault });
  const { dialog, draw } = await openDialog('Export this search', body());
  dialog.addEventListener('change', ({ target }) => {
    if (target.name === 'export-what') what = target.value;
    if (target.name === 'export-format') format = target.value;
    if (!canBe(what, format)) format = 'csv';
    draw(body());
  });
  const count = async () => {
    try {
      const plain = isCollapsed(state) ? withCollapsed(state, false) : state;
      const params = askedOf(plain);
      params.append('size', 0);
      ({ total } = await ask('concordance', params));
      fault = null;
    } catch (problem) {
      if (problem.name !== 'Problem') throw problem;
      fault = problem.line;
    }
    if (!dialog.open) return;
    draw(body());
    if (!dialog.contains(document.activeElement)) dialog.querySelector('input:checked').focus();
  };
  dialog.addEventListener('click', ({ target }) => {
    if ('countAgain' in target.dataset) count();
  });
  await count();
}

function menu(state, { what, format, total, fault }) {
  const { href, file } = exportOf(state, what, format);
  return html`<fieldset>
      <legend>Rows</legend>
      ${Object.entries(WHATS).map(([value, { name, says, of }]) => {
        const many = total && of(total);
        return pick('export-what', value, what, many === 0, html`${name}${total && html` (${number(many)})`}
          <span class="quiet">${many === 0 ? 'none: the search asks for no words' : says}</span>`);
      })}
    </fieldset>
    <fieldset>
      <legend>Written as</legend>
      ${Object.entries(FORMATS).map(([value, { name, says }]) => {
        const can = canBe(what, value);
        return pick('export-format', value, format, !can, html`${name}
          <span class="quiet">${can ? says : 'of paragraphs and letters only'}</span>`);
      })}
    </fieldset>
    <p class="quiet">
      Every row says whose words they are and under which licence.${isCollapsed(state) &&
      ' Identical paragraphs are all in it.'}
    </p>
    ${fault &&
    html`<div class="not-counted">
      <p role="alert">How many rows there are is not known: ${fault}</p>
      <button type="button" data-count-again>Count again</button>
    </div>`}
    <p class="actions">
      <a class="button primary" href="${href}" download="${file}"
        >Download ${total ? rows(what, total) : WHATS[what].name.toLowerCase()}</a
      >
    </p>`;
}

function pick(name, value, chosen, disabled, words) {
  return html`<label class="pick"
    ><input type="radio" name="${name}" value="${value}" ${value === chosen ? html`checked` : ''}
      ${disabled ? html`disabled` : ''} /><span>${words}</span></label
  >`;
}
