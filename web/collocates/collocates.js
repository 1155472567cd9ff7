import { html } from '../html/html.js';
import { viewParams, withOption } from '../address/address.js';
import { count, number, unparted } from '../words/words.js';
import { choiceOf } from '../views/choice.js';
import { table } from './table.js';
import { MEASURES } from './measures.js';

const USUAL = { window: '5', forms: 'written', by: 'logLikelihood', least: '3', size: '50' };
const FORMS = { written: 'As written', lemma: 'All forms together' };
const MOST = 500; // words that the service tells at once

/** The words that stand near the matches more often than elsewhere. */
export const kind = { path: 'collocates', title: 'Collocates', params, tools, body, say, listen };

function params(state) {
  return viewParams({ ...state, cursor: null });
}

function tools({ options }) {
  const chosen = (name) => options[name] ?? USUAL[name];
  const of = (values, words) => Object.fromEntries(values.map((value) => [value, words(value)]));
  return [
    choiceOf('by', 'Measure', of(Object.keys(MEASURES), (name) => MEASURES[name].name), chosen('by')),
    choiceOf(
      'window',
      'Each side',
      of(withChosen([1, 2, 3, 5, 8, 10, 15, 20], chosen('window')), (n) => count(Number(n), 'word')),
      chosen('window'),
    ),
    choiceOf('forms', 'Words', FORMS, chosen('forms')),
    choiceOf(
      'least',
      'Seen at least',
      of(withChosen([1, 2, 3, 5, 10, 20], chosen('least')), (n) => (n === '1' ? 'once' : `${n} times`)),
      chosen('least'),
    ),
    choiceOf(
      'size',
      'Show',
      of(withChosen([20, 50, 100, 200, MOST], chosen('size')), (n) => `${n} at most`),
      chosen('size'),
    ),
  ];
}

/** The values offered, in order, with one that only the address has named. */
function withChosen(values, chosen) {
  const named = /^\d+$/.test(chosen) ? [Number(chosen)] : [];
  return [...new Set([...values, ...named])].sort((a, b) => a - b).map(String);
}

function body(answer, state) {
  const { collocates, total, window, windows, of, query } = answer;
  if (collocates.length === 0) return nothing(total, query.notes, state);
  const by = MEASURES[state.options.by] ? state.options.by : USUAL.by;
  return html`<p class="quiet">
      ${unparted(`${count(collocates.length, 'word')} within ${count(window, 'word')} of ${count(total.matches, 'match')}.`)}
      ${MEASURES[by].means} ${downloads(state)}
    </p>
    ${table(answer, state, by)}
    <details class="figures-meant">
      <summary>What the figures mean</summary>
      <div>
        <p>
          <b>Near.</b> How often the word stands around a match; <b>expected</b> is how often it
          would by chance, if the ${number(windows)} words around matches were drawn from all
          ${number(of.words)} words of the paragraphs that the filters leave.
        </p>
        ${[MEASURES.logLikelihood, MEASURES.logDice].map(({ name, means }) => html`<p><b>${name}.</b> ${means}</p>`)}
        <p>
          Words such as “the” and “of” are left out, and windows end where a paragraph does. Standard
          sentences count as often as they are printed, and a word near a match need not be about it:
          look at how many letters it stands in, and read its lines.
        </p>
      </div>
    </details>`;
}

function nothing({ paragraphs, matches }, notes, { options }) {
  const says = [...notes];
  if (paragraphs === 0) says.push('No paragraph fits this search and its filters.');
  else if (matches > 0) {
    const least = Number(options.least ?? USUAL.least);
    says.push(
      `No word stands ${least === 1 ? '' : `${number(least)} times or more `}around the ${count(matches, 'match')}. A wider window, or a word seen less often, may show some.`,
    );
  }
  return html`<div class="panel">
    <p class="panel-title">There are no words to show</p>
    ${says.map((each) => html`<p>${each}</p>`)}
  </div>`;
}

function downloads(state) {
  const all = params(state);
  all.set('size', MOST);
  all.append('format', 'csv');
  return html`<a href="/api/v1/collocates?${all}" download="collocates.csv">Download as CSV</a>`;
}

function say({ collocates }) {
  return count(collocates.length, 'word');
}

function listen(view, { isHere, state, search }) {
  view.addEventListener('change', ({ target }) => {
    const name = target.dataset.option;
    if (!isHere() || !name) return;
    search(withOption(state(), name, target.value === USUAL[name] ? null : target.value));
  });
}
