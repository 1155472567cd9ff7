import { html } from '../html/html.js';
import { isCollapsed, sameAs, withValues, writeAddress } from '../address/address.js';
import { count } from '../words/words.js';

/** Whether paragraphs that are the same but for names, numbers and dates are shown once. */
export function onceSwitch(state) {
  if (state.group || sameAs(state).length > 0) return null;
  return html`<label class="once">
    <input type="checkbox" data-once ${isCollapsed(state) ? 'checked' : ''} />
    <span title="The same but for names, numbers and dates">Show identical paragraphs once</span>
  </label>`;
}

/** How many more paragraphs a hit stands for, and the way to all of them. */
export function othersLike({ id, identical }, state) {
  if (!identical) return null;
  const { more, letters, list } = identical;
  const where = letters > 1 ? `in ${count(letters, 'letter')} with this one` : 'in this letter';
  const words = `and ${count(more, 'more paragraph')} like it`;
  // Without an address of its own the list is too long a question for one of the page, too.
  return html`<p class="others">
    ${list
      ? html`<a href="${writeAddress(withValues(state, 'identical', [id]))}">${words}</a>`
      : words}, ${where}
  </p>`;
}
