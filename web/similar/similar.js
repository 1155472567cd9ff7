import { html } from '../html/html.js';
import { changed, left, readAddress, withValues, writeAddress } from '../address/address.js';
import { hit } from '../results/hit.js';
import { count } from '../words/words.js';

/** A paragraph, and under it those of other letters that say much the same, the likest first. */
export function similar(paragraph, hits, state, { isWhole, desk }) {
  const results = left(state);
  const searched = writeAddress(results) !== '/';
  return html`<div class="similar">
    <p>
      <a class="back" data-back href="${writeAddress(results)}"
        ><span aria-hidden="true">← </span>${searched ? 'Back to the results' : 'Search the letters'}</a
      >
    </p>
    <h1 tabindex="-1">More like this</h1>
    <ul class="hits the-one" aria-label="The paragraph">
      ${hit(paragraph, state, isWhole(paragraph.id), desk)}
    </ul>
    <h2 id="similar-found">${found(hits)}</h2>
    <p class="quiet">${how(hits, state)}</p>
    <p class="quiet">
      What stands in the same words, but for names, numbers and dates, is not among them:
      <a href="${writeAddress(same(paragraph))}">list the same words</a>.
    </p>
    ${hits.length > 0 &&
    html`<ol class="hits" aria-labelledby="similar-found">
      ${hits.map((each) => hit(each, state, isWhole(each.id), desk))}
    </ol>`}
  </div>`;
}

function found(hits) {
  if (hits.length === 0) return 'No other letter says much the same';
  if (hits.length === 1) return '1 paragraph of another letter says much the same';
  return `${count(hits.length, 'paragraph')} of other letters say much the same`;
}

function how(hits, state) {
  if (hits.length === 0) {
    return 'Likeness is judged by the telling words that paragraphs share. One of few words is like none, and so is one about something that is written nowhere else.';
  }
  const unfiltered = Object.keys(state.filters).length > 0 ? ' From all letters, whatever the filters.' : '';
  return `The likest first, judged by the telling words that they share, which can be wrong.${unfiltered}`;
}

function same(paragraph) {
  return withValues(changed(readAddress('/'), {}), 'identical', [paragraph.id]);
}
