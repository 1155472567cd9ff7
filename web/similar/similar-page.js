import { ask, paragraphPath } from '../api/api.js';
import { render } from '../html/render.js';
import { count } from '../words/words.js';
import { similar } from './similar.js';

/** The view of one paragraph and those that say much the same. */
export function page({ view, whole, desk }) {
  return {
    async open(state, { how, signal }) {
      const path = paragraphPath(state.like);
      const [paragraph, { hits, index }] = await Promise.all([
        ask(path, null, signal),
        ask(`${path}/similar`, null, signal),
      ]);
      const draw = () => render(view, similar(paragraph, hits, state, { isWhole: whole.has, desk: own }));
      const own = desk.begin(how, null, draw);
      whole.begin(how, draw);
      draw();
      return {
        index,
        kind: 'similar',
        title: 'More like this',
        say: hits.length > 0 ? count(hits.length, 'paragraph') : 'None found',
      };
    },
  };
}
