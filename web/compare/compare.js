import { ask } from '../api/api.js';
import { html } from '../html/html.js';
import { withOption, withValues } from '../address/address.js';
import { answering } from '../chart/reach.js';
import { figure, roomOf } from '../chart/figure.js';
import { choiceOf } from '../views/choice.js';
import { FIELDS, prompt, sides } from './choose.js';
import { chartOf, table } from './found.js';
import { marking, resorted } from './marking.js';
import { headline } from './said.js';
import { against, compareParams, otherOf, sideOf } from './sides.js';

const SIZES = { 10: '10', 20: '20', 50: '50', 100: '100' };
const LEAST = { 1: '1 letter', 2: '2 letters', 3: '3 letters', 5: '5 letters', 10: '10 letters' };

/** Two selections beside each other: how often the query stands in them, or which words mark them. */
export const kind = { path: 'compare', title: 'Comparison', params: compareParams, ask: asked, tools, body, say, listen };

let place = null;
let drawn = null;
let look = {};

/** Beside the comparison what B may be made of: values that stand under A's other filters. */
async function asked(state, signal) {
  const values = new URLSearchParams(Object.entries(withValues(state, 'stance', []).filters).flatMap(pairs));
  values.append('size', '0');
  values.append('facets', FIELDS.join(','));
  const isReady = otherOf(state) !== null;
  const [answer, { facets, index }] = await Promise.all([
    isReady ? ask('compare', compareParams(state), signal) : null,
    ask('search', values, signal),
  ]);
  return { ...answer, index: answer?.index ?? index, isReady, facets };
}

function pairs([name, values]) {
  return ['stance', 'syntax', 'in', 'variants', 'thesaurus', 'without', 'identical'].includes(name)
    ? []
    : values.map((value) => [name, value]);
}

function tools(state, answer) {
  if (state.q.trim() || !answer?.isReady) return null;
  return [
    choiceOf('size', 'List', SIZES, state.options.size ?? '20'),
    choiceOf('least', 'Words that stand in at least', LEAST, state.options.least ?? '3'),
  ];
}

function body(answer, state, total, labelOf) {
  const named = (name, value) => labelIn(answer.facets, name, value) ?? labelOf(name, value);
  const chosen = JSON.stringify([state.filters, state.options.b]);
  if (look.of !== chosen) look = { of: chosen, ...begun(state) };
  const head = sides(state, answer.facets, look, named);
  drawn = null;
  if (!answer.isReady) return html`${head} ${prompt(answer.facets, state, named)}`;
  if (!state.q.trim()) return html`${head} ${marking(answer, state, named)} <p class="chart-take">Download: ${csv(state)}</p>`;
  drawn = chartOf(answer, state, named);
  return html`${head} ${figure(drawn, roomOf(place), csv(state))} ${table(answer, state, named)}`;
}

function labelIn(facets, name, value) {
  const plain = value.replace(/^-/, '');
  return facets[name]?.find((entry) => entry.value === plain)?.label;
}

/** The form begins with what B is now. */
function begun(state) {
  const [a, b] = [sideOf(state), otherOf(state) ?? {}];
  const field = FIELDS.find((name) => `${a[name]}` !== `${b[name]}`) ?? FIELDS[0];
  const [only, more] = b[field] ?? [];
  if (!only || more || only.startsWith('-')) return { field };
  const [from, to] = only.split('..');
  return field === 'year' ? { field, from, to: to ?? from } : { field, value: only };
}

function csv(state) {
  const all = compareParams(state);
  all.append('format', 'csv');
  return html`<a href="/api/v1/compare?${all}" download="findings-comparison.csv">CSV<span class="visually-hidden"> of all figures</span></a>`;
}

function say(answer) {
  if (!answer.isReady) return 'Choose what to compare with';
  return answer.words ? 'Words and phrases that mark each side' : headline(answer);
}

function listen(view, context) {
  place = view;
  answering(view, context, () => drawn);
  view.addEventListener('change', ({ target }) => {
    if (!context.isHere()) return;
    const { look: name, option } = target.dataset;
    if (name) {
      look = { ...look, [name]: target.value, fault: null, ...(name === 'field' && { value: '' }) };
      context.draw();
    } else if (option) {
      const usual = { size: '20', least: '3' }[option];
      context.search(withOption(context.state(), option, target.value === usual ? null : target.value));
    }
  });
  view.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-sort-by]');
    if (button && context.isHere()) context.search(resorted(context.state(), button.dataset.sortBy));
  });
  view.addEventListener('submit', (event) => {
    if (!context.isHere() || !('compare' in event.target.dataset)) return;
    event.preventDefault();
    const { field, value, from, to } = event.target.elements;
    const state = context.state();
    const fault = faultOf(field.value, { value, from, to });
    if (fault) {
      look = { ...look, fault };
      context.draw();
      (value ?? from).focus();
      return;
    }
    const chosen = field.value === 'year' ? years(from.value, to.value) : value.value;
    context.search(against(state, { ...sideOf(state), [field.value]: [chosen] }));
  });
}

function faultOf(field, { value, from, to }) {
  if (field === 'year') {
    if (!from.value) return 'No letter has a year.';
    return to.value < from.value ? `“From” (${from.value}) is after “to” (${to.value}).` : null;
  }
  return value.value ? null : 'Choose a value for B.';
}

function years(from, to) {
  return from === to ? from : `${from}..${to}`;
}
