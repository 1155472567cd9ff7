import { changed, isStart, searchParams, withCollapsed } from '../address/address.js';
import { render } from '../html/render.js';
import { storageOr } from '../storage/storage.js';
import { askRepaired } from '../repaired/asked.js';
import { capital, searchName, totals, unparted } from '../words/words.js';
import { fetched } from '../views/pages.js';

/** Answers that are kept for going back to: the very same results, at once. */
const KEPT = 20;

/** What draws each, fetched when it is first wanted: most come for one of them. */
const PARTS = { start: () => import('../start/start.js'), results: () => import('./results.js') };

/** The start page and the pages of results. */
export function resultsPage({ view, whole, desk, labels, filters, search }) {
  const kept = new Map();
  const { learn, labelOf } = labels;
  const parts = {};
  const bring = async (name) => (parts[name] ??= (await fetched(PARTS[name]))[name]);
  let shown = null;
  let latest = null;

  const draw = () => {
    const { asked, begin, own } = shown;
    const { answer, searched } = asked;
    render(view, begin ? parts.start(answer, searched, latest) : parts.results(asked, { isWhole: whole.has, labelOf, desk: own }));
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
      const asking =
        (how === 'back' && kept.get(key)) ||
        (how === 'typed' ? askRepaired(state, searchParams, signal) : askWithHelp(state, signal));
      const [asked] = await Promise.all([asking, bring(isStart(state) ? 'start' : 'results')]);
      const { answer, searched, repair } = asked;
      kept.delete(key);
      if (how !== 'typed') kept.set(key, asked); // what was not finished had no help
      if (kept.size > KEPT) kept.delete(kept.keys().next().value);
      const begin = isStart(state) || answer.index.letters === 0;
      if (begin) await bring('start');
      if (isStart(state)) latest = await latestSaved();
      signal.throwIfAborted();
      const own = desk.begin(how, begin ? null : searched, draw);
      const isTyped = how === 'typed';
      shown = { asked: { ...asked, unknown: state.unknown, isTyped }, begin, own };
      whole.begin(how, draw);
      learn(answer, searched);
      filters.draw(searched, answer.facets, labelOf);
      draw();
      return {
        index: answer.index,
        kind: begin ? 'start' : 'results',
        lists: true,
        title: begin ? null : titleOf(state, labelOf),
        say: begin ? '' : `${state.cursor ? 'A further page. ' : ''}${repair && !isTyped ? `Searched for ${repair.text} instead. ` : ''}${said(asked, isTyped)}`,
        searched,
        sheet: sheetButton(answer),
      };
    },
  };
}

/** Those who have saved nothing fetch nothing for it. */
async function latestSaved() {
  if (!storageOr(() => localStorage).getItem('findings.saved')) return null;
  const module = await import('../saved/latest.js').catch(() => null); // the start page does without
  return module?.latest() ?? null;
}

/** Where nothing is found, also with what may have been meant by words that don't occur. */
async function askWithHelp(state, signal) {
  const asked = await askRepaired(state, searchParams, signal);
  const { answer, searched } = asked;
  if (answer.total.paragraphs > 0 || answer.index.letters === 0) return asked;
  const [{ askMeant }, { nothingFound }] = await fetched(() =>
    Promise.all([import('../suggest/ask-suggestions.js'), import('./nothing-found.js')]),
  );
  return { ...asked, meant: await askMeant(searched.q, searched, signal), nothingFound };
}

function titleOf(state, labelOf) {
  const name = searchName(state, labelOf);
  if (state.group) return `Letters: ${name}`;
  return state.q.trim() ? name : capital(name);
}

function sheetButton({ total }) {
  return total.paragraphs > 0 ? `Show ${unparted(totals(total))}` : 'Nothing found: close';
}

/** With the notes, which stand above the hits: who hears only the number would not go back to them. */
function said({ answer: { query, total }, meant = [] }, isTyped) {
  const number = total.paragraphs > 0 ? totals(total) : 'Nothing found';
  if (isTyped) return number;
  const more = [...meant.map((each) => `Did you mean ${each}?`), ...(query.notes ?? [])];
  return more.length > 0 ? `${number}. ${more.join(' ')}` : number;
}
