import { changed, isStart, searchParams } from '../address/address.js';
import { render } from '../html/render.js';
import { askRepaired } from '../repaired/asked.js';
import { totals, unparted } from '../words/words.js';
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
    const { asked, begin } = shown;
    const { answer, searched } = asked;
    render(view, begin ? start(answer, searched) : results(asked, { whole, labelOf }));
  };
  view.addEventListener('click', ({ target }) => {
    const id = target.dataset?.whole;
    if (!id) return;
    whole.add(id);
    draw();
    document.getElementById(`hit-${id}`).querySelector('a').focus({ preventScroll: true });
  });
  view.addEventListener('change', ({ target }) => {
    const { searched } = shown.asked;
    if ('sort' in target.dataset) search(changed(searched, { sort: target.value }));
    if ('group' in target.dataset) search(changed(searched, { group: target.value || null }));
  });

  return {
    async open(state, { how, signal }) {
      const key = searchParams(state).toString();
      const asked =
        (how === 'back' && kept.get(key)) || (await askRepaired(state, searchParams, signal));
      const { answer, searched, repair } = asked;
      kept.delete(key);
      kept.set(key, asked);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value);
      if (how !== 'back') whole = new Set();
      const begin = isStart(state) || answer.index.letters === 0;
      shown = { asked: { ...asked, unknown: state.unknown }, begin };
      learn(answer);
      filters.draw(searched, answer.facets, labelOf);
      draw();
      return {
        index: answer.index,
        kind: begin ? 'start' : 'results',
        title: begin ? null : state.q || 'Paragraphs',
        say: begin ? '' : `${repair ? `Searched for ${repair.text} instead. ` : ''}${said(answer)}`,
        searched,
        sheet: sheetButton(answer),
      };
    },
  };
}

function sheetButton({ total }) {
  return total.paragraphs > 0 ? `Show ${unparted(totals(total))}` : 'Nothing found: close';
}

/** With the notes, which stand above the hits: who hears only the number would not go back to them. */
function said({ query, total }) {
  const number = total.paragraphs > 0 ? totals(total) : 'Nothing found';
  return [number, ...(query.notes ?? [])].join('. ');
}
