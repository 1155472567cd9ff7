import { hasKey, keepKey } from '../api/api.js';
import { html } from '../html/html.js';
import { render } from '../html/render.js';

/** What a header can carry. */
const POSSIBLE = /^[\x21-\x7e]+$/;

/** Asks for the key without which the service lets nobody read; `again()` then asks for the same anew. */
export function keyPanel(view, { again }) {
  let fault = null;
  if (hasKey()) {
    fault = 'This key is not known here. Look whether all of it was copied, or ask the owner of this service for one.';
    keepKey('');
  }
  const isInBox = document.activeElement?.id === 'q';
  const draw = () => render(view, panel(fault));
  const focus = () => view.querySelector('#reading-key').focus();
  draw();
  if (!isInBox) focus();
  view.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const given = view.querySelector('#reading-key').value.trim();
    if (POSSIBLE.test(given)) {
      keepKey(given);
      again();
      return;
    }
    fault = given ? 'A key has no spaces and no letters with accents.' : 'Write or paste the key.';
    draw();
    focus();
  });
}

function panel(fault) {
  return html`<div class="panel" data-key="reading-key">
    <h1 class="panel-title" tabindex="-1">This service asks for a key to read</h1>
    <p>
      The owner of the service gives it to you. It stays in this tab of the browser until you close
      the tab or forget the key at the foot of the page, and is sent to this service only.
    </p>
    <form class="reading-key-form">
      <label for="reading-key">Key</label>
      ${fault && html`<p class="reading-key-fault" id="reading-key-fault" role="alert">${fault}</p>`}
      <input type="password" id="reading-key" autocomplete="off" spellcheck="false" maxlength="500"
        ${fault ? html`aria-invalid="true" aria-describedby="reading-key-fault"` : ''} />
      <button type="submit" class="primary">Read with this key</button>
    </form>
  </div>`;
}
