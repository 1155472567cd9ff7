import { html } from '../html/html.js';
import { throughTime, writeAddress } from '../address/address.js';
import { count, dateIs, day, days, list } from '../words/words.js';
import { original, pageOf } from './original.js';

/** What is known of a letter, and what is not. */
export function facts(read, state) {
  const { authority, inspected, source } = read;
  const from = (name) => placeOf(read, name);
  return html`<section class="letter-facts" aria-labelledby="facts-title">
    <h2 id="facts-title">About this letter</h2>
    <dl>
      ${fact('Authority', authority ? throughTimeOf(authority, state) : 'Not known', authority && authorityNote(authority), from('authority'))}
      ${authority?.region && fact('Region', authority.region)}
      ${fact('Kind of inspection', read.kindLabel ?? read.kind, '', from('kind'))}
      ${read.inspectorates?.length > 0 && fact('Inspected by', list(read.inspectorates), '', from('inspectorates'))}
      ${(inspected?.from || inspected?.to) &&
      fact('Inspected', days(inspected.from, inspected.to), '', from('inspected'))}
      ${fact('Date', read.date ? day(read.date) : 'Not known', read.date && dateIs(read.dateIs), from('date'))}
      ${read.grade && fact('Overall grade', read.grade, asPrinted(read), from('grade'))}
      ${read.size && fact('Length', length(read.size))}
      ${source &&
      fact('Source', original(read, source.file), read.licence)}
      ${read.versions?.length > 0 && fact('Earlier versions', versions(read))}
    </dl>
    ${read.judgements?.length > 0 && judgements(read.judgements)}
    ${read.doubts?.length > 0 &&
    html`<div class="doubts">
      <h3>What is not certain</h3>
      <ul>
        ${read.doubts.map((doubt) => html`<li dir="auto">${doubt}</li>`)}
      </ul>
    </div>`}
  </section>`;
}

function fact(name, value, note, place) {
  return html`<div>
    <dt>${name}</dt>
    <dd>
      <bdi>${value}</bdi>
      ${place && html`<span class="found-on">${place}</span>`}
      ${note && html`<span class="note">${note}</span>`}
    </dd>
  </div>`;
}

/** Where in the file a fact was found. */
function placeOf(read, name) {
  const page = read.found?.[name]?.page;
  return page && read.source?.format === 'pdf' ? pageOf(read, page, `p. ${page}`) : null;
}

/** The files that were held under this letter's id before. */
function versions(read) {
  return html`<ul class="versions">
    ${read.versions.map(
      ({ sha256, until }) => html`<li>
        ${original(read, `Held until ${day(until?.slice(0, 10))}`, { sha256 })}
      </li>`,
    )}
  </ul>`;
}

function throughTimeOf(authority, state) {
  return html`<a href="${writeAddress(throughTime(state, authority))}">${authority.name}</a>`;
}

function authorityNote({ name, printed, successors }) {
  const notes = [];
  if (printed && printed !== name) notes.push(`In the letter: ${printed}`);
  if (successors?.length > 0) notes.push(`Since then: ${list(successors)}`);
  return notes.join('. ');
}

function asPrinted({ grade, gradePrinted }) {
  if (!gradePrinted || gradePrinted.toLowerCase() === grade?.toLowerCase()) return '';
  return `In the letter: ${gradePrinted}`;
}

function length({ paragraphs, words, pages }) {
  return list([
    count(paragraphs, 'paragraph'),
    count(words, 'word'),
    ...(pages ? [count(pages, 'page')] : []),
  ]);
}

function judgements(all) {
  return html`<table class="judgements">
    <caption>Judgements</caption>
    <thead>
      <tr>
        <th scope="col">Area</th>
        <th scope="col">Grade</th>
      </tr>
    </thead>
    <tbody>
      ${all.map(
        (each) => html`<tr>
          <th scope="row" dir="auto">
            ${each.service && html`<span class="note">${each.service}</span>`} ${each.area}
          </th>
          <td>
            ${each.grade ?? `“${each.gradePrinted}”`}
            ${each.grade && asPrinted(each) && html`<span class="note">${asPrinted(each)}</span>`}
          </td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}
