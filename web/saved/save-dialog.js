import { askRecord } from './news.js';
import { readAddress } from '../address/address.js';
import { openDialog } from '../dialog/dialog.js';
import { html } from '../html/html.js';
import { storageOr } from '../storage/storage.js';
import { sinceOf } from '../record/since.js';
import { savedSearches } from './store.js';

const LONGEST_NAME = 200;

/** Saves a search under a name. */
export async function saveDialog(address, announce) {
  const store = savedSearches(storageOr(() => localStorage));
  const record = askRecord(address, null).catch(() => null); // saved all the same, but without news
  let fault = null;
  const { dialog, draw, close } = await openDialog('Save this search', form(fault));
  const field = dialog.querySelector('#save-name');
  field.value = readAddress(address).q.slice(0, LONGEST_NAME) || 'All paragraphs';
  field.select();
  dialog.addEventListener('submit', async (event) => {
    event.preventDefault();
    const name = field.value.trim();
    if (!name) fault = 'Write a name for it.';
    else {
      const made = await record;
      fault = store.add({
        id: `${Date.now()}-${Math.floor(Math.random() * 1e6)}`,
        name,
        address,
        at: new Date().toISOString(),
        since: made && sinceOf(made),
        paragraphs: made?.total.paragraphs ?? null,
      });
    }
    if (fault) {
      draw(form(fault));
      field.focus();
      return;
    }
    draw(html`<p role="status" tabindex="-1" id="save-done">“<bdi>${name}</bdi>” is saved.</p>
      <p class="actions">
        <a class="button" href="/?see=saved" data-close>Saved searches</a>
        <button type="button" class="primary" data-close>Done</button>
      </p>`);
    dialog.querySelector('button.primary').focus();
    announce(`${name} is saved`);
  });
  return close;
}

function form(fault) {
  return html`<form class="dialog-form">
    <div class="field">
      <label for="save-name">Name</label>
      ${fault && html`<p class="fault-words" role="alert" id="save-fault">${fault}</p>`}
      <input type="text" id="save-name" maxlength="${LONGEST_NAME}" autocomplete="off" dir="auto"
        ${fault ? html`aria-invalid="true" aria-describedby="save-fault"` : ''} />
    </div>
    <p class="quiet">
      Kept with its filters and view in this browser only: it is sent nowhere, and gone when the
      browser’s data is cleared.
    </p>
    <p class="actions"><button type="submit" class="primary">Save</button></p>
  </form>`;
}
