import { html } from '../html/html.js';
import { storageOr } from '../storage/storage.js';
import { savedSearches } from './store.js';

const FEW = 5;

/** The searches that were saved last, for the start page; null where there are none. */
export function latest() {
  const { list } = savedSearches(storageOr(() => localStorage)).read();
  if (list.length === 0) return null;
  return html`<section class="start-part start-saved" aria-labelledby="start-saved">
    <h2 id="start-saved">Your saved searches</h2>
    <ul class="start-links">
      ${list.slice(0, FEW).map(
        ({ id, name, address }) => html`<li data-key="${id}"><a href="${address}"><bdi>${name}</bdi></a></li>`,
      )}
    </ul>
    <p class="quiet"><a href="/?see=saved">${list.length > FEW ? `All ${list.length}, and what is new in them` : 'What is new in them'}</a></p>
  </section>`;
}
