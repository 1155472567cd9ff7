import { html } from '../html/html.js';
import { day } from '../words/words.js';
import { chosen } from './filter-group.js';

/** Letters between two days, either of which may be open. `fault` says what is wrong with them. */
export function dates(state, fault) {
  const given = ['from', 'to'].filter((name) => state.filters[name]);
  return html`<details class="filter" data-key="dates" ${given.length > 0 ? 'open' : ''}>
    <summary><span>Date of the letter</span>${chosen(given.length)}</summary>
    <form data-dates novalidate>
      <fieldset>
        <legend class="visually-hidden">Date of the letter</legend>
        <div class="days">${input('from', 'From', fault)} ${input('to', 'To', fault)}</div>
        <p id="dates-fault" class="dates-fault" role="alert">${fault}</p>
        <button type="submit">Use these dates</button>
      </fieldset>
    </form>
  </details>`;
}

/** What is wrong with the days in a form; null where nothing is. */
export function faultOf(form) {
  const [from, to] = ['from', 'to'].map((name) => form.elements[name]);
  for (const input of [from, to]) {
    if (input.validity.badInput) {
      return `“${input.name === 'from' ? 'From' : 'To'}” is not a whole date: fill in day, month and year.`;
    }
  }
  if (from.value && to.value && to.value < from.value) {
    return `“From” (${day(from.value)}) is after “To” (${day(to.value)}).`;
  }
  return null;
}

function input(name, label, fault) {
  return html`<label class="day">
    <span>${label}</span>
    <input type="date" name="${name}" min="1900-01-01" max="2100-12-31"
      ${fault ? 'aria-invalid=true' : ''} aria-describedby="dates-fault" />
  </label>`;
}
