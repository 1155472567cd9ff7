import { openDialog } from '../dialog/dialog.js';
import { html } from '../html/html.js';
import { dressed } from '../views/dressed.js';
import { FARTHEST, written } from './written.js';

/** What was filled in, as long as the page is open. */
let filled = { within: '5' };

/** A form for those who don't know operators: it writes the query into the box and runs it. */
export async function builder({ run }) {
  await dressed('builder');
  const { dialog, close } = await openDialog('Build a search', body());
  const form = dialog.querySelector('form');
  for (const { name } of form.elements) {
    const field = name && form.elements[name];
    if (!field) continue;
    if (field.type === 'checkbox') field.checked = Boolean(filled[name]);
    else field.value = filled[name] ?? '';
  }
  const preview = dialog.querySelector('#built');
  const show = () => (preview.textContent = queryOf() || 'nothing yet');
  const queryOf = () => {
    const { a, b, within, inOrder, ...others } = filled;
    return written({ ...others, near: { a, b, within, inOrder } });
  };
  form.addEventListener('input', () => {
    filled = { ...Object.fromEntries(new FormData(form)), inOrder: form.elements.inOrder.checked };
    dialog.querySelector('#build-fault').textContent = '';
    show();
  });
  form.addEventListener('reset', () => {
    filled = { within: '5' };
    show();
    form.elements.all.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = queryOf();
    if (!query) {
      dialog.querySelector('#build-fault').textContent = 'Fill in at least one of them.';
      form.elements.all.focus();
      return;
    }
    close();
    run(query);
  });
  show();
}

function body() {
  return html`<form class="dialog-form builder" autocomplete="off" novalidate>
    <p class="fault-words" id="build-fault" role="alert"></p>
    ${field('all', 'All of these words', 'in any form: neglect finds neglects and neglected', 'neglect supervision')}
    ${field('phrase', 'This exact phrase', 'these very words, in this order', 'drift and delay')}
    ${field('any', 'Any of these', 'with commas between, where they are phrases', 'front door, MASH')}
    ${field('none', 'None of these', 'paragraphs with them are left out', 'return home')}
    <fieldset>
      <legend>These two near each other</legend>
      <div class="builder-near">
        <input type="text" name="a" aria-label="The one" />
        <span>and</span>
        <input type="text" name="b" aria-label="The other" />
      </div>
      <div class="builder-near">
        <label for="build-within">with at most</label>
        <input type="number" id="build-within" name="within" min="0" max="${FARTHEST}" value="5" />
        <span>other words between them</span>
      </div>
      <label class="pick"><input type="checkbox" name="inOrder" /><span>In this order</span></label>
    </fieldset>
    <p class="builder-built"><span>In the box:</span> <code id="built" dir="auto"></code></p>
    <p class="quiet">A star stands for any letters: manag* finds manager and managed.</p>
    <p class="actions">
      <button type="submit" class="primary">Search</button>
      <button type="reset" class="as-link">Clear the form</button>
    </p>
  </form>`;
}

function field(name, label, how, example) {
  return html`<div class="field">
    <label for="build-${name}">${label}</label>
    <span class="quiet" id="build-${name}-how">${how}. For example: ${example}</span>
    <input type="text" id="build-${name}" name="${name}" aria-describedby="build-${name}-how" dir="auto"
      autocapitalize="none" spellcheck="false" />
  </div>`;
}
