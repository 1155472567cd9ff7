import { ask } from '../api/api.js';
import { viewParams } from '../address/address.js';
import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { isOfQuery } from '../problem/problem.js';
import { searchName, totals } from '../words/words.js';
import { head } from './head.js';

/**
 * A page for a view of a search. A view has
 * - `path`, of the route that it asks, and `params(state)`, where those are not the usual ones;
 * - `isReady(state)`, where the reader must say more before it can be asked: then answer is null;
 * - `ask(state, signal)`, where it needs more than the answer of that route;
 * - `tools(state, answer)` and `body(answer, state, total, labelOf, own)`, its markup;
 * - `selects`, where it lists paragraphs that can be selected; `own` then knows which are;
 * - `title`, for the window, and `say(answer)`, what is announced beside the totals;
 * - `listen(view, context)`, called once, for events; the context has `state()`, `answer()`,
 *   `search(state)` and `draw()`.
 */
export function viewPage(kind, { view, searches, labels, filters, search, desk }) {
  let shown = null;
  let coming = null;
  const draw = () => {
    const { asked, answer, own } = shown;
    const { searched } = asked;
    const total = asked.answer.total;
    render(
      view,
      html`${head(asked, labels.labelOf, kind.tools?.(searched, answer))}
        <div class="view-body ${kind.path}" id="found" tabindex="-1">
          ${kind.body(answer, searched, total, labels.labelOf, own)}
        </div>`,
    );
  };
  const isHere = () => shown && document.body.contains(view.querySelector(`.${kind.path}`));
  kind.listen?.(view, {
    isHere,
    state: () => coming ?? shown.asked.searched, // who chooses twice before the answer means both
    answer: () => shown.answer,
    search,
    draw,
  });

  return {
    async open(state, { how, signal }) {
      coming = state;
      const { asked, answer } = await askBoth(kind, searches, state, signal).finally(() => {
        if (coming === state) coming = null;
      });
      const { searched } = asked;
      shown = { asked: { ...asked, unknown: state.unknown, isTyped: how === 'typed' }, answer };
      if (kind.selects) shown.own = desk.begin(how, searched, draw);
      labels.learn(asked.answer, searched);
      filters.draw(searched, asked.answer.facets, labels.labelOf);
      draw();
      const { total } = asked.answer;
      const found = total.paragraphs > 0 ? totals(total) : 'Nothing found';
      return {
        index: answer?.index ?? asked.answer.index,
        kind: kind.path,
        layout: 'results',
        lists: kind.selects,
        title: `${kind.title}: ${searchName(state, labels.labelOf)}`,
        say: [asked.repair && how !== 'typed' && `Searched for ${asked.repair.text} instead`, found, answer && kind.say?.(answer)].filter(Boolean).join('. '),
        searched,
        sheet: total.paragraphs > 0 ? 'Show results' : 'Nothing found: close',
        json: `${kind.path}?${paramsOf(kind, searched)}`,
      };
    },
  };
}

function paramsOf(kind, state) {
  return (kind.params ?? viewParams)(state);
}

/** Both at once; a query that had to be repaired, or an index that changed meanwhile, costs a second time. */
async function askBoth(kind, searches, state, signal) {
  const own = (of) => kind.ask?.(of, signal) ?? ask(kind.path, paramsOf(kind, of), signal);
  const ready = kind.isReady?.(state) ?? true;
  const [above, first] = await Promise.allSettled([
    searches.ask(state, signal),
    ready ? own(state) : null,
  ]);
  if (above.status === 'rejected') throw above.reason;
  let asked = above.value;
  if (first.status === 'rejected') {
    const problem = first.reason;
    const isRepaired = problem.name === 'Problem' && isOfQuery(problem) && asked.repair;
    if (!isRepaired) throw problem;
  }
  if (!ready) return { asked, answer: null };
  const answer = first.value ?? (await own(asked.searched));
  if (answer.index && answer.index.build !== asked.answer.index.build) {
    asked = await searches.ask(state, signal, { anew: true });
  }
  return { asked, answer };
}
