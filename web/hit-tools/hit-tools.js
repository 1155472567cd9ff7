import { html } from '../html/html.js';
import { likeOf, readAddress, reading, writeAddress } from '../address/address.js';
import { position } from '../results/position.js';

/** What can be done with a paragraph where it is listed. `desk` knows what was done with it before. */
export function hitTools(paragraph, state, desk) {
  const { id, letter } = paragraph;
  const which = html`<span class="visually-hidden">: ${letter.title}, ${position(paragraph)}</span>`;
  const around = desk?.around(id);
  return html`<div class="hit-tools">
      ${desk?.selects &&
      html`<label class="hit-select"
        ><input type="checkbox" data-select="${id}" data-letter="${letter.id}"
          ${desk.isSelected(id) ? html`checked` : ''} /><span>Select${which}</span></label
      >`}
      ${desk &&
      html`<button type="button" class="as-link" data-around="${id}"
          aria-expanded="${around ? 'true' : 'false'}">
          ${around ? 'Less context' : 'More context'}${which}
        </button>
        <button type="button" class="as-link" data-cite="${id}">
          ${desk.isCopied(id, 'Citation') ? 'Citation copied' : 'Copy citation'}${which}
        </button>
        <button type="button" class="as-link" data-link="${permalink(letter.id, id)}" data-of="${id}">
          ${desk.isCopied(id, 'Link') ? 'Link copied' : 'Copy link'}${which}
        </button>`}
      ${id !== state.like &&
      html`<a class="more-like" href="${writeAddress(likeOf(state, id))}">More like this${which}</a>`}
    </div>
    ${shown(desk?.words(id), id)}`;
}

/** The same paragraph whatever was searched: it holds as long as the letter does. */
function permalink(letter, id) {
  return writeAddress(reading(readAddress('/'), letter, id));
}

/** What could not be put on the clipboard, to be taken by hand. */
function shown(words, id) {
  if (!words) return null;
  if (words.fault) return html`<p class="hit-fault">${words.fault}</p>`;
  return html`<div class="by-hand" data-key="by-hand-${id}">
    <label for="by-hand-${id}">${words.what}: copy it from here</label>
    <textarea id="by-hand-${id}" readonly rows="3" dir="auto">${words.text}</textarea>
  </div>`;
}
