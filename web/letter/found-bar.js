import { html } from '../html/html.js';
import { reading, writeAddress } from '../address/address.js';
import { count } from '../words/words.js';
import { joined } from '../marks/marks.js';

/** How often the query was found in this letter, and the way from one such paragraph to another. */
export function foundBar({ paragraphs }, state, found) {
  if (!found) return html`<div class="found-bar"><p role="status">Looking for the matches …</p></div>`;
  if (found.failed) {
    return html`<div class="found-bar"><p role="alert">No matches are marked. ${found.failed}</p>
      <button type="button" data-find-again>Look for them again</button></div>`;
  }
  const { marks } = found;
  const hits = paragraphs.filter(({ id }) => marks.has(id));
  const { before, after } = neighbours(paragraphs, hits, state.paragraph);
  return html`<div class="found-bar">
    <p role="status">${howOften(hits, marks)}</p>
    ${hits.length > 0 &&
    html`<nav aria-label="Matches">
      ${step(before, state, 'Previous', 'p')} ${step(after, state, 'Next', 'n')}
    </nav>`}
  </div>`;
}

function howOften(hits, marks) {
  if (hits.length === 0) return 'No match in this letter';
  const matches = hits.reduce((sum, { id, text }) => sum + joined(marks.get(id), text.length).length, 0);
  return `${count(matches, 'match')} in ${count(hits.length, 'paragraph')} of this letter`;
}

function step(paragraph, state, words, key) {
  return paragraph
    ? html`<a class="button" data-step="${key}" aria-keyshortcuts="${key}"
        title="In the text, also by the key ${key}"
        href="${writeAddress(reading(state, state.read, paragraph.id))}"
        >${words}<span class="visually-hidden"> match</span><kbd aria-hidden="true">${key}</kbd></a
      >`
    : html`<span class="button off" data-step="${key}">${words}<kbd aria-hidden="true">${key}</kbd></span>`;
}

/** The nearest found paragraphs before and after the one the reader is at. */
function neighbours(paragraphs, hits, id) {
  const place = new Map(paragraphs.map((each, i) => [each.id, i]));
  const here = place.get(id) ?? -1;
  return {
    before: hits.findLast((each) => place.get(each.id) < here),
    after: hits.find((each) => place.get(each.id) > here),
  };
}
