import { html } from '../html/html.js';

/** A list to choose an option of a view from. `values` gives each value's words, in order. */
export function choiceOf(name, label, values, chosen) {
  return html`<label class="order" data-key="option-${name}">
    <span>${label}</span>
    <select data-option="${name}">
      ${Object.entries(values).map(
        ([value, words]) => html`<option value="${value}" ${value === chosen ? 'selected' : ''}>
          ${words}
        </option>`,
      )}
    </select>
  </label>`;
}
