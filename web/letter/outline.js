import { html } from '../html/html.js';
import { reading, writeAddress } from '../address/address.js';

/** The letter's headings as a way around it. */
export function outline(headings, state) {
  return html`<nav class="outline" aria-labelledby="outline-title">
    <details open>
      <summary><h2 id="outline-title">Contents</h2></summary>
      <ul>
        ${headings.map(
          ({ heading, level, anchor }) => html`<li class="level-${level}">
            <a href="${writeAddress(reading(state, state.read, anchor))}" dir="auto">${heading}</a>
          </li>`,
        )}
      </ul>
    </details>
  </nav>`;
}
