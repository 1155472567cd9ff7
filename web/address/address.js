import { isOfSearch, isView, mayBeBlank, optionsOf } from './views.js';

/** Filters with counts, in the order in which they are offered. */
export const COUNTED = [
  'year',
  'authority',
  'inspectorate',
  'stance',
  'kind',
  'grade',
  'overall',
  'role',
  'region',
  'section',
];

/** Further narrowings that an address may carry; they are shown as chips only. */
export const UNCOUNTED = ['letter', 'from', 'to'];

/** How the query is to be read. Shown as chips, since they change what is found. */
export const MANNERS = ['syntax', 'in', 'variants', 'thesaurus', 'without', 'identical'];

const NARROWING = [...COUNTED, ...UNCOUNTED, ...MANNERS];
/** Filters on paragraphs; all others choose letters. */
const IN_LETTERS = ['stance', 'grade', 'role', 'section'];
export const SORTS = ['relevance', 'newest', 'oldest', 'authority'];
export const PAGE_SIZE = 20;
const SHOWING = ['q', 'sort', 'group', 'cursor', 'like', 'read'];
const MARKS_SIZE = 100;
const COLLAPSE = 'collapse';

/**
 * What the page shows, read from its address. `unknown` names parameters that the page has no
 * meaning for; `see` is a view other than paragraphs and letters, with its `options`; `like` is the
 * paragraph whose like are shown, `read` a letter's id and `paragraph` the one in it to open at.
 */
export function readAddress(href) {
  const url = new URL(href, 'http://findings.invalid');
  const given = url.searchParams;
  const filters = {};
  for (const name of NARROWING) {
    const values = [...new Set(given.getAll(name).filter((value) => value !== ''))];
    if (values.length > 0) filters[name] = values;
  }
  const see = isView(given.get('see')) ? given.get('see') : null;
  const options = {};
  for (const name of optionsOf(see)) {
    if (given.get(name) || (given.has(name) && mayBeBlank(see, name))) options[name] = given.get(name);
  }
  const known = new Set([...NARROWING, ...SHOWING, ...optionsOf(see), ...(see ? ['see'] : [])]);
  return {
    q: given.get('q') ?? '',
    filters,
    sort: given.get('sort') || 'relevance',
    group: given.get('group') || null,
    cursor: given.get('cursor') || null,
    see,
    options,
    like: given.get('like') || null,
    read: given.get('read') || null,
    paragraph: decoded(url.hash.slice(1)) || null,
    unknown: [...new Set(given.keys())].filter((name) => !known.has(name)),
  };
}

export function writeAddress(state) {
  const params = searchOf(state);
  if (state.see) params.append('see', state.see);
  for (const [name, value] of Object.entries(state.options ?? {})) params.append(name, value);
  if (state.like) params.append('like', state.like);
  if (state.read) params.append('read', state.read);
  const query = params.toString();
  const hash = state.read && state.paragraph ? `#${encodeURIComponent(state.paragraph)}` : '';
  return `/${query && `?${query}`}${hash}`;
}

/** The parameters of `GET search` for one page of results. */
export function searchParams(state) {
  return countedParams(searchOf(state), state, isStart(state) ? 0 : PAGE_SIZE);
}

/** The same for what is above every view of a search: its totals, filters and what was understood. */
export function headParams(state) {
  return countedParams(askedOf(state), state, 0);
}

/** What is searched, whatever is shown of it: query, manner and filters. */
export function askedOf(state) {
  return searchOf({ ...state, sort: 'relevance', group: null, cursor: null });
}

/** What is searched, with the options of the view, as the view's own route takes them. */
export function viewParams(state) {
  const params = askedOf(isCollapsed(state) ? withCollapsed(state, false) : state); // lists alone collapse
  for (const [name, value] of Object.entries(state.options)) params.append(name, value);
  if (state.cursor) params.append('cursor', state.cursor);
  return params;
}

function countedParams(params, state, size) {
  params.append('size', size);
  const isAsked = (name) => name !== 'section' && (name !== 'stance' || state.q.trim()); // stances are of words
  params.append('facets', COUNTED.filter(isAsked).join(','));
  return params;
}

/** The parameters of `GET search` for the counts of one filter. */
export function facetParams(state, name) {
  const params = askedOf(state);
  params.append('size', 0);
  params.append('facets', name);
  return params;
}

/** The feed of the newest that a search finds, for feed readers. */
export function feedAddress(state) {
  const query = askedOf(state).toString();
  return `/feed.atom${query && `?${query}`}`;
}

/** The parameters of `GET search` for the matches in the letter that is being read. */
export function marksParams(state, cursor) {
  const params = new URLSearchParams({ q: state.q, letter: state.read, size: MARKS_SIZE });
  for (const name of MANNERS) {
    if (name === 'identical') continue; // it would hide repeats that the reader can see
    for (const value of state.filters[name] ?? []) params.append(name, value);
  }
  if (cursor) params.append('cursor', cursor);
  return params;
}

