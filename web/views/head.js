import { html } from '../html/html.js';
import { number, totals, unparted } from '../words/words.js';
import { chips } from '../chips/chips.js';
import { understood } from '../understood/understood.js';
import { repaired, soFar } from '../repaired/repaired.js';
import { searchTools } from './search-tools.js';
import { tabs } from './tabs.js';

/**
 * What stands above every view of a search: how much was found, what was understood, the filters in
 * force, the views. `tools` are the view's own, `more` what else is said of the search.
 */
export function head({ answer, searched: state, repair, unknown, isTyped }, labelOf, tools, more) {
  const { query, total } = answer;
  const narrowed = Object.values(state.filters).flat().length;
  return html`<div class="results-head">
    <a class="skip" href="#found">Skip to the results</a>
    <h1 class="totals" tabindex="-1">
      ${total.paragraphs > 0 ? unparted(totals(total)) : 'Nothing found'}
    </h1>
    <div class="tools">
      <button type="button" class="open-filters" data-open-filters>
        Filters${narrowed > 0 &&
        html` (${number(narrowed)}<span class="visually-hidden"> in force</span>)`}
      </button>
      ${searchTools(state, total)}
    </div>
    ${repair && (isTyped ? soFar(repair) : repaired(repair, state))} ${understood(isTyped ? { ...query, notes: [] } : query, state, unknown)} ${more}
    ${chips(state, labelOf)} ${tabs(state)} ${tools && html`<div class="view-tools">${tools}</div>`}
  </div>`;
}
