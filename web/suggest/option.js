import { html } from '../html/html.js';
import { number } from '../words/words.js';

/** What may be chosen under the box: each {query, before, text, after, paragraphs, told}. */
export function choicesOf({ completions, corrections }) {
  return [
    ...completions.map((each) => ({ ...each, ...parted(each), told: null })),
    ...corrections.map((each) => ({ ...each, ...parted(each), told: 'Did you mean' })),
  ];
}

/** A line of the list. The counts are of its bold words, not of the whole query. */
export function option({ before, text, after, paragraphs, told }, i, active) {
  return html`<li role="option" id="${optionId(i)}" aria-selected="${i === active ? 'true' : 'false'}"
    data-option="${i}">
    <span class="suggested" dir="auto">
      ${told && html`<span class="told">${told} </span>`}<span class="typed">${before}</span
      ><b>${text}</b><span class="typed">${after}</span>
    </span>
    ${Number.isInteger(paragraphs) &&
    html`<span class="count"
      ><span class="visually-hidden">, </span>${number(paragraphs)}<span class="unit">
        ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}</span
      ></span
    >`}
  </li>`;
}

export function optionId(i) {
  return `suggestion-${i}`;
}

/** Where in the whole query the suggested words stand. */
function parted({ query, text }) {
  const at = query.lastIndexOf(text);
  if (at < 0) return { before: '', text: query, after: '' };
  return { before: query.slice(0, at), text, after: query.slice(at + text.length) };
}
