import { html } from '../html/html.js';
import { left, writeAddress } from '../address/address.js';
import { facts } from './facts.js';
import { foundBar } from './found-bar.js';
import { entries } from './layout.js';
import { outline } from './outline.js';
import { text } from './text.js';

const TOP_LEVEL = 3; // under the page's title and "Text of the letter"

/**
 * A letter to read. `found` holds the matches of the query as `marks`, a Map from paragraph ids, or says
 * why they have `failed`; it is null while they are looked for. `lost` is true where the address names a paragraph that the letter does not hold.
 */
export function letter(read, state, { found, lost }) {
  const headings = entries(read.outline ?? [], TOP_LEVEL);
  const results = left(state);
  const searched = writeAddress(results) !== '/';
  return html`<article class="letter" aria-labelledby="letter-title">
    <header class="letter-head">
      <p>
        <a class="back" data-back href="${writeAddress(results)}"
          ><span aria-hidden="true">← </span>${wayBack(state, searched)}</a
        >
      </p>
      <h1 id="letter-title" tabindex="-1" dir="auto">${read.title}</h1>
      ${lost &&
      html`<p class="panel fault" role="alert">
        The paragraph that this address names is not in this letter, or no longer.
      </p>`}
    </header>
    ${facts(read, state)} ${headings.length > 0 && outline(headings, state)}
    <section class="letter-text" aria-labelledby="letter-text-title">
      <h2 id="letter-text-title" class="visually-hidden">Text of the letter</h2>
      ${state.q.trim() && foundBar(read, state, found)}
      ${text(read, headings, state, found?.marks ?? new Map())}
    </section>
  </article>`;
}

function wayBack(state, searched) {
  if (state.like) return 'Back to the paragraphs like it';
  if (state.see === 'authority') return 'Back to the authority';
  return searched ? 'Back to the results' : 'Search the letters';
}
