import { html } from '../html/html.js';
import { SORTS } from '../address/address.js';
import { head } from '../views/head.js';
import { nextPage } from '../views/paging.js';
import { onceSwitch } from '../identical/identical.js';
import { hit } from './hit.js';
import { letterHit } from './letter-hit.js';

/**
 * The results of one search. `isWhole(id)` is true of long paragraphs to be shown in full;
 * `labelOf(name, value)` knows what the index calls a filter's value.
 */
export function results(asked, { isWhole, labelOf, desk }) {
  const { answer, searched: state, meant, nothingFound, isTyped } = asked;
  const { total, hits, facets, next } = answer;
  return html`
    ${head(
      asked,
      labelOf,
      total.paragraphs > 1 && order(state),
      total.paragraphs > 1 && onceSwitch(state),
    )}
    ${isTyped && total.paragraphs === 0 && html`<p class="quiet">Go on typing, or press Enter for advice.</p>`}
    ${nothingFound?.(state, { facets: facets ?? {}, meant, labelOf })}
    ${state.cursor && html`<p class="further">A further page of the results</p>`}
    <ol class="hits" id="found" tabindex="-1">
      ${hits.map((each) =>
        each.best ? letterHit(each, state, isWhole, desk) : hit(each, state, isWhole(each.id), desk),
      )}
    </ol>
    ${nextPage(state, next, 'results')}
  `;
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
