import { valueName } from '../words/words.js';

/** How many values a list shows at first, and how many at most without a search in the list. */
const FIRST = 8;
const MOST = 200;

/**
 * The values that a filter offers: what the facet counted, and before it what the address asks for
 * beyond that (a range of years, a value that nothing has). Each is wanted, unwanted or neither.
 */
export function choices(name, entries, given, labelOf) {
  const counted = (name === 'year' ? byYear(entries) : entries).map((entry) => ({
    value: entry.value,
    label: valueName(name, entry.value, entry.label),
    path: entry.path ?? null,
    paragraphs: entry.paragraphs,
    letters: entry.letters,
    ...asked(given, (value) => isFor(value, entry)),
  }));
  const rest = new Set(
    given.map(plain).filter((value) => !entries.some((entry) => isFor(value, entry))),
  );
  return [...[...rest].map((value) => uncounted(name, value, given, labelOf)), ...counted];
}

/**
 * Which of them to show; `more` says how many stay out. What is chosen is always shown, and so is
 * what has no value at all.
 */
export function shown(all, { find = '', whole = false } = {}) {
  const wanted = find.trim().toLocaleLowerCase('en-GB');
  const fitting = wanted
    ? all.filter((each) => nameOf(each).toLocaleLowerCase('en-GB').includes(wanted))
    : all;
  const room = wanted || whole ? MOST : FIRST;
  const visible = fitting.filter(
    (each, i) => i < room || (!wanted && (isChosen(each) || each.value === 'none')),
  );
  return { visible, more: fitting.length - visible.length };
}

export function isLong(all) {
  return all.length > FIRST + 4;
}

export function isChosen({ wanted, unwanted }) {
  return Boolean(wanted || unwanted);
}

function nameOf({ label, path }) {
  return path ? path.join(' ') : label;
}

function uncounted(name, value, given, labelOf) {
  return {
    value,
    label: valueName(name, value, labelOf(name, value)),
    path: null,
    paragraphs: null,
    letters: null,
    ...asked(given, (each) => each.toLowerCase() === value.toLowerCase()),
  };
}

/** How the address asks for a value: in its own words, which may be an authority's name or code. */
function asked(given, fits) {
  return {
    wanted: given.find((value) => !value.startsWith('-') && fits(value)) ?? null,
    unwanted: given.find((value) => value.startsWith('-') && fits(plain(value))) ?? null,
  };
}

function plain(value) {
  return value.replace(/^-/, '');
}

/** An authority may be asked for by its code or its name. */
function isFor(value, entry) {
  return value === entry.value || value.toLowerCase() === entry.label?.toLowerCase();
}

function byYear(entries) {
  const key = ({ value }) => (value === 'none' ? '' : value);
  return [...entries].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}
