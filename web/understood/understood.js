import { html } from '../html/html.js';
import { withValue, writeAddress } from '../address/address.js';
import { list } from '../words/words.js';

function addedTerm(term, state) {
  return html`<li data-key="${term}">
    <a class="chip" href="${writeAddress(withValue(state, 'without', term, true))}">
      <span class="visually-hidden">Leave out </span><bdi>${term}</bdi>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </a>
  </li>`;
}

/** How the service has read the query, and what the page could not use of its address. */
export function understood(query, state, unknown) {
  const added = query.added ?? [];
  return html`<div class="understood">
    ${query.text && query.means && html`<p>Searched for <bdi>${query.means}</bdi>.</p>`}
    ${added.length > 0 &&
    html`<div class="added">
      <p id="added">Also found by:</p>
      <ul aria-labelledby="added">
        ${added.map((term) => addedTerm(term, state))}
      </ul>
    </div>`}
    ${query.notes?.length > 0 &&
    html`<ul class="notes" aria-label="Notes on this search">
      ${query.notes.map((note) => html`<li dir="auto">${note}</li>`)}
    </ul>`}
    ${unknown.length > 0 &&
    html`<p>
      The address of this page also says ${list(unknown.map((name) => `“${name}”`))}, which means
      nothing here and was left out.
    </p>`}
  </div>`;
}
