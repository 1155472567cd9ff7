import { ask, letterPath, paragraphPath, unreadable } from '../api/api.js';
import { render } from '../html/render.js';
import { letter } from './letter.js';
import { marksInLetter } from './marks-in-letter.js';
import { listenForSteps } from './steps.js';

/** The reading view of one letter. */
export function page({ view }) {
  let held = null;
  let again = () => {};
  listenForSteps(view);
  view.addEventListener('click', ({ target }) => {
    if ('findAgain' in target.dataset) {
      again();
      view.querySelector('h1').focus({ preventScroll: true });
    }
  });

  return {
    async open(state, { signal }) {
      const wanted = JSON.stringify([state.read, state.q, state.filters]);
      if (held?.wanted !== wanted) {
        const answer = await ask(letterPath(state.read), null, signal);
        const read = answer.letter ?? answer;
        if (!Array.isArray(read.paragraphs)) throw unreadable();
        held = { wanted, read, index: answer.index, found: null };
        if (!state.q.trim()) held.found = { marks: new Map() };
      }
      const here = held;
      const paragraph = await successor(here.read, state.paragraph, signal);
      const shown = { ...state, paragraph };
      const lost = Boolean(paragraph?.includes('.')) && !holds(here.read, paragraph);
      const draw = () => render(view, letter(here.read, shown, { found: here.found, lost }));
      // The letter can be read before its matches are known.
      const look = async () => {
        const found = await find(state, signal);
        if (!found || signal.aborted) return;
        here.found = found;
        draw();
      };
      again = () => {
        here.found = null;
        draw();
        look();
      };
      if (here.found?.failed) here.found = null;
      draw();
      if (!here.found) look();
      return {
        index: here.index,
        kind: 'letter',
        title: here.read.title,
        say: '',
        target: paragraph,
      };
    },
  };
}

async function find(state, signal) {
  try {
    return { marks: await marksInLetter(state, signal) };
  } catch (error) {
    return error.name === 'AbortError' ? null : { failed: error.message };
  }
}

/** Today's id of a paragraph that an old citation names; the id itself where there is none. */
async function successor(read, id, signal) {
  if (!id?.includes('.') || holds(read, id)) return id;
  try {
    const answer = await ask(paragraphPath(id), null, signal);
    return (answer.paragraph ?? answer).id ?? id;
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    return id;
  }
}

function holds(read, id) {
  return read.paragraphs.some((paragraph) => paragraph.id === id);
}
