import { html } from '../html/html.js';
import { count, filterName, number } from '../words/words.js';
import { isLong, shown } from './choices.js';

/** One filter: a list of values to tick. `look` is what the reader has done with the list. */
export function filterGroup(name, all, look, open) {
  const chosen = all.filter((each) => each.chosen).length;
  const { visible, more } = shown(all, look);
  return html`<details class="filter" data-key="${name}" ${open ? 'open' : ''}>
    <summary>
      <span>${filterName(name)}</span>
      ${chosen > 0 && html`<span class="chosen"
        >${number(chosen)}<span class="visually-hidden"> chosen</span></span
      >`}
    </summary>
    <fieldset>
      <legend class="visually-hidden">${filterName(name)}</legend>
      ${name !== 'year' && isLong(all) && findBox(name)}
      <ul>
        ${visible.map((each) => choice(name, each))}
      </ul>
      ${visible.length === 0 && html`<p class="quiet">Nothing in this list is called that.</p>`}
      ${moreButton(name, all, look, more)}
    </fieldset>
  </details>`;
}

function findBox(name) {
  return html`<input class="find" type="search" data-find="${name}" autocomplete="off"
    aria-label="Find in the list: ${filterName(name)}" placeholder="Find in this list" />`;
}

function choice(name, { value, label, path, paragraphs, letters, chosen }) {
  const above = path?.slice(0, -1) ?? [];
  return html`<li data-key="${value}">
    <label class="choice">
      <input type="checkbox" name="${name}" value="${value}" ${chosen ? 'checked' : ''} />
      <span class="choice-name" dir="auto">
        ${above.length > 0 && html`<span class="above">${above.join(' › ')} ›</span>`} ${label}
      </span>
      ${paragraphs !== null && counts(paragraphs, letters)}
    </label>
  </li>`;
}

function counts(paragraphs, letters) {
  const words = `${count(paragraphs, 'paragraph')} in ${count(letters, 'letter')}`;
  return html`<span class="count" title="${words}"
    ><span aria-hidden="true">${number(paragraphs)}</span
    ><span class="visually-hidden">${words}</span></span
  >`;
}

function moreButton(name, all, look, more) {
  if (look.find || (more === 0 && !look.whole)) {
    return more > 0 && html`<p class="quiet">and ${number(more)} more</p>`;
  }
  if (look.whole) {
    return html`${more > 0 &&
      html`<p class="quiet">and ${number(more)} more: find them by name</p>`}
      <button type="button" class="as-link" data-less="${name}">Show fewer</button>`;
  }
  return html`<button type="button" class="as-link" data-more="${name}">
    Show all ${number(all.length)}
  </button>`;
}