/**
 * The parameters of `GET suggest` for what is typed, with the filters that it would be searched
 * with, but for stances: they are of what matches, and nothing does yet.
 */
export function suggestParams(q, state, size) {
  const params = new URLSearchParams({ q });
  for (const name of [...COUNTED, ...UNCOUNTED]) {
    if (name === 'stance') continue;
    for (const value of state.filters[name] ?? []) params.append(name, value);
  }
  if (size !== undefined) params.append('size', size);
  return params;
}

/** The start page: nothing asked, nothing narrowed, no order chosen. */
export function isStart(state) {
  return !state.read && !state.like && !state.see && searchOf(state).toString() === '';
}

/**
 * A changed search begins again at its first page and leaves what is read; it stays in its view if
 * that is a view of searches.
 */
export function changed(state, changes) {
  const view = isOfSearch(state.see) ? {} : { see: null, options: {} };
  return { ...state, ...view, cursor: null, like: null, read: null, paragraph: null, ...changes };
}

/** The same search in another view; null for paragraphs or letters. */
export function seen(state, see, options = {}) {
  return changed(state, { see, options });
}

/** The same view with an option of it set, or with null as usual. */
export function withOption(state, name, value) {
  const { [name]: _, ...others } = state.options;
  return changed(state, { options: value ? { ...others, [name]: value } : others });
}

/** The paragraphs like one, with the search to go back to. */
export function likeOf(state, paragraph) {
  return { ...state, like: paragraph, read: null, paragraph: null };
}

/** A page beside the search, which it keeps to go back to. */
export function besides(state, see, options = {}) {
  return { ...state, see, options, like: null, read: null, paragraph: null };
}

/** An authority through time. `authority` is as letters name it. */
export function throughTime(state, { code, name }) {
  return besides(state, 'authority', { code: code ?? name });
}

/** The parameters of `GET authorities/{code}`: what is looked for, in all of its letters. */
export function authorityParams(state) {
  const params = new URLSearchParams();
  if (state.q.trim()) params.append('q', state.q);
  for (const name of state.q.trim() ? [...IN_LETTERS, ...MANNERS] : IN_LETTERS) {
    if (name === 'identical' || (name === 'stance' && !state.q.trim())) continue;
    for (const value of state.filters[name] ?? []) params.append(name, value);
  }
  return params;
}

/** What a letter, or else the paragraphs like one, were opened from. */
export function left(state) {
  return { ...state, like: state.read ? state.like : null, read: null, paragraph: null };
}

/** The id of a paragraph where only those that are the same are listed; at most one is understood. */
export function sameAs(state) {
  return (state.filters.identical ?? []).filter((value) => value !== COLLAPSE);
}

export function isCollapsed(state) {
  return (state.filters.identical ?? []).includes(COLLAPSE);
}

/** With paragraphs that are the same shown once, or each by itself. */
export function withCollapsed(state, wanted) {
  return withValues(state, 'identical', wanted ? [COLLAPSE] : []);
}

/** Letters as hits, or paragraphs. Letters can't be collapsed. */
export function withGroup(state, group) {
  return changed(group && isCollapsed(state) ? withCollapsed(state, false) : state, { group });
}

/** Adds a value to a filter, in place of its opposite, or takes it out. */
export function withValue(state, name, value, wanted) {
  const opposite = value.startsWith('-') ? value.slice(1) : `-${value}`;
  const others = (state.filters[name] ?? []).filter(
    (each) => each !== value && !(wanted && each === opposite),
  );
  return withValues(state, name, wanted ? [...others, value] : others);
}

/**
 * Another query. Terms that are left out belong to the words that were typed; only what the
 * thesaurus adds may be named without them. So does a paragraph whose like alone were listed.
 */
export function withQuery(state, q) {
  const kept = isOn(state, 'thesaurus') ? state : withValues(state, 'without', []);
  return changed(sameAs(kept).length > 0 ? withCollapsed(kept, false) : kept, { q });
}

export function isOn(state, name) {
  return state.filters[name]?.[0] === 'true';
}

/** With equivalent terms added, or none, and so none to leave out. */
export function withThesaurus(state, wanted) {
  const others = wanted ? state : withValues(state, 'without', []);
  return withValues(others, 'thesaurus', wanted ? ['true'] : []);
}

export function withValues(state, name, values) {
  const { [name]: _, ...filters } = state.filters;
  return changed(state, { filters: values.length > 0 ? { ...filters, [name]: values } : filters });
}

export function reading(state, letter, paragraph) {
  return { ...state, read: letter, paragraph: paragraph ?? null };
}

function searchOf(state) {
  const params = new URLSearchParams();
  if (state.q.trim()) params.append('q', state.q);
  for (const name of NARROWING) {
    for (const value of state.filters[name] ?? []) params.append(name, value);
  }
  if (state.sort !== 'relevance') params.append('sort', state.sort);
  if (state.group) params.append('group', state.group);
  if (state.cursor) params.append('cursor', state.cursor);
  return params;
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
