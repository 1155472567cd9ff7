import { ask } from '../api/api.js';
import { readAddress, writeAddress } from '../address/address.js';
import { render } from '../html/render.js';
import { count } from '../words/words.js';
import { find } from './find.js';
import { list } from './list.js';

const REST = 400; // milliseconds without a key, then the address keeps what was typed

/** Every authority that has letters. */
export function page({ view, search }) {
  let shown = null;
  let resting = null;
  const isHere = () => shown && view.querySelector('.authorities');
  const draw = () => {
    const found = find(shown.answer.authorities, shown.state.options.find ?? '');
    render(view, list(shown.answer, found, shown.state));
  };

  view.addEventListener('input', ({ target }) => {
    if (!isHere() || target.id !== 'find-authority') return;
    const { find: _, ...others } = shown.state.options;
    const typed = target.value.trim();
    shown.state = { ...shown.state, options: typed ? { ...others, find: typed } : others };
    draw();
    clearTimeout(resting);
    resting = setTimeout(keep, REST);
  });
  view.addEventListener('submit', (event) => {
    if (!isHere() || !event.target.closest('.authorities')) return;
    event.preventDefault();
    keep();
  });
  view.addEventListener('change', ({ target }) => {
    if (!isHere() || target.dataset.option !== 'by') return;
    const { by: _, ...others } = shown.state.options;
    const options = target.value === 'region' ? { ...others, by: 'region' } : others;
    search({ ...shown.state, options });
  });
  /** The list is gone back to as it was left, but no letter typed is a step of its own. */
  function keep() {
    clearTimeout(resting);
    if (!isHere() || readAddress(location.href).see !== 'authorities') return;
    history.replaceState(history.state, '', writeAddress(shown.state));
  }

  return {
    async open(state, { signal }) {
      const answer = await ask('authorities', null, signal);
      shown = { answer, state };
      draw();
      const box = view.querySelector('#find-authority');
      if (box && box.value.trim() !== (state.options.find ?? '')) box.value = state.options.find ?? '';
      return {
        index: answer.index,
        kind: 'authorities',
        title: 'Authorities',
        say: count(answer.authorities.length, 'authority'),
        json: 'authorities',
      };
    },
  };
}
