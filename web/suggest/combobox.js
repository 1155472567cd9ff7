import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { count } from '../words/words.js';
import { choicesOf, option, optionId } from './option.js';

const REST = 120; // milliseconds without a further letter before the service is asked

/**
 * Makes a box one with suggestions under it, as the ARIA Authoring Practices have it: the focus
 * stays in the box, arrows choose, Enter takes what is chosen, Escape closes. Where nothing is
 * chosen, Enter is not touched. `suggest(text, signal)` gives suggestions, `take(query)` is told
 * which was taken. `typed()` tells what was typed before it was there.
 */
export function combobox({ input, list, status }, { suggest, take }) {
  let options = [];
  let active = -1;
  let waiting = null;
  let asking = new AbortController();

  const isOpen = () => !list.hidden;
  const draw = () => {
    render(list, html`${options.map((each, i) => option(each, i, active))}`);
    list.hidden = options.length === 0;
    input.setAttribute('aria-expanded', isOpen() ? 'true' : 'false');
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', optionId(active));
  };
  const callOff = () => {
    clearTimeout(waiting);
    asking.abort(); // so that a stale answer never overwrites a newer one
  };
  const close = () => {
    callOff();
    if (options.length === 0) return;
    options = [];
    active = -1;
    draw();
    status.textContent = '';
  };
  const open = async () => {
    callOff();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const answer = await suggest(input.value, signal);
      if (signal.aborted || document.activeElement !== input) return;
      options = choicesOf(answer).filter(({ query }) => query !== input.value.trim());
      active = -1;
      draw();
      status.textContent = options.length > 0 ? count(options.length, 'suggestion') : '';
    } catch (error) {
      if (error.name !== 'AbortError') throw error;
    }
  };
  const choose = (i) => {
    active = i;
    draw();
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  };
  const taken = (i) => {
    const { query } = options[i];
    close();
    take(query);
  };

  const typed = () => {
    callOff();
    if (active >= 0) choose(-1); // what was chosen belongs to what was typed before
    if (!input.value.trim()) close();
    else waiting = setTimeout(open, REST);
  };

  input.addEventListener('input', typed);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in moves && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      if (isOpen()) choose(around(active + moves[event.key], options.length));
      else if (input.value.trim()) open();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      taken(active);
    } else if (event.key === 'Escape') {
      callOff();
      if (!isOpen()) return;
      event.preventDefault();
      close();
    } else if (active >= 0 && ['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      choose(-1); // back in the text
    }
  });
  input.addEventListener('blur', close);
  list.addEventListener('pointerdown', (event) => event.preventDefault()); // or the box would lose the focus
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const chosen = target.closest('[data-option]');
    if (chosen) taken(Number(chosen.dataset.option));
  });

  return { close, typed };
}

/** Before the first and behind the last stands the box itself, as -1. */
function around(i, length) {
  if (i >= length) return -1;
  return i < -1 ? length - 1 : i;
}
