import { valueName } from '../words/words.js';

/** How many values a list shows at first, and how many at most without a search in the list. */
const FIRST = 8;
const MOST = 200;

/**
 * The values that a filter offers: what the facet counted, and before it what the address asks for
 * beyond that (an exclusion, a range of years, a value that nothing has).
 */
export function choices(name, entries, given, labelOf) {
  const counted = (name === 'year' ? byYear(entries) : entries).map((entry) => {
    const as = given.find((value) => isFor(value, entry));
    return {
      value: as ?? entry.value,
      label: valueName(name, entry.value, entry.label),
      path: entry.path ?? null,
      paragraphs: entry.paragraphs,
      letters: entry.letters,
      chosen: as !== undefined,
    };
  });
  const rest = given.filter((value) => !entries.some((entry) => isFor(value, entry)));
  return [...rest.map((value) => uncounted(name, value, labelOf)), ...counted];
}

/** Which of them to show; `more` says how many stay out. What is chosen is always shown. */
export function shown(all, { find = '', whole = false } = {}) {
  const wanted = find.trim().toLocaleLowerCase('en-GB');
  const fitting = wanted
    ? all.filter((each) => nameOf(each).toLocaleLowerCase('en-GB').includes(wanted))
    : all;
  const room = wanted || whole ? MOST : FIRST;
  const visible = fitting.filter((each, i) => i < room || (each.chosen && !wanted));
  return { visible, more: fitting.length - visible.length };
}

export function isLong(all) {
  return all.length > FIRST + 4;
}

function nameOf({ label, path }) {
  return path ? path.join(' ') : label;
}

function uncounted(name, value, labelOf) {
  return {
    value,
    label: valueName(name, value, labelOf(name, value)),
    path: null,
    paragraphs: null,
    letters: null,
    chosen: true,
  };
}

/** An authority may be asked for by its code or its name. */
function isFor(value, entry) {
  return value === entry.value || value.toLowerCase() === entry.label?.toLowerCase();
}

function byYear(entries) {
  const key = ({ value }) => (value === 'none' ? '' : value);
  return [...entries].sort((a, b) => (key(a) < key(b) ? 1 : -1));
}
