import { html } from '../html/html.js';
import { changed, withQuery, withValues, writeAddress } from '../address/address.js';
import { count, filterName, list, valueName } from '../words/words.js';
import { advice } from './advice.js';
import { plainWords } from './plain-words.js';

/** Nothing was found: which filter stands in the way, or what to try with the words. */
export function nothingFound(state, { facets, meant, labelOf }) {
  const drops = advice(state.filters, facets);
  const filtered = Object.keys(state.filters).length > 0;
  const words = plainWords(state.q);
  return html`<div class="panel">
    <p class="panel-title">No paragraph fits ${filtered ? 'this search and its filters' : 'this search'}.</p>
    ${meant.length > 0 &&
    html`<p class="meant">
      Did you mean
      ${meant.map(
        (q, i) => html`${i > 0 && ' or '}<a href="${writeAddress(withQuery(state, q))}"><bdi>${q}</bdi></a>`,
      )}?
    </p>`}
    <ul>
      ${drops.map(
        ({ name, paragraphs }) => html`<li>
          <a href="${writeAddress(withValues(state, name, []))}"
            >Drop the filter ${filterName(name)}: ${named(name)}</a
          >${paragraphs && html`<span> (at least ${count(paragraphs, 'paragraph')})</span>`}
        </li>`,
      )}
      ${filtered &&
      drops.length === 0 &&
      html`<li>
        No filter alone stands in the way:
        <a href="${writeAddress(changed(state, { filters: {} }))}">drop all of them</a>
      </li>`}
      ${words &&
      words !== state.q.trim() &&
      html`<li>
        Without signs and operators:
        <a href="${writeAddress(changed(state, { q: words }))}"><bdi>${words}</bdi></a>
      </li>`}
      ${words && html`<li>Try fewer or other words, or OR between them, and check the spelling.</li>`}
    </ul>
  </div>`;

  function named(name) {
    return list(state.filters[name].map((value) => valueName(name, value, labelOf(name, value))));
  }
}
