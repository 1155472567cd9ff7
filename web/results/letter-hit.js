import { html } from '../html/html.js';
import { changed, reading, withValue, writeAddress } from '../address/address.js';
import { count } from '../words/words.js';
import { after, before } from '../hit-tools/around.js';
import { hitTools } from '../hit-tools/hit-tools.js';
import { facts, words, where } from './hit.js';

/** A letter that was found: how often, and its best paragraphs, each with the way to it. */
export function letterHit({ letter, paragraphs, best }, state, whole, desk) {
  const alone = changed(withValue(state, 'letter', letter.id, true), { group: null });
  const first = best[0]?.id;
  return html`<li data-key="${letter.id}">
    <article class="hit" id="letter-${letter.id}">
      <div class="hit-main">
        <h2 class="hit-title">
          <a href="${writeAddress(reading(state, letter.id, first))}" dir="auto">${letter.title}</a>
        </h2>
        <p class="hit-count">
          <a href="${writeAddress(alone)}"
            >${count(paragraphs, 'paragraph')}<span class="visually-hidden">
              in ${letter.title}</span
            ></a
          >${paragraphs > best.length && html`<span>, the best ${best.length} here</span>`}
        </p>
        <ul class="best">
          ${best.map(
            (paragraph) => html`<li class="best-one" id="hit-${paragraph.id}" data-key="${paragraph.id}">
              ${where(paragraph, reading(state, letter.id, paragraph.id))}
              ${before(paragraph.id, desk?.around(paragraph.id))} ${words(paragraph, whole(paragraph.id))}
              ${after(paragraph.id, desk?.around(paragraph.id))} ${hitTools({ ...paragraph, letter }, state, desk)}
            </li>`,
          )}
        </ul>
      </div>
      ${facts({ letter }, state)}
    </article>
  </li>`;
}
