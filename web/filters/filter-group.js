import { html } from '../html/html.js';
import { count, filterName, number } from '../words/words.js';
import { STANCE_HELP } from '../stance/stance.js';
import { isChosen, isLong, shown } from './choices.js';
import { list, tree } from './tree.js';

/**
 * One filter: a list of values to tick, under what stands `above`. `look` is what the reader has done
 * with the list; `words` are said where it isn't there yet.
 */
export function filterGroup(name, all, look, open, { above = null, words = null } = {}) {
  const { lines, top, more } = laidOut(all, look);
  return html`<details class="filter" data-key="${name}" ${open ? 'open' : ''}>
    <summary>
      <span>${filterName(name)}</span>
      ${chosen(all.filter(isChosen).length)}
    </summary>
    <fieldset>
      <legend class="visually-hidden">${filterName(name)}</legend>
      ${above} ${name === 'stance' && html`<p class="quiet explained">${STANCE_HELP}</p>`}
      ${name !== 'year' && isLong(all) && findBox(name)}
      <ul class="${lines.some(({ below }) => below > 0) ? 'tree' : ''}">
        ${lines.map((each) => choice(name, each))}
      </ul>
      ${(words || lines.length === 0) &&
      html`<p class="quiet">${words ?? 'Nothing in this list is called that.'}</p>`}
      ${moreButton(name, top, look, more)}
    </fieldset>
  </details>`;
}

/** How many things are chosen in a group. */
export function chosen(many) {
  return (
    many > 0 &&
    html`<span class="chosen">${number(many)}<span class="visually-hidden"> chosen</span></span>`
  );
}

/** The lines to show, how many there are at the top of the tree, and how many of those stay out. */
function laidOut(all, look) {
  if (look.find || !all.some(({ path }) => path)) {
    const { visible, more } = shown(all, look);
    return { lines: visible.map((each) => ({ ...each, above: above(each) })), top: all.length, more };
  }
  const branches = tree(all, look.opened ?? new Set());
  const tops = branches.map((branch) => ({
    ...branch.top,
    wanted: branch.top.wanted ?? branch.rest.find(isChosen)?.value,
    branch,
  }));
  const { visible, more } = shown(tops, look);
  return { lines: visible.flatMap(({ branch }) => list(branch)), top: tops.length, more };
}

function above({ path }) {
  return path?.slice(0, -1) ?? [];
}

function findBox(name) {
  return html`<input class="find" type="search" data-find="${name}" autocomplete="off"
    aria-label="Find in the list: ${filterName(name)}" placeholder="Find in this list" />`;
}

function choice(name, each) {
  const { value, label, paragraphs, letters, wanted, unwanted } = each;
  const depth = Math.min(each.depth ?? 0, 3);
  return html`<li class="line ${unwanted ? 'unwanted' : ''}" data-key="${value}" data-depth="${depth}">
    ${each.below > 0 && opener(name, each)}
    <label class="choice">
      <input type="checkbox" name="${name}" value="${value}" data-as="${wanted ?? value}"
        ${wanted ? 'checked' : ''} />
      <span class="choice-name" dir="auto">
        ${each.above?.length > 0 && html`<span class="above">${each.above.join(' › ')} ›</span>`}
        ${label}
      </span>
      ${paragraphs !== null && counts(paragraphs, letters)}
    </label>
    <button type="button" class="not" title="Leave this out"
      data-not="${unwanted ?? `-${value}`}" data-name="${name}"
      aria-pressed="${unwanted ? 'true' : 'false'}"
      >not<span class="visually-hidden"> ${label}</span></button
    >
  </li>`;
}

function opener(name, { value, label, below, open }) {
  return html`<button type="button" class="opener" data-opener="${value}" data-name="${name}"
    aria-expanded="${open ? 'true' : 'false'}"
    ><span class="visually-hidden">${count(below, 'heading')} under ${label}</span></button
  >`;
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
    Show all ${number(all)}
  </button>`;
}
