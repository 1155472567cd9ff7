import { html } from '../html/html.js';
import { changed, withValue, writeAddress } from '../address/address.js';
import { count, number, valueName } from '../words/words.js';
import { examples } from '../query-help/query-help.js';

/** The first page: what is held here, and ways in. */
export function start(answer, state, latest) {
  const { index, facets = {}, total } = answer;
  if (index.letters === 0) return empty();
  const letters = count(index.letters, 'letter');
  return html`<div class="start">
    <h1 class="start-title" tabindex="-1">What inspectors wrote about services for children</h1>
    <p class="start-lead">
      ${count(index.paragraphs, 'paragraph')} of ${letters}
      ${total.authorities > 0 &&
      html`about <a href="/?see=authorities">${count(total.authorities, 'authority')}</a>`}, each
      paragraph with its place, date and grade.
      <a href="${writeAddress(changed(state, { sort: 'newest' }))}">Browse them all, newest first</a>,
      or see <a href="/?see=coverage">what is held, and what is not</a>.
    </p>
    ${latest}
    <section class="start-part start-examples" aria-labelledby="start-examples">
      <h2 id="start-examples">Try a search</h2>
      ${examples()}
    </section>
    <section class="start-part start-pages" aria-labelledby="start-pages">
      <h2 id="start-pages">More to look at</h2>
      <ul class="start-links">
        ${PAGES.map(
          ([href, name, says]) => html`<li><a href="${href}">${name}</a> <span class="quiet">${says}</span></li>`,
        )}
      </ul>
    </section>
    ${ways('Letters by year', 'year', state, facets.year)}
    ${ways('By kind of inspection', 'kind', state, facets.kind)}
    ${ways('By inspectorate', 'inspectorate', state, facets.inspectorate)}
    ${ways('By region', 'region', state, facets.region)}
  </div>`;
}

const PAGES = [
  ['/?see=authorities', 'Authorities', 'each through time: what its letters judged and asked for'],
  ['/?see=coverage', 'Coverage', 'what is held, and what is not'],
  ['/?see=trends', 'Letters by year', 'as a chart, with all figures'],
  ['/?see=phrases', 'Lists of phrases', 'many phrases, counted at once'],
  ['/?see=saved', 'Saved searches', 'kept in this browser, and what is new in them'],
  ['/api/', 'For programs', 'the same answers as JSON and CSV'],
];

function ways(title, name, state, entries) {
  if (!entries?.length) return null;
  // Facets come by paragraphs, but here letters are counted.
  const ranked = name === 'year' ? newestFirst(entries) : mostLettersFirst(entries);
  const most = Math.max(...entries.map((entry) => entry.letters));
  return html`<section class="start-part start-${name}" aria-labelledby="start-${name}">
    <h2 id="start-${name}">${title}</h2>
    <ul class="ways">
      ${ranked.map((entry) => way(name, entry, state, most))}
    </ul>
  </section>`;
}

function way(name, { value, label, letters }, state, most) {
  const share = Math.max(1, Math.round((100 * letters) / most));
  return html`<li>
    <a href="${writeAddress(withValue(state, name, value, true))}">
      <span class="way-name" dir="auto">${valueName(name, value, label)}</span>
      <span class="way-count">${number(letters)}<span class="visually-hidden"> letters</span></span>
      <svg class="way-bar" width="100%" height="4" aria-hidden="true">
        <rect width="${share}%" height="4" rx="1" />
      </svg>
    </a>
  </li>`;
}

function mostLettersFirst(entries) {
  return [...entries].sort((a, b) => b.letters - a.letters);
}

function newestFirst(entries) {
  return [...entries].sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
}

function orderOf({ value }) {
  return value === 'none' ? '' : value;
}

function empty() {
  return html`<div class="panel start-empty">
    <h1 class="panel-title" tabindex="-1">There are no letters here yet</h1>
    <p>
      Put letters into the folder that Findings reads, <code>index-data/letters</code>, and start it
      again; or name another folder with <code>FINDINGS_LETTERS</code>.
    </p>
  </div>`;
}
