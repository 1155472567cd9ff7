import { html } from '../html/html.js';
import { withOption, writeAddress } from '../address/address.js';
import { count, number } from '../words/words.js';
import { searchOf } from './found.js';
import { cautionsOfWords, sideWords } from './said.js';
import { order, sorted } from './sorted.js';
import { otherOf, sideOf, written } from './sides.js';

/** Words and phrases that mark one side against the other. */
export function marking(answer, state, labelOf) {
  const both = { a: sideOf(state), b: otherOf(state) };
  const notes = cautionsOfWords(answer, written(both.a) === written(both.b));
  const parts = ['a', 'b'].flatMap((side) => [
    { id: `words-${side}`, what: 'Words', side, rows: answer.words[side] },
    answer.phrases && { id: `phrases-${side}`, what: 'Phrases', side, rows: answer.phrases[side] },
  ]);
  return html`<p class="quiet basis">
      ${count(answer.groups.a.letters, 'letter')} and ${count(answer.groups.a.words, 'word')} in A,
      ${count(answer.groups.b.letters, 'letter')} and ${count(answer.groups.b.words, 'word')} in B. To compare how often
      something is written, search for it.
    </p>
    ${notes.length > 0 &&
    html`<ul class="notes" aria-label="Notes on this comparison">
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>`}
    ${parts.filter(Boolean).map((part) => table(part, both[part.side], state, labelOf))} ${made()}`;
}

function table({ id, what, side, rows }, filters, state, labelOf) {
  const name = side.toUpperCase();
  return html`<section class="under-chart" data-key="${id}" aria-labelledby="${id}">
    <h2 id="${id}">${what} that mark ${name}: <bdi>${sideWords(filters, labelOf)}</bdi></h2>
    ${rows.length === 0
      ? html`<p class="quiet">None is commoner here in as many letters as are asked for.</p>`
      : html`<div class="figures-frame"><table class="figures marking">
          <caption class="visually-hidden">${what} that are commoner in ${name}. The buttons of the columns sort.</caption>
          <thead>
            <tr>
              ${heading('text', what.slice(0, -1), id, state)} ${heading('a', 'Times in A (letters)', id, state)}
              ${heading('b', 'Times in B (letters)', id, state)} ${heading('logRatio', 'Log ratio', id, state)}
              ${heading('logLikelihood', 'Log-likeli\u00adhood', id, state)}
            </tr>
          </thead>
          <tbody>
            ${sorted(rows, state.options.by, side).map((each) => row(each, filters, state))}
          </tbody>
        </table></div>`}
  </section>`;
}

function heading(name, label, id, state) {
  const { by, isRising } = order(state.options.by);
  const isHere = by === name;
  const sort = isHere ? (isRising ? 'ascending' : 'descending') : 'none';
  return html`<th scope="col" aria-sort="${sort}">
    <button type="button" class="sort" data-sort-by="${name}" data-key="${id}-${name}"
      >${label}<span class="sort-sign" aria-hidden="true">${isHere ? (isRising ? '▲' : '▼') : ''}</span></button
    >
  </th>`;
}

function row({ text, a, b, logLikelihood, logRatio }, filters, state) {
  const q = `"${text.replace(/["\\]/g, '\\$&')}"`;
  return html`<tr data-key="${text}">
    <th scope="row"><a href="${writeAddress(searchOf(state, filters, q))}"><bdi>${text}</bdi></a></th>
    <td>${times(a)}</td>
    <td>${times(b)}</td>
    <td>${logRatio.toFixed(1).replace('-', '−')}</td>
    <td>${number(Math.round(logLikelihood))}</td>
  </tr>`;
}

function times({ count: many, letters }) {
  return html`${number(many)} <span class="in-letters">(${number(letters)})</span>`;
}

function made() {
  return html`<details class="made" data-key="made">
    <summary>What log ratio and log-likelihood mean</summary>
    <p>
      <strong>Log ratio</strong> says how much commoner: 1 is twice as common in A as in B, 2 four times, 3 eight times, and
      −1 twice as common in B.
    </p>
    <p>
      <strong>Log-likelihood</strong> says how much there is to go by: the larger, the less chance alone would make such a
      difference. It grows with the amount of text, and it is no test, since letters repeat their own turns of phrase.
    </p>
    <p>
      Words are counted as written, phrases by the paragraphs that hold them. The names of a place are kept out by asking for
      letters of two authorities at least.
    </p>
  </details>`;
}

/** A column is sorted by its usual direction first, then the other way. */
export function resorted(state, name) {
  const { by, isRising } = order(state.options.by);
  const usual = name === 'text';
  const rising = by === name ? !isRising : usual;
  const value = rising === usual ? name : `-${name}`;
  return withOption(state, 'by', value === 'logLikelihood' ? null : value);
}
