import { html } from '../html/html.js';
import { changed, withValue, writeAddress } from '../address/address.js';
import { filterName, valueName } from '../words/words.js';

/** The filters in force, each a link to the same search without it. */
export function chips(state, labelOf) {
  const all = Object.entries(state.filters).flatMap(([name, values]) =>
    values.map((value) => chip(state, name, value, labelOf(name, value))),
  );
  if (all.length === 0) return null;
  return html`<ul class="chips" aria-label="Filters in force">
    ${all}
    ${all.length > 1 &&
    html`<li data-key="all">
      <a class="clear-all" href="${writeAddress(changed(state, { filters: {} }))}"
        >Clear all<span class="visually-hidden"> filters</span></a
      >
    </li>`}
  </ul>`;
}

function chip(state, name, value, label) {
  return html`<li data-key="${name}=${value}">
    <a class="chip" href="${writeAddress(withValue(state, name, value, false))}">
      <span class="visually-hidden">Remove the filter </span>
      <span class="chip-name">${filterName(name)}:</span>
      <bdi>${valueName(name, value, label)}</bdi>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d="M2 2l8 8M10 2l-8 8" fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </a>
  </li>`;
}
