import { html } from '../html/html.js';
import { reading, throughTime, writeAddress } from '../address/address.js';
import { capital, count, day, list } from '../words/words.js';
import { after, before } from '../hit-tools/around.js';
import { hitTools } from '../hit-tools/hit-tools.js';
import { othersLike } from '../identical/identical.js';
import { stanceLabel } from '../stance/stance.js';
import { marked, shortened, isShortened } from '../marks/marked.js';
import { position } from './position.js';

/** One paragraph that was found: its words, where it stands, and the way to it in its letter. */
export function hit(paragraph, state, whole, desk) {
  const { id, letter } = paragraph;
  const around = desk?.around(id);
  return html`<li data-key="${id}">
    <article class="hit" id="hit-${id}">
      <div class="hit-main">
        <h2 class="hit-title">
          <a href="${writeAddress(reading(state, letter.id, id))}" dir="auto"
            >${letter.title}<span class="visually-hidden">: ${position(paragraph)}</span></a
          >
        </h2>
        ${where(paragraph)} ${before(id, around)} ${words(paragraph, whole)} ${after(id, around)}
        ${othersLike(paragraph, state)} ${hitTools(paragraph, state, desk)}
      </div>
      ${facts(paragraph, state)}
    </article>
  </li>`;
}

/** Its headings and its place, which is a link where it leads to a state of the page. */
export function where(paragraph, to) {
  const place = position(paragraph);
  return html`<p class="where">
    ${paragraph.section?.length > 0 &&
    html`<bdi>${paragraph.section.join(' › ')}</bdi><span aria-hidden="true"> · </span>`}
    ${to
      ? html`<a class="place" href="${writeAddress(to)}">${place}</a>`
      : html`<span class="place">${place}</span>`}
  </p>`;
}

/** What it says, and what introduces it; of a long one only what is around the matches. */
export function words(paragraph, whole) {
  const { id, text, matches } = paragraph;
  const cut = !whole && isShortened(text, matches);
  return html`${stanceLabel(paragraph.stance)}
    ${paragraph.lead && html`<p class="lead-in" dir="auto">${paragraph.lead}</p>`}
    <p class="hit-words" dir="auto">${cut ? shortened(text, matches) : marked(text, matches)}</p>
    ${cut &&
    html`<button type="button" class="as-link" data-whole="${id}">
      Show the whole paragraph (${count(paragraph.words, 'word')})
    </button>`}`;
}

export function facts(paragraph, state) {
  const { letter } = paragraph;
  return html`<dl class="hit-facts">
    ${fact('Authority', authority(letter.authority, state), 'authority')}
    ${fact('Date', letter.date ? day(letter.date) : 'No date')}
    ${fact('Kind of inspection', letter.kindLabel ?? letter.kind)}
    ${letter.inspectorates?.length > 0 && fact('Inspected by', list(letter.inspectorates))}
    ${paragraph.role && fact('Role', capital(paragraph.role), 'told')}
    ${paragraph.grade && fact('Grade', paragraph.grade, 'told')}
    ${paragraph.deadline && fact('Deadline', paragraph.deadline, 'told')}
    ${paragraph.stance === 'affirmed' && fact('Stance', 'Affirmed', 'told')}
    ${letter.grade && letter.grade !== paragraph.grade && fact('Overall', letter.grade, 'told')}
  </dl>`;
}

function authority(named, state) {
  if (!named) return 'Authority not known';
  return html`<a href="${writeAddress(throughTime(state, named))}">${named.name}</a>`;
}

function fact(name, value, how = '') {
  return html`<div class="${how}">
    <dt>${name}</dt>
    <dd dir="auto">${value}</dd>
  </div>`;
}
