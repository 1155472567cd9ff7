import { html } from '../html/html.js';
import { isOn, withThesaurus, withValues } from '../address/address.js';
import { chosen } from './filter-group.js';

/** How the query is read: within what its words must meet, in which forms, with which equivalents. */
export function manner(state) {
  const byLetter = state.filters.in?.[0] === 'letter';
  const asTyped = state.filters.variants?.[0] === 'false';
  const thesaurus = isOn(state, 'thesaurus');
  const on = [byLetter, asTyped, thesaurus].filter(Boolean).length;
  return html`<details class="filter" data-key="manner" ${on > 0 ? 'open' : ''}>
    <summary>
      <span>Ways to match</span>
      ${chosen(on)}
    </summary>
    <fieldset>
      <legend class="visually-hidden">Ways to match</legend>
      ${box('in', byLetter, 'Anywhere in a letter', 'The words need not be in the same paragraph.')}
      ${box('variants', asTyped, 'Only as typed', '“drift”, but not “drifted” or “drifting”.')}
      ${box('thesaurus', thesaurus, 'Equivalent terms too', '“looked after child” also finds “LAC”.')}
    </fieldset>
  </details>`;
}

/** The state with a box of this group ticked or not. */
export function withManner(state, name, ticked) {
  if (name === 'thesaurus') return withThesaurus(state, ticked);
  const value = name === 'in' ? 'letter' : 'false';
  return withValues(state, name, ticked ? [value] : []);
}

function box(name, ticked, label, more) {
  return html`<label class="choice" data-key="${name}">
    <input type="checkbox" data-manner="${name}" ${ticked ? 'checked' : ''} />
    <span class="choice-name">${label}<span class="above">${more}</span></span>
  </label>`;
}
