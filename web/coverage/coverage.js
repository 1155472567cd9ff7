import { ask } from '../api/api.js';
import { render } from '../html/render.js';
import { count } from '../words/words.js';
import { held } from './held.js';

/** What is held, and what is not. */
export function page({ view }) {
  return {
    async open(state, { signal }) {
      const answer = await ask('coverage', null, signal);
      render(view, held(answer, state));
      return {
        index: answer.index,
        kind: 'coverage',
        title: 'What is held',
        say: count(answer.index.letters, 'letter'),
        json: 'coverage',
      };
    },
  };
}
