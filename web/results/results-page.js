import { ask } from '../api/api.js';
import { isStart, searchParams } from '../address/address.js';
import { render } from '../html/render.js';
import { totals } from '../words/words.js';
import { start } from '../start/start.js';
import { labels } from './labels.js';
import { results } from './results.js';

/** Answers that are kept for going back to: the very same results, at once. */
const KEPT = 20;

/** The start page and the pages of results. */
export function resultsPage({ view, filters, search }) {
  const kept = new Map();
  const { learn, labelOf } = labels();
  let whole = new Set();
  let shown = null;

  const draw = () => {
    const { answer, state, begin } = shown;
    render(view, begin ? start(answer, state) : results(answer, state, { whole, labelOf }));
  };
  view.addEventListener('click', ({ target }) => {
    const id = target.dataset?.whole;
    if (!id) return;
    whole.add(id);
    draw();
    document.getElementById(`hit-${id}`).querySelector('a').focus({ preventScroll: true });
  });
  view.addEventListener('change', ({ target }) => {
    if ('sort' in target.dataset) search({ ...shown.state, cursor: null, sort: target.value });
  });

  return {
    async open(state, { how, signal }) {
      const params = searchParams(state);
      const key = params.toString();
      const answer = (how === 'back' && kept.get(key)) || (await ask('search', params, signal));
      kept.delete(key);
      kept.set(key, answer);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value);
      if (how !== 'back') whole = new Set();
      const begin = isStart(state) || answer.index.letters === 0;
      shown = { answer, state, begin };
      learn(answer);
      filters.draw(state, answer.facets, labelOf);
      draw();
      return {
        index: answer.index,
        kind: begin ? 'start' : 'results',
        title: begin ? null : state.q || 'Paragraphs',
        say: begin ? '' : said(answer),
        sheet: said(answer),
      };
    },
  };
}

function said({ total }) {
  return total.paragraphs > 0 ? totals(total) : 'Nothing found';
}
