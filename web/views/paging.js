import { html } from '../html/html.js';
import { changed, writeAddress } from '../address/address.js';

/** The ways to the page after, and back to the first. */
export function nextPage(state, next, things) {
  if (!next && !state.cursor) return null;
  return html`<nav class="paging" aria-label="Pages of ${things}">
    ${state.cursor &&
    html`<a class="button" href="${writeAddress(changed(state, {}))}">Back to the first page</a>`}
    ${next
      ? html`<a class="button primary" rel="next" href="${writeAddress(changed(state, { cursor: next }))}"
          >Next page</a
        >`
      : html`<span class="quiet">This is the last page.</span>`}
  </nav>`;
}
