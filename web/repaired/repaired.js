import { html } from '../html/html.js';
import { changed, writeAddress } from '../address/address.js';

const SIGNS = /["“”„‟«»″＂\\^~*?\s]+/g;

/** What was searched in place of what was typed, why, and the ways on. */
export function repaired({ typed, text, changes, at }, state) {
  const exact = typed.replace(SIGNS, ' ').trim();
  const literal = changed(state, { q: `"${exact}"` });
  return html`<section class="panel repaired" aria-labelledby="repaired">
    <h2 class="panel-title" id="repaired">Not searched as typed</h2>
    <p>
      Searched for <code><bdi>${text}</bdi></code> instead of
      <code><bdi>${typed}</bdi></code>.
    </p>
    <ul>
      ${changes.map((change) => html`<li>${change}</li>`)}
    </ul>
    <p class="actions">
      <button type="button" data-edit="${at ?? typed.length}">Edit what was typed</button>
      ${literal.q !== text &&
      html`<a class="button" href="${writeAddress(literal)}"
        ><span>Search for exactly <bdi>“${exact}”</bdi></span></a
      >`}
    </p>
  </section>`;
}

/** The same while it is still being typed, when nothing is wrong with it yet. */
export function soFar({ text }) {
  return html`<p class="quiet">So far searched for <code><bdi>${text}</bdi></code>.</p>`;
}
