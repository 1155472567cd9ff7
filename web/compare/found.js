import { html } from '../html/html.js';
import { seen, writeAddress } from '../address/address.js';
import { number } from '../words/words.js';
import { MEASURES, perWords, said } from '../trends/measures.js';
import { quoted } from '../trends/title.js';
import { byWords, cautions, chance, headline, shares, sideWords } from './said.js';
import { otherOf, sideOf, written } from './sides.js';

const ONE_LINE = 60; // characters of a side beside its bar

/** How much commoner a query is on one side: in words, as bars, and as a table. */
export function chartOf(answer, state, labelOf) {
  const measure = MEASURES.per100Letters;
  const both = sidesOf(answer, state, labelOf);
  return {
    id: 'comparison',
    hatching: 'comparison-few',
    file: 'findings-comparison',
    title: `Letters with “${quoted(state.q)}” per 100 held, in A and in B`,
    summary: headline(answer),
    source: `A: ${answer.a.means}. B: ${answer.b.means}. Source: inspection letters (Open Government Licence v3.0 where they say so), ${answer.query.means}.`,
    index: answer.index,
    measure: { ...measure, axis: String },
    bars: both.map(({ name, words, figures, href }) => ({
      key: name,
      label: `${name}: ${words.length > ONE_LINE ? `${words.slice(0, ONE_LINE)}…` : words}`,
      value: figures.per100Letters,
      low: figures.low,
      high: figures.high,
      small: figures.small,
      empty: figures.of.letters === 0,
      figure: measure.print(figures.per100Letters),
      said: said(`${name}, ${words}`, figures),
      href,
    })),
    more: reading(answer, state),
  };
}

function sidesOf(answer, state, labelOf) {
  return [
    ['A', sideOf(state), answer.a],
    ['B', otherOf(state), answer.b],
  ].map(([name, side, figures]) => ({
    name,
    figures,
    words: sideWords(side, labelOf),
    href: figures.paragraphs > 0 ? writeAddress(searchOf(state, side)) : null,
  }));
}

/** What a side finds, as paragraphs; how the query is read stays. */
export function searchOf(state, side, q = state.q) {
  const kept = q === state.q ? state.filters : {};
  const own = sideOf(state);
  const manners = Object.fromEntries(Object.entries(kept).filter(([name]) => !(name in own)));
  return { ...seen(state, null), q, filters: { ...side, ...manners } };
}

function reading(answer, state) {
  const isSame = written(sideOf(state)) === written(otherOf(state));
  const lines = [shares(answer), byWords(answer), !isSame && chance(answer)].filter(Boolean);
  const notes = cautions(answer, isSame);
  return html`<div class="reading">
    ${lines.map((line) => html`<p>${line}</p>`)}
    ${notes.length > 0 &&
    html`<ul class="notes" aria-label="Notes on this comparison">
      ${notes.map((note) => html`<li>${note}</li>`)}
    </ul>`}
  </div>`;
}

export function table(answer, state, labelOf) {
  return html`<section class="under-chart">
      <h2 id="figures-title">All figures</h2>
      <div class="figures-frame" role="region" aria-labelledby="figures-title" tabindex="0">
        <table class="figures">
          <caption class="visually-hidden">Letters, matches and rates of A and B</caption>
          <thead>
            <tr>
              <th scope="col">Side</th>
              <th scope="col">Letters found</th>
              <th scope="col">Letters held</th>
              <th scope="col">Per 100 held</th>
              <th scope="col">95 % interval</th>
              <th scope="col">Matches</th>
              <th scope="col">Per 10,000 words</th>
              <th scope="col">Para&shy;graphs found</th>
              <th scope="col">Words held</th>
            </tr>
          </thead>
          <tbody>
            ${sidesOf(answer, state, labelOf).map(row)}
          </tbody>
        </table>
      </div>
    </section>
    <details class="made" data-key="made">
      <summary>How these figures are made</summary>
      <p>
        <strong>How many times as common</strong>: the share of A’s letters that have it divided by the share of B’s.
        <strong>Between</strong> are the ends of its 95 % interval (Katz’s): how far chance alone would move it if the letters
        were drawn at random. They were not, so take it for the least that is uncertain.
      </p>
      <p>
        <strong>More or fewer in 100</strong> is the difference of the two shares, with Newcombe’s interval.
        <strong>By words</strong>, a letter that uses a word once uses it again, so that interval is too narrow: trust the
        letters where the two disagree.
      </p>
    </details>`;
}

function row({ name, words, figures, href }) {
  const { letters, matches, paragraphs, of, per100Letters, low, high, per10000Words } = figures;
  const one = (value) => (value === null ? '–' : value.toFixed(1));
  const label = html`${name}: <bdi>${words}</bdi>`;
  return html`<tr data-key="${name}">
    <th scope="row">${href ? html`<a href="${href}">${label}</a>` : label}</th>
    <td>${number(letters)}</td>
    <td>${number(of.letters)}</td>
    <td>${one(per100Letters)}</td>
    <td>${low === null ? '–' : `${one(low)} to ${one(high)}`}</td>
    <td>${number(matches)}</td>
    <td>${perWords(per10000Words)}</td>
    <td>${number(paragraphs)}</td>
    <td>${number(of.words)}</td>
  </tr>`;
}
