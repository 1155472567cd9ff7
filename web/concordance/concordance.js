import { html } from '../html/html.js';
import { reading, viewParams, withOption, writeAddress } from '../address/address.js';
import { count, number, shortDay, unparted } from '../words/words.js';
import { position } from '../results/position.js';
import { nextPage } from '../views/paging.js';
import { choiceOf } from '../views/choice.js';

const SIZE = 50;

/** Characters; a match of a proximity may be as long as a sentence. */
const LONG = 30;

const ORDERS = {
  date: 'Newest letter first',
  right: 'By the words after',
  left: 'By the words before',
  authority: 'By authority',
};
const WIDTHS = ['4', '8', '12', '20', '30'];
const SAMPLES = { '': 'All lines', 20: '20 at random', 100: '100 at random', 500: '500 at random' };

/** Each match between the words around it, one below the other. */
export const kind = { path: 'concordance', title: 'Concordance', selects: true, params, tools, body, say, listen };

function params(state) {
  const all = viewParams(state);
  all.append('size', SIZE);
  return all;
}

function tools({ options }) {
  return [
    choiceOf('by', 'Order', ORDERS, options.by ?? 'date'),
    choiceOf(
      'width',
      'Words around',
      Object.fromEntries(WIDTHS.map((width) => [width, `${width} words`])),
      options.width ?? '8',
    ),
    choiceOf('sample', 'Lines', SAMPLES, options.sample ?? ''),
  ];
}

function body({ total, lines, next, drawn }, state, all, labelOf, desk) {
  if (lines.length === 0) return nothing(total);
  return html`<p class="quiet">${unparted(howMany(total, drawn))} ${downloads(state)}</p>
    <table class="lines">
      <caption class="visually-hidden">
        Matches between the words around them
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Before</th>
          <th scope="col">Match</th>
          <th scope="col">After</th>
          <th scope="col">Letter</th>
          <th scope="col">Select</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => row(line, state, desk))}
      </tbody>
    </table>
    ${nextPage(state, next, 'lines')}`;
}

function row({ left, match, right, paragraph, matches }, state, desk) {
  const { id, letter } = paragraph;
  const name = letter.authority?.name ?? letter.title;
  return html`<tr data-key="${id} ${matches[0]?.[0]}">
    <td class="line-left"><div><bdi>${left}</bdi></div></td>
    <td class="line-match ${match.length > LONG ? 'long' : ''}"><mark>${match}</mark></td>
    <td class="line-right"><div><bdi>${right}</bdi></div></td>
    <th scope="row" class="line-letter ${name.length > LONG ? 'long' : ''}">
      <a href="${writeAddress(reading(state, letter.id, id))}" title="${letter.title}, ${position(paragraph)}"
        ><bdi>${name}</bdi>${letter.date &&
        html`<span>, <time datetime="${letter.date}">${shortDay(letter.date)}</time></span>`}</a
      >
    </th>
    <td class="line-select">
      <label
        ><input type="checkbox" data-select="${id}" data-letter="${letter.id}"
          ${desk.isSelected(id) ? html`checked` : ''} /><span class="visually-hidden"
          >Select the paragraph: ${letter.title}, ${position(paragraph)}</span
        ></label
      >
    </td>
  </tr>`;
}

function howMany({ matches }, drawn) {
  if (!drawn) return `${count(matches, 'line')}, one for each match.`;
  return `${count(drawn.lines, 'line')}, drawn at random from ${number(drawn.of)}.`;
}

function nothing({ paragraphs }) {
  return html`<div class="panel">
    <p class="panel-title">There are no lines to show</p>
    <p>
      ${paragraphs > 0
        ? 'A line is made for each place where words match, and this search asks for none. Write words into the box.'
        : 'No paragraph fits this search and its filters.'}
    </p>
  </div>`;
}

function downloads(state) {
  const all = viewParams({ ...state, cursor: null });
  all.delete('by');
  all.append('what', 'lines');
  return html`<a href="/api/v1/export?${all}" download="lines.csv">Download the lines as CSV</a>`;
}

function say({ lines }) {
  return count(lines.length, 'line');
}

function listen(view, { isHere, state, search, draw }) {
  view.addEventListener('change', ({ target }) => {
    if (isHere() && target.dataset.select) draw(); // other lines may be of the same paragraph
    const name = target.dataset.option;
    if (!isHere() || !name) return;
    const usual = { by: 'date', width: '8', sample: '' }[name];
    search(withOption(state(), name, target.value === usual ? null : target.value));
  });
}
