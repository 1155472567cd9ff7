import { html } from '../html/html.js';
import { number } from '../words/words.js';
import { FIELDS, isEmpty, perWords } from './measures.js';

const one = (value) => (value === null ? '–' : value.toFixed(1));

/** All figures of a trend. `linkOf` gives the address that shows what a bucket counts. */
export function table({ buckets, total, by }, { hasQuery, labelOf, linkOf }) {
  return html`<section class="under-chart">
    <h2 id="figures-title">All figures</h2>
    ${hasQuery && html`<p class="quiet">* marks rates that have fewer than 10 letters behind them.</p>`}
    <div class="figures-frame" role="region" aria-labelledby="figures-title" tabindex="0">
      <table class="figures">
        <caption class="visually-hidden">
          Letters, matches and rates by ${FIELDS[by].toLowerCase()}
        </caption>
        <thead>
          <tr>
            <th scope="col">${FIELDS[by]}</th>
            ${hasQuery &&
            html`<th scope="col">Letters found</th>
              <th scope="col">Letters held</th>
              <th scope="col">Per 100 held</th>
              <th scope="col">95 % interval</th>
              <th scope="col">Matches</th>
              <th scope="col">Per 10,000 words</th>
              <th scope="col">Para&shy;graphs found</th>`}
            ${!hasQuery && html`<th scope="col">Letters held</th>`}
            <th scope="col">Para&shy;graphs held</th>
            <th scope="col">Words held</th>
          </tr>
        </thead>
        <tbody>
          ${buckets.map(
            (bucket) => html`<tr data-key="${bucket.value}">
              <th scope="row">${named(bucket, labelOf(bucket), linkOf(bucket))}</th>
              ${cells(bucket, hasQuery)}
            </tr>`,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            ${cells(total, hasQuery)}
          </tr>
        </tfoot>
      </table>
    </div>
  </section>`;
}

function named(bucket, label, href) {
  return href ? html`<a href="${href}"><bdi>${label}</bdi></a>` : html`<bdi>${label}</bdi>`;
}

function cells(bucket, hasQuery) {
  const { letters, matches, paragraphs, of, low, high, small } = bucket;
  const sign = small && html`<span aria-hidden="true">*</span><span class="visually-hidden"> (few letters)</span>`;
  return html`${hasQuery &&
    html`<td>${isEmpty(bucket) ? '–' : number(letters)}</td>
      <td>${number(of.letters)}</td>
      <td>${one(bucket.per100Letters)}${sign}</td>
      <td>${isEmpty(bucket) ? '–' : `${one(low)} to ${one(high)}`}</td>
      <td>${isEmpty(bucket) ? '–' : number(matches)}</td>
      <td>${perWords(bucket.per10000Words)}</td>
      <td>${isEmpty(bucket) ? '–' : number(paragraphs)}</td>`}
    ${!hasQuery && html`<td>${number(of.letters)}</td>`}
    <td>${number(of.paragraphs)}</td>
    <td>${number(of.words)}</td>`;
}
