import { feedAddress, readAddress, withQuery, writeAddress } from './address/address.js';
import { isOfSearch } from './address/views.js';
import { startNavigation } from './address/navigation.js';
import { hasKey, keepKey, unreadable } from './api/api.js';
import { announcer } from './announce/announce.js';
import { arrive } from './arrival/arrival.js';
import { busy } from './busy/busy.js';
import { filtersPlace } from './filters/place.js';
import { foot } from './foot/foot.js';
import { desk } from './hit-tools/desk.js';
import { html } from './html/html.js';
import { render } from './html/render.js';
import { keys } from './keys/keys.js';
import { places } from './places/places.js';
import { isOfQuery, isPassing, problemPanel } from './problem/problem.js';
import { queryAdvice } from './problem/query-problem.js';
import { labels } from './results/labels.js';
import { resultsPage } from './results/results-page.js';
import { wholeParagraphs } from './results/whole.js';
import { searchBox } from './search-box/search-box.js';
import { selection } from './selection/selection.js';
import { searches } from './views/searched.js';
import { dressed } from './views/dressed.js';
import { pages } from './views/pages.js';
import { heedSearchTools } from './views/search-tools.js';

const place = (id) => document.getElementById(id);
const view = place('view');
const layout = place('layout');

const search = (state) => navigation.go(writeAddress(state));
let typing = null;
const box = searchBox(place('search-box'), {
  // What was typed on the way to it is no step to go back to.
  search: (q) => navigation.go(addressOf(q), { replace: typing?.hasBegun() }),
  state: () => readAddress(location.href),
});
const filters = filtersPlace(search, {
  beside: place('filters-beside'),
  sheet: place('filter-sheet'),
  sheetBody: place('sheet-body'),
});
const announce = announcer(place('announcer'));
const awaited = busy({ layout, view });
const whole = wholeParagraphs(view);
const chosen = selection({ place: place('selection'), view, announce });
const own = desk({ view, selection: chosen, announce });
const context = { view, whole, desk: own, announce, filters, search, labels: labels(), searches: searches() };
const found = resultsPage(context);
const others = pages(context);

let underway = new AbortController();
let retry = null;
let before = null;
let retried = false;

async function show(href, arrival) {
  underway.abort(); // so that a stale answer never overwrites a newer one
  underway = new AbortController();
  const { signal } = underway;
  clearTimeout(retry);
  const state = readAddress(href);
  const isTyped = arrival.how === 'typed';
  if (!isTyped) typing?.end();
  if (!isTyped && !(retry && arrival.how === 'load' && box.isWritten())) box.write(state.q);
  retry = null;
  awaited.begin(before && (before.state.read !== state.read || before.state.like !== state.like || before.state.see !== state.see));
  try {
    const page = await pageOf(state);
    if (signal.aborted) return;
    const shown = await page.open(state, { ...arrival, signal });
    settle(shown, state, arrival);
  } catch (error) {
    if (error.name === 'AbortError' || signal.aborted) return;
    if (error.name === 'Problem') return fail(error, state, arrival);
    console.error(error);
    fail(unreadable(), state, arrival);
  }
}

async function pageOf(state) {
  if (state.read) return others.of('letter');
  if (state.like) return others.of('similar');
  return state.see ? others.of(state.see) : found;
}

function settle(shown, state, arrival) {
  awaited.end();
  retried = false;
  if (!shown.lists) chosen.begin(null);
  layout.dataset.view = shown.layout ?? shown.kind;
  document.title = shown.title ? `${shown.title} – Findings` : 'Findings';
  box.complain(null);
  if (arrival.how === 'new') box.closeHelp();
  render(place('samples'), shown.index?.samples === true ? samples() : html``);
  if (hasKey()) place('feed').removeAttribute('href'); // what reads feeds could not send it
  else place('feed').href = feedAddress(shown.searched ?? state);
  render(place('places'), places(state));
  render(place('foot'), foot(shown.index, shown.json, shown.searched ?? state));
  if (shown.sheet) place('sheet-show').textContent = shown.sheet;
  arrive({ view, box }, shown, state, arrival, before);
  announce(shown.say);
  before = { kind: shown.kind, state };
}

function fail(problem, state, arrival) {
  awaited.end();
  const atBox = isOfQuery(problem) && !state.read;
  if (atBox && arrival.how === 'typed') return; // who is still typing will finish it
  chosen.begin(null);
  layout.dataset.view = 'problem';
  document.title = `${problem.title} – Findings`;
  render(place('places'), places(state));
  box.complain(atBox ? problem : null, state);
  render(view, atBox ? queryAdvice() : problemPanel(problem, state));
  if (problem.status === 401) askForKey(state);
  arrive({ view, box }, { kind: 'problem' }, state, arrival, before);
  if (retried) announce(`Tried again. ${problem.title}`); // the same alert would not be heard twice
  retried = false;
  before = { kind: 'problem', state };
  if (isPassing(problem)) retry = setTimeout(() => navigation.again(), problem.retryAfter * 1000);
}

async function askForKey(state) {
  const [{ keyPanel }] = await Promise.all([import('./reading-key/reading-key.js'), dressed('reading-key')]);
  if (before.state !== state) return;
  keyPanel(view, { again: () => navigation.again() });
}

async function carryKey(link) {
  const { carry } = await import('./reading-key/carry.js');
  await carry(link, announce);
}

function addressOf(q) {
  return writeAddress(withQuery(readAddress(location.href), q));
}

/** The query that is shown, if it is one that another could stand in for while it is typed. */
function shownQuery() {
  const { q, read, like, see } = readAddress(location.href);
  return read || like || !isOfSearch(see) ? null : q;
}

place('search-box').addEventListener('input', async ({ target, isComposing }) => {
  if (typing || target.id !== 'q') return;
  const { whileTyping } = await import('./while-typing/while-typing.js').catch(() => ({}));
  if (!whileTyping) return; // Enter searches all the same
  typing ??= whileTyping(target, {
    shown: shownQuery,
    search: (q, { replace }) => navigation.go(addressOf(q), { replace, how: 'typed' }),
  });
  typing.typed({ isComposing });
});

async function build() {
  const { builder } = await import('./builder/builder.js');
  const run = (q) => {
    box.write(q);
    box.closeHelp();
    if (matchMedia('(pointer: coarse)').matches) view.focus();
    else box.focus();
    search(withQuery(readAddress(location.href), q));
  };
  builder({ run });
}

function samples() {
  return html`<p class="samples">
    These are sample letters, written for Findings about places that do not exist.
  </p>`;
}

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-again]')) {
    retried = true;
    navigation.again();
  }
  if (event.target.closest('[data-build]')) build();
  const file = hasKey() && event.target.closest('a[href^="/api/v1/"]');
  if (file) {
    event.preventDefault();
    carryKey(file);
  }
  if (event.target.closest('[data-forget-key]')) {
    keepKey('');
    location.reload(); // so that nothing stays of what was read with it
  }
  const edit = event.target.closest('[data-edit]');
  if (edit) box.point(Number(edit.dataset.edit));
  if (event.target.closest('[data-open-filters]')) filters.open();
  const skip = event.target.closest('.skip');
  if (skip) {
    event.preventDefault(); // the address's fragment names a paragraph
    place(skip.hash.slice(1)).focus();
  }
});

keys({ view, box, selection: place('selection'), announce });
heedSearchTools(announce);
const navigation = startNavigation(show);
