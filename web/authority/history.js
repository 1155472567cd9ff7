import { html } from '../html/html.js';
import { besides, changed, readAddress, withValue, withValues, writeAddress } from '../address/address.js';
import { capital, count, day, list, number } from '../words/words.js';
import { asksOf, followed } from './followed.js';
import { strip } from './strip.js';
import { visit } from './visit.js';

const ASKS = ['improvement', 'recommendation', 'priority action'];

/** An authority through time, the newest letter first. */
export function history({ query, authority, letters, total }, state, typed) {
  const newest = [...letters.filter(({ date }) => date).reverse(), ...letters.filter(({ date }) => !date)];
  const follow = followed(letters);
  const last = newest.find((letter) => asksOf(letter).length > 0);
  const isSought = letters.some((letter) => letter.query);
  const sought = state.q.trim() ? html`<bdi>“${state.q.trim()}”</bdi>` : 'what is looked for';
  return html`<article class="authority">
    <header class="authority-head">
      ${back(state)}
      <h1 tabindex="-1" dir="auto">${authority.name}</h1>
      ${about(authority)}
      ${query.notes.length > 0 &&
      html`<ul class="notes">
        ${query.notes.map((note) => html`<li>${note}</li>`)}
      </ul>`}
      ${letters.length > 0 && ways(authority, state)}
    </header>
    ${isSought && onQuery(query, total, letters, authority, state, sought, typed)}
    ${strip(letters)}
    ${newest.length > 0 &&
    html`<section aria-labelledby="visits-title">
      <div class="visits-head">
        <h2 id="visits-title">Inspections, newest first</h2>
        <button type="button" class="as-link" data-open-all></button>
      </div>
      <p class="quiet">
        What is said of earlier inspections was found by rules, and most of it is linked to no single
        request: read the paragraph before you rely on it. Letters that are not held are not here.
      </p>
      <ol class="visits">
        ${newest.map((letter) => visit(letter, { letters, follow, state, isLast: letter === last, sought }))}
      </ol>
    </section>`}
  </article>`;
}

function back(state) {
  const results = { ...state, see: null, options: {} };
  const searched = writeAddress(results) !== '/';
  return html`<p class="ways-back">
    ${searched &&
    html`<a class="back" data-back href="${writeAddress(results)}"
      ><span aria-hidden="true">← </span>Back to the results</a
    >`}
    <a class="back" href="${writeAddress(besides(state, 'authorities'))}">All authorities</a>
  </p>`;
}

function about({ name, code, region, former, printed, successors, letters, from, to }) {
  const others = printed.filter((each) => each !== name);
  return html`<dl class="authority-facts">
    ${fact('Region', region ?? 'Not known')} ${code && fact('Code', code)}
    ${fact('Letters held', letters === 0 ? 'None' : letters)}
    ${from && fact('From', from === to ? day(from) : html`${day(from)} to ${day(to)}`)}
    ${former.length > 0 &&
    fact('Formerly', list(former.map((each) => each.name + (each.code ? ` (${each.code})` : ''))))}
    ${successors.length > 0 && fact('Since then', list(successors))}
    ${others.length > 0 && fact('In letters also', list(others))}
  </dl>`;
}

function fact(name, value) {
  return html`<div>
    <dt>${name}</dt>
    <dd><bdi>${value}</bdi></dd>
  </div>`;
}

function ways(authority, state) {
  const value = authority.code ?? authority.name;
  const alone = withValue(readAddress('/'), 'authority', value, true);
  const asks = withValues(alone, 'role', ASKS);
  return html`<div class="authority-ways">
    <form action="/" method="get" role="search" aria-label="Within ${authority.name}" data-within="${value}">
      <label for="within">Search within <bdi>${authority.name}</bdi></label>
      <div class="within">
        <input type="hidden" name="authority" value="${value}" />
        <input id="within" name="q" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" />
        <button type="submit">Search</button>
      </div>
    </form>
    <ul>
      <li><a href="${writeAddress(changed(alone, { group: 'letter', sort: 'newest' }))}">All its letters</a></li>
      <li><a href="${writeAddress(changed(asks, { sort: 'newest' }))}">All that they ask for</a></li>
    </ul>
  </div>`;
}

function onQuery(query, total, letters, authority, state, sought, typed) {
  const alone = withValues(state, 'authority', [authority.code ?? authority.name]);
  const kept = Object.fromEntries(
    Object.entries(alone.filters).filter(([name]) => !OF_LETTERS.includes(name)),
  );
  const all = changed(alone, { filters: kept, group: null });
  return html`<section class="on-query" aria-labelledby="on-query">
    <h2 id="on-query">On ${sought}</h2>
    ${typed !== state.q && html`<p>Counted instead of <code><bdi>${typed}</bdi></code>, which could not be read.</p>`}
    <p>
      ${total.paragraphs > 0
        ? html`<a href="${writeAddress(all)}">${count(total.paragraphs, 'paragraph')}</a> in ${number(total.letters)} of the
            ${count(letters.length, 'letter')} held.`
        : html`Nothing in the ${count(letters.length, 'letter')} held.`}
    </p>
    <p class="quiet">${capital(query.means)}. Every letter is counted, whatever the filters on letters.</p>
  </section>`;
}

const OF_LETTERS = ['year', 'inspectorate', 'kind', 'overall', 'region', 'letter', 'from', 'to'];
