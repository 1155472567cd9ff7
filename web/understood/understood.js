import { html } from '../html/html.js';
import { list } from '../words/words.js';

/** How the service has read the query, and what the page could not use of its address. */
export function understood(query, unknown) {
  const added = (query.added ?? []).map((each) => each.term ?? each);
  return html`<div class="understood">
    ${query.text && query.means && html`<p>Searched for <bdi>${query.means}</bdi>.</p>`}
    ${added.length > 0 &&
    html`<p>Also found by: <bdi>${list(added.map((term) => `“${term}”`))}</bdi>.</p>`}
    ${(query.notes ?? []).map((note) => html`<p>${note}</p>`)}
    ${unknown.length > 0 &&
    html`<p>
      The address of this page also says ${list(unknown.map((name) => `“${name}”`))}, which means
      nothing here and was left out.
    </p>`}
  </div>`;
}
