import { html } from '../html/html.js';
import { besides, writeAddress } from '../address/address.js';
import { count, number, unparted } from '../words/words.js';
import { table } from './table.js';
import { doubts, files, lacking } from './faults.js';

/** The page of what is held. */
export function held(answer, state) {
  const { index, kinds, years, inspectorates, regions, authorities } = answer;
  if (index.letters === 0) return empty(answer);
  const dated = years.filter(({ value, letters }) => value !== 'none' && letters > 0);
  const gaps = years.filter(({ letters }) => letters === 0);
  return html`<div class="coverage">
    <h1 tabindex="-1">What is held, and what is not</h1>
    <div class="coverage-lead">
      <p>
        ${unparted(`${count(index.letters, 'letter')} of ${count(index.paragraphs, 'paragraph')}`)}${dated.length > 0 && span(dated)}.
        A search finds what stands in these letters, and nothing else: where none is held, that nothing is found
        says nothing about the place or the year.
      </p>
      <p class="quiet">
        Counts are of letters held, not of inspections that took place. Each leads to the letters that it counts.
      </p>
    </div>
    <div class="coverage-tables">
      <div class="coverage-column">
        ${table('Letters by year', 'year', newestFirst(years), gapsNote(gaps))}
        ${table('By region', 'region', regions)}
      </div>
      <div class="coverage-column">
        ${table('By kind of inspection', 'kind', kinds)}
        ${table('By inspectorate', 'inspectorate', inspectorates, 'A letter of several inspectorates counts with each.')}
      </div>
    </div>
    ${authoritiesOf(authorities, state)} ${lacking(answer)} ${doubts(answer.doubts)} ${files(answer)}
  </div>`;
}

function newestFirst(years) {
  const isDated = ({ value }) => value !== 'none';
  return [...years.filter(isDated).reverse(), ...years.filter((each) => !isDated(each))];
}

function span(dated) {
  const [first, last] = [dated[0].value, dated.at(-1).value];
  return first === last ? ` of ${first}` : `, ${first} to ${last}`;
}

function gapsNote(gaps) {
  if (gaps.length === 0) return null;
  return `${count(gaps.length, 'year')} between the first letter and the last ${gaps.length === 1 ? 'has' : 'have'} none.`;
}

function authoritiesOf({ held: here, known, others, without }, state) {
  const regions = [...new Set(without.map(({ region }) => region))].sort();
  return html`<section aria-labelledby="coverage-authorities">
    <h2 id="coverage-authorities">Authorities</h2>
    <p>
      Of the ${number(known)} local authorities in England today,
      ${here === 0
        ? 'none has letters here.'
        : html`<a href="${writeAddress(besides(state, 'authorities'))}">${number(here)} ${here === 1 ? 'has' : 'have'} letters here</a>;
            ${number(without.length)} ${without.length === 1 ? 'has' : 'have'} none.`}
      ${others > 0 && html`There are
        <a href="${writeAddress(besides(state, 'authorities'))}">letters of ${number(others)} other ${others === 1 ? 'authority' : 'authorities'}</a>:
        former ones, or places that are in no list.`}
    </p>
    ${without.length > 0 &&
    html`<details class="coverage-list" data-key="without">
      <summary>${count(without.length, 'authority')} without a letter here</summary>
      ${regions.map(
        (region) => html`<h3>${region ?? 'Region not known'}</h3>
          <ul class="names">
            ${without.filter((each) => each.region === region).map(({ name }) => html`<li>${name}</li>`)}
          </ul>`,
      )}
    </details>`}
  </section>`;
}

function empty(answer) {
  return html`<div class="coverage">
    <h1 tabindex="-1">What is held, and what is not</h1>
    <div class="panel start-empty">
      <p class="panel-title">There are no letters here yet</p>
      <p>So a search finds nothing, whatever it asks for.</p>
    </div>
    ${files(answer)}
  </div>`;
}
