import { changed, seen, writeAddress } from '../address/address.js';
import { html } from '../html/html.js';
import { sayBeside } from '../problem/problem.js';

/** What can be done with a search as a whole, in any of its views. */
export function searchTools(state, total) {
  const itself = writeAddress(changed(state, {}));
  return html`${total.paragraphs > 0 &&
    html`<button type="button" data-export="${itself}">Export</button>`}
    <button type="button" data-save="${itself}">Save</button>
    <a class="button" href="${writeAddress(seen(state, 'record'))}"
      ${state.see === 'record' ? html`aria-current="page"` : ''}>Method record</a>`;
}

/** Opens what these ask for; each is fetched when it is first wanted. */
export function heedSearchTools(announce) {
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest?.('[data-export], [data-save]');
    if (!button) return;
    try {
      if (button.dataset.export) {
        const { exportDialog } = await import('../export-menu/export-menu.js');
        await exportDialog(button.dataset.export);
      } else {
        const { saveDialog } = await import('../saved/save-dialog.js');
        await saveDialog(button.dataset.save, announce);
      }
    } catch {
      sayBeside(button, 'Findings doesn’t answer. Try again in a moment.');
    }
  });
}
