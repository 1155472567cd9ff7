import { html } from '../html/html.js';
import { count, number } from '../words/words.js';
import { rowAddress } from './table.js';

const RATES = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** True of each row, and so said of none. */
const USUAL = /; headings and lead sentences are not searched$/;

/** What is counted so far, as a table. */
export function outcome({ rows, of, years, done, fault }) {
  const wrong = rows.filter((row) => row.problem).length;
  const columns = years ? yearsOf(rows) : [];
  return html`<section class="phrases-outcome" aria-labelledby="phrases-outcome">
    <h2 id="phrases-outcome">${done ? `${count(rows.length, 'row')} counted` : `Counting: ${number(rows.length)} of ${number(of)}`}</h2>
    ${!done && html`<progress max="${of}" value="${rows.length}" aria-label="Rows counted"></progress>`}
    ${fault && html`<p class="phrases-fault">${fault}</p>`}
    ${done && wrong > 0 && html`<p>${wrong === 1 ? 'Something is wrong with one row: it says what.' : `Something is wrong with ${number(wrong)} rows: they say what.`}</p>`}
    ${done && !fault && rows.length > 0 && html`<p class="actions"><button type="button" data-download-list>Download as CSV</button></p>`}
    ${rows.length > 0 &&
    html`<div class="phrases-wide" role="region" tabindex="0" aria-label="Counts of each phrase">
      <table>
        <caption class="visually-hidden">
          Counts of each phrase
        </caption>
        <thead>
          <tr>
            <th scope="col">Phrase</th>
            <th scope="col" class="number">Paragraphs</th>
            <th scope="col" class="number">Letters</th>
            <th scope="col" class="number">Matches</th>
            <th scope="col" class="number">Letters of 100</th>
            ${columns.map((year) => html`<th scope="col" class="number" data-key="y-${year}">${year === 'none' ? 'No date' : year}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => shown(row, columns))}
        </tbody>
      </table>
    </div>
    ${columns.length > 0 && html`<p class="quiet">Under each year: paragraphs. A dash: no letter of that year.</p>`}
    <p class="quiet">Headings and lead sentences are not searched. “Letters of 100”: how many of a hundred letters have it.</p>`}
  </section>`;
}

function shown({ line, given, means, total, per100Letters, problem, years }, columns) {
  const { name, q } = given ?? {};
  if (problem) {
    return html`<tr data-key="${line}" class="phrases-wrong">
      <th scope="row">
        ${title(name, q || 'no query')}
        <span class="phrases-problem" dir="auto"><strong>Line ${line}:</strong> ${problem}</span>
      </th>
      <td class="number" colspan="${4 + columns.length}">not counted</td>
    </tr>`;
  }
  const each = new Map((years ?? []).map((year) => [year.value, year]));
  return html`<tr data-key="${line}">
    <th scope="row">
      <a href="${rowAddress(given)}" data-item>${title(name, q)}</a>
      <span class="phrases-means" dir="auto">${means.replace(USUAL, '')}</span>
    </th>
    <td class="number">${number(total.paragraphs)}</td>
    <td class="number">${number(total.letters)}</td>
    <td class="number">${number(total.matches)}</td>
    <td class="number">${per100Letters === null ? '–' : RATES.format(per100Letters)}</td>
    ${columns.map((year) => html`<td class="number">${yearCount(each.get(year))}</td>`)}
  </tr>`;
}

function title(name, q) {
  return html`${name && html`<bdi>${name}</bdi>: `}<bdi><code>${q}</code></bdi>`;
}

function yearCount(year) {
  return year && year.of.letters > 0 ? number(year.paragraphs) : '–';
}

/** All rows have the same years, but for those with filters of years. */
function yearsOf(rows) {
  const all = new Set(rows.flatMap(({ years }) => (years ?? []).map(({ value }) => value)));
  return [...all].sort((a, b) => (a === 'none') - (b === 'none') || (a < b ? -1 : 1));
}
