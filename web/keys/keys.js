import { isSingle, stepTo } from './moves.js';

const SETTING = 'findings.keys';

/** The links that lead to what is listed, one for each thing listed, in every view that has a list. */
const ITEMS = '.hits > li > article .hit-title a, .line-letter a, [data-item]';

/**
 * Single keys for those who go through many results: they do nothing while someone types or a
 * dialog is open, and can be switched off (WCAG 2.1.4).
 */
export function keys({ view, box, selection, announce }) {
  const items = () => [...view.querySelectorAll(ITEMS)];
  const rowOf = (link) => link.closest('li, tr, article') ?? link;
  const current = () => items().findIndex((link) => rowOf(link).contains(document.activeElement));

  const move = (step) => {
    const all = items();
    if (all.length === 0) return announce('There is nothing listed here');
    const at = current();
    const tops = all.map((link) => rowOf(link).getBoundingClientRect().top);
    const to = stepTo(at, step, tops);
    if (to === at) return announce(step > 0 ? 'This is the last one on this page' : 'This is the first one');
    const link = all[to];
    rowOf(link).scrollIntoView({ block: 'nearest' });
    link.focus({ preventScroll: true });
    announce(`${to + 1} of ${all.length}`);
  };
  const open = () => items()[current()]?.click();
  const select = () => {
    const link = items()[current()];
    const one = document.activeElement?.closest('.best-one'); // of a letter's best
    const choices = link ? [...(one ?? rowOf(link)).querySelectorAll('[data-select]')] : [];
    if (choices.length === 1) choices[0].click();
    else if (choices.length > 1) announce('Go to a paragraph of the letter first, with the tab key');
    else if (link) announce('Only paragraphs can be selected');
    else announce('Go to a result first, with j');
  };
  const toSelection = () => {
    const first = selection.querySelector('button');
    if (first) first.focus();
    else announce('Nothing is selected');
  };
  const help = async () => {
    const { keysDialog } = await import('./keys-dialog.js');
    keysDialog({ isOn, set });
  };
  const doing = {
    j: () => move(1),
    k: () => move(-1),
    o: open,
    x: select,
    s: toSelection,
    '/': () => box.focus(),
    '?': help,
  };

  document.addEventListener('keydown', (event) => {
    if (!isSingle(event) || !isOn() || !doing[event.key] || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    doing[event.key]();
  });
  document.addEventListener('click', ({ target }) => {
    if (target.closest?.('[data-keys]')) help();
  });
}

let off = null; // where the browser keeps nothing, as long as the page is open

function isOn() {
  if (off !== null) return !off;
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
}

function set(on) {
  off = !on;
  try {
    localStorage.setItem(SETTING, on ? 'on' : 'off');
  } catch {
    // It holds until the page is left.
  }
}
