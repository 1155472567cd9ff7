import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { dressed } from '../views/dressed.js';

let made = 0;

/**
 * Opens a dialog over the page, and gives it with `draw(body)` and `close()`. The browser keeps the
 * focus in it, closes it on Escape, and gives the focus back to where it was.
 */
export async function openDialog(title, body) {
  await dressed('dialog');
  const name = `dialog-${++made}`;
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog';
  dialog.setAttribute('aria-labelledby', name);
  const draw = (content) =>
    render(
      dialog,
      html`<div class="dialog-head">
          <h2 id="${name}">${title}</h2>
          <button type="button" class="as-link" data-close>Close</button>
        </div>
        <div class="dialog-body">${content}</div>`,
    );
  draw(body);
  dialog.addEventListener('click', ({ target }) => {
    // A click on the dialog itself is one on the dimmed page around it.
    if (target === dialog || target.closest('[data-close]')) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('.dialog-body :is(input, textarea, button, a)')?.focus();
  return { dialog, draw, close: () => dialog.close() };
}
