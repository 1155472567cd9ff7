import { html } from '../html/html.js';
import { askedOf, isCollapsed, seen, withCollapsed, withOption, withValues, writeAddress } from '../address/address.js';
import { answering } from '../chart/reach.js';
import { figure, roomOf } from '../chart/figure.js';
import { choiceOf } from '../views/choice.js';
import { capital, number, valueName } from '../words/words.js';
import { FIELDS, isEmpty, measureOf, MEASURES, offered, said } from './measures.js';
import { inOrder } from './order.js';
import { made } from './made.js';
import { summary } from './summary.js';
import { table } from './table.js';
import { titleOf } from './title.js';

/** Bars that are drawn before the reader asks for all. */
const FIRST = 25;

/** How often it is found, year by year or by other values, beside what there is. */
export const kind = { path: 'trends', title: 'Trend', params, tools, body, say, listen };

let place = null;
let drawn = null;

function params(state) {
  const all = askedOf(isCollapsed(state) ? withCollapsed(state, false) : state);
  if (state.options.by) all.append('by', state.options.by);
  return all;
}

function tools(state, { by }) {
  const names = offered(hasQuery(state));
  return [
    choiceOf('by', 'By', FIELDS, by),
    choiceOf(
      'show',
      'Show',
      Object.fromEntries(names.map((name) => [name, MEASURES[name].label])),
      measureOf(state),
    ),
  ];
}

function hasQuery({ q, filters }) {
  return Boolean(q.trim() || filters.identical);
}

function body(answer, state) {
  drawn = null;
  if (answer.total.of.letters === 0) return nothing();
  const name = measureOf(state);
  const measure = MEASURES[name];
  const buckets = inOrder(answer.buckets, answer.by, measure.of);
  const labelOf = ({ value, label }) => capital(valueName(answer.by, value, label));
  const linkOf = (bucket) =>
    bucket.paragraphs > 0 ? writeAddress(withValues(seen(state, null), answer.by, [bucket.value])) : null;
  const title = titleOf(state, answer, name);
  const isWhole = state.options.bars === 'all' || buckets.length <= FIRST || answer.by === 'year';
  drawn = {
    id: 'trend',
    hatching: 'trend-few',
    file: `findings-trend-by-${answer.by}`,
    title,
    summary: summary(buckets, answer.total, name, labelOf),
    source: `Source: inspection letters (Open Government Licence v3.0 where they say so), ${answer.query.means}.`,
    index: answer.index,
    stand: answer.by === 'year',
    across: 'Year of the letter',
    measure: { ...measure, axis: (value) => (measure.whole ? number(value) : String(value)) },
    bars: (isWhole ? buckets : buckets.slice(0, FIRST)).map((bucket) => ({
      key: bucket.value,
      label: labelOf(bucket),
      value: measure.of(bucket),
      low: measure.interval ? bucket.low : null,
      high: measure.interval ? bucket.high : null,
      small: Boolean(measure.rate && bucket.small),
      empty: isEmpty(bucket),
      figure: measure.print(measure.of(bucket)),
      said: said(labelOf(bucket), bucket),
      href: linkOf(bucket),
    })),
    more: !isWhole && rest(state, buckets.length),
  };
  return html`${figure(drawn, roomOf(place), csv(state))}
    ${table({ ...answer, buckets }, { hasQuery: hasQuery(state), labelOf, linkOf })} ${made(answer.by)}`;
}

function rest(state, many) {
  return html`<p class="bars-more quiet">
    The ${FIRST} highest of ${number(many)}.
    <a href="${writeAddress(withOption(state, 'bars', 'all'))}">Draw all of them</a>
  </p>`;
}

function csv(state) {
  const all = params(state);
  all.append('format', 'csv');
  return html`<a href="/api/v1/trends?${all}" download="findings-trend.csv">CSV<span class="visually-hidden"> of all figures</span></a>`;
}

function nothing() {
  return html`<div class="panel">
    <p class="panel-title">There is nothing to count in</p>
    <p>No letter passes the filters, or none is held yet.</p>
  </div>`;
}

function say() {
  return drawn?.summary;
}

function listen(view, context) {
  place = view;
  answering(view, context, () => drawn);
  view.addEventListener('change', ({ target }) => {
    const name = target.dataset.option;
    if (!context.isHere() || !name) return;
    const state = context.state();
    const usual = { by: 'year', show: offered(hasQuery(state))[0] }[name];
    const plain = name === 'by' ? withOption(state, 'bars', null) : state;
    context.search(withOption(plain, name, target.value === usual ? null : target.value));
  });
}
