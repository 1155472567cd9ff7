import { changed, isStart, searchParams, withCollapsed } from '../address/address.js';
import { render } from '../html/render.js';
import { askMeant } from '../suggest/ask-suggestions.js';
import { askRepaired } from '../repaired/asked.js';
import { totals, unparted } from '../words/words.js';
import { start } from '../start/start.js';
import { fetched } from '../views/pages.js';
import { results } from './results.js';

/** Answers that are kept for going back to: the very same results, at once. */
const KEPT = 20;

/** The start page and the pages of results. */
export function resultsPage({ view, whole, desk, labels, filters, search }) {
  const kept = new Map();
  const { learn, labelOf } = labels;
  let shown = null;

  const draw = () => {
    const { asked, begin, own } = shown;
    const { answer, searched } = asked;
    render(view, begin ? start(answer, searched) : results(asked, { isWhole: whole.has, labelOf, desk: own }));
  };
  view.addEventListener('change', ({ target }) => {
    if (!shown) return;
    const { searched } = shown.asked;
    if ('sort' in target.dataset) search(changed(searched, { sort: target.value }));
    if ('once' in target.dataset) search(withCollapsed(searched, target.checked));
  });

  return {
    async open(state, { how, signal }) {
      const key = searchParams(state).toString();
      const asked = (how === 'back' && kept.get(key)) || (await askWithHelp(state, signal));
      const { answer, searched, repair } = asked;
      kept.delete(key);
      kept.set(key, asked);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value);
      const begin = isStart(state) || answer.index.letters === 0;
      const own = desk.begin(how, begin || searched.group ? null : searched, draw);
      shown = { asked: { ...asked, unknown: state.unknown }, begin, own };
      whole.begin(how, draw);
      learn(answer, searched);
      filters.draw(searched, answer.facets, labelOf);
      draw();
      return {
        index: answer.index,
        kind: begin ? 'start' : 'results',
        lists: true,
        title: begin ? null : state.q || 'Paragraphs',
        say: begin ? '' : `${state.cursor ? 'A further page. ' : ''}${repair ? `Searched for ${repair.text} instead. ` : ''}${said(asked)}`,
        searched,
        sheet: sheetButton(answer),
      };
    },
  };
}

/** Where nothing is found, also with what may have been meant by words that don't occur. */
async function askWithHelp(state, signal) {
  const asked = await askRepaired(state, searchParams, signal);
  const { answer, searched } = asked;
  if (answer.total.paragraphs > 0 || answer.index.letters === 0) return asked;
  const [meant, { nothingFound }] = await Promise.all([
    askMeant(searched.q, searched, signal),
    fetched(() => import('./nothing-found.js')),
  ]);
  return { ...asked, meant, nothingFound };
}

function sheetButton({ total }) {
  return total.paragraphs > 0 ? `Show ${unparted(totals(total))}` : 'Nothing found: close';
}

/** With the notes, which stand above the hits: who hears only the number would not go back to them. */
function said({ answer: { query, total }, meant = [] }) {
  const number = total.paragraphs > 0 ? totals(total) : 'Nothing found';
  const more = [...meant.map((each) => `Did you mean ${each}?`), ...(query.notes ?? [])];
  return more.length > 0 ? `${number}. ${more.join(' ')}` : number;
}
