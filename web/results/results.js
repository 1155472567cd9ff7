import { html } from '../html/html.js';
import { changed, SORTS, writeAddress } from '../address/address.js';
import { number, totals, unparted } from '../words/words.js';
import { chips } from '../chips/chips.js';
import { understood } from '../understood/understood.js';
import { repaired } from '../repaired/repaired.js';
import { onceSwitch } from '../identical/identical.js';
import { hit } from './hit.js';
import { letterHit } from './letter-hit.js';
import { nothingFound } from './nothing-found.js';

/**
 * The results of one search. `isWhole(id)` is true of long paragraphs to be shown in full;
 * `labelOf(name, value)` knows what the index calls a filter's value.
 */
export function results({ answer, searched: state, repair, meant, unknown }, { isWhole, labelOf }) {
  const { query, total, hits, facets } = answer;
  const narrowed = Object.values(state.filters).flat().length;
  return html`
    <div class="results-head">
      <h1 class="totals" tabindex="-1">
        ${total.paragraphs > 0 ? unparted(totals(total)) : 'Nothing found'}
      </h1>
      <div class="tools">
        <button type="button" class="open-filters" data-open-filters>
          Filters${narrowed > 0 &&
          html` (${number(narrowed)}<span class="visually-hidden"> in force</span>)`}
        </button>
        ${total.paragraphs > 0 && hitsAre(state)} ${total.paragraphs > 1 && order(state)}
      </div>
      ${repair && repaired(repair, state)} ${understood(query, state, unknown)}
      ${total.paragraphs > 1 && onceSwitch(state)} ${chips(state, labelOf)}
    </div>
    ${total.paragraphs === 0 && nothingFound(state, { facets: facets ?? {}, meant, labelOf })}
    ${state.cursor && html`<p class="further">A further page of the results</p>`}
    <ol class="hits">
      ${hits.map((each) =>
        each.best ? letterHit(each, state, isWhole) : hit(each, state, isWhole(each.id)),
      )}
    </ol>
    ${paging(answer, state)}
  `;
}

function hitsAre({ group }) {
  return html`<label class="order">
    <span>Show</span>
    <select data-group>
      <option value="" ${group ? '' : 'selected'}>Paragraphs</option>
      <option value="letter" ${group ? 'selected' : ''}>Letters</option>
    </select>
  </label>`;
}

const ORDERS = {
  relevance: 'Best match first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  authority: 'By authority',
};

function order(state) {
  return html`<label class="order">
    <span>Order</span>
    <select data-sort>
      ${SORTS.map(
        (sort) => html`<option value="${sort}" ${sort === state.sort ? 'selected' : ''}>
          ${ORDERS[sort]}
        </option>`,
      )}
    </select>
  </label>`;
}

function paging({ next, hits }, state) {
  if (!next && !state.cursor) return null;
  return html`<nav class="paging" aria-label="Pages of results">
    ${state.cursor &&
    html`<a class="button" href="${writeAddress(changed(state, {}))}">Back to the first page</a>`}
    ${next
      ? html`<a
          class="button primary"
          rel="next"
          href="${writeAddress(changed(state, { cursor: next }))}"
          >Next page</a
        >`
      : hits.length > 0 && html`<span class="quiet">This is the last page.</span>`}
  </nav>`;
}
