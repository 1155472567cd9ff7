import { html } from '../html/html.js';
import { readAddress, seen, writeAddress } from '../address/address.js';
import { number } from '../words/words.js';
import { MEASURES, shares } from './measures.js';

/** Less would be rounded to nothing, which is not what was expected. */
const LEAST = 0.05;
const FIGURES = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Each word with its figures; the roles hold where a narrow screen sets a row as lines. */
export function table({ collocates, linesAre }, state, by) {
  const bars = shares(collocates, by);
  return html`<table class="company" role="table">
    <caption class="visually-hidden">
      Words near the matches, by ${MEASURES[by].name}, highest first
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${head('Word')} ${head('Near', 'observed', by)} ${head('Expected')}
        ${head('Log-likelihood', 'logLikelihood', by)} ${head('logDice', 'logDice', by)} ${head('Letters')}
        <th scope="col" role="columnheader" class="bar-head">
          <span class="visually-hidden">Bar</span>
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${collocates.map((each, i) => row(each, bars[i], state, by, linesAre))}
    </tbody>
  </table>`;
}

function head(name, measure, by) {
  const here = measure === by;
  return html`<th scope="col" role="columnheader" class="${name === 'Word' ? '' : 'figure'}"
    ${here && measure ? html`aria-sort="descending"` : ''}
    >${name}${here && measure && html`<span aria-hidden="true"> ↓</span>`}</th
  >`;
}

function row(each, share, state, by, linesAre) {
  return html`<tr role="row" data-key="${each.word}">
    <th scope="row" role="rowheader" dir="auto">${word(each, linesAre)}</th>
    ${cell('Near', number(each.observed), by === 'observed')}
    ${cell('Expected', each.expected < LEAST ? 'under 0.1' : FIGURES.format(each.expected))}
    ${cell('Log-likelihood', FIGURES.format(each.logLikelihood), by === 'logLikelihood')}
    ${cell('logDice', FIGURES.format(each.logDice), by === 'logDice')}
    ${cell('Letters', number(each.letters))}
    <td class="bar" role="cell">
      ${share === 0
        ? html`<span class="quiet">rarer than expected</span>`
        : html`<svg width="100%" height="10" aria-hidden="true">
            <rect width="${share}%" height="10" rx="1" />
          </svg>`}
    </td>
  </tr>`;
}

function cell(name, value, isChosen = false) {
  return html`<td role="cell" class="figure ${isChosen ? 'chosen-figure' : ''}" data-name="${name}">${value}</td>`;
}

function word({ word: shown, forms, lines }, linesAre) {
  const others = forms.filter((form) => form !== shown);
  const where = linesAre === 'near' ? 'near the matches' : 'in the same paragraph';
  return html`${lines
    ? html`<a href="${linesOf(lines)}">${shown}<span class="visually-hidden">: its lines, ${where}</span></a>`
    : shown}
  ${others.length > 0 && html`<span class="forms quiet">${others.join(', ')}</span>`}`;
}

/** The page's own address of the lines that the service names. */
function linesOf(address) {
  return writeAddress(seen(readAddress(`/?${address.split('?')[1] ?? ''}`), 'concordance'));
}
