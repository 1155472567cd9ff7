const NUMBERS = new Intl.NumberFormat('en-GB');
const DATES = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC', // a letter's date is a day, which must not shift with the reader's clock
});
const SHORT_DATES = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const LISTS = new Intl.ListFormat('en-GB', { type: 'conjunction' });

export function number(value) {
  return NUMBERS.format(value);
}

const PLURALS = {
  authority: 'authorities',
  match: 'matches',
  search: 'searches',
  'saved search': 'saved searches',
};

export function count(value, noun) {
  return `${number(value)} ${value === 1 ? noun : (PLURALS[noun] ?? `${noun}s`)}`;
}

/** `distinct` is told where paragraphs that are the same but for names and numbers were counted. */
export function totals({ paragraphs, letters, authorities, distinct }) {
  const differing = distinct > 0 ? `, of which ${number(distinct)} ${distinct === 1 ? 'is' : 'are'} distinct,` : '';
  const where = `${count(paragraphs, 'paragraph')}${differing} in ${count(letters, 'letter')}`;
  return authorities > 0 ? `${where} of ${count(authorities, 'authority')}` : where;
}

/** The same words, where no number ends a line without what it counts. */
export function unparted(words) {
  return words.replace(/(\d) /g, '$1\u00a0');
}

/** An ISO day as people write it; what is no ISO day is shown as it came. */
export function day(iso) {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(iso ?? '') ? new Date(`${iso}T00:00:00Z`) : null;
  return date && !Number.isNaN(date.getTime()) ? DATES.format(date) : (iso ?? '');
}

/** The same where room is short: "18 Jul 2024". */
export function shortDay(iso) {
  return day(iso) === iso ? iso : SHORT_DATES.format(new Date(`${iso}T00:00:00Z`));
}

/** Two days, without saying twice what they share: "2–13 December 2019". */
export function days(from, to) {
  if (!from || !to || from === to) return day(from || to);
  try {
    return DATES.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`));
  } catch {
    return `${day(from)} to ${day(to)}`;
  }
}

export function list(words) {
  return LISTS.format(words);
}

export function capital(text) {
  return text ? text[0].toUpperCase() + text.slice(1) : '';
}

const DATE_IS = {
  printed: 'as printed in the letter',
  published: 'when it was published',
  inspected: 'the last day of the inspection; the letter prints no date',
};

export function dateIs(kind) {
  return DATE_IS[kind] ?? '';
}

const FILTERS = {
  year: 'Year',
  authority: 'Authority',
  inspectorate: 'Inspectorate',
  kind: 'Kind of inspection',
  grade: 'Grade of the section',
  overall: 'Overall grade',
  role: 'Role of the paragraph',
  region: 'Region',
  section: 'Section',
  letter: 'Letter',
  from: 'From',
  to: 'To',
  stance: 'Stance',
  syntax: 'Syntax',
  in: 'Match',
  variants: 'Match',
  thesaurus: 'Match',
  without: 'Left out',
  identical: 'Identical text',
};

export function filterName(name) {
  return FILTERS[name] ?? name;
}

const NONE = {
  year: 'no date',
  authority: 'authority not known',
  inspectorate: 'no inspectorate named',
  grade: 'no grade',
  overall: 'no overall grade',
  region: 'region not known',
  section: 'under no heading',
  stance: 'no word of it marked',
};

const ANY = {
  year: 'with a date',
  authority: 'with a known authority',
  inspectorate: 'with an inspectorate',
  grade: 'with a grade',
  overall: 'with an overall grade',
  region: 'with a known region',
  section: 'under a heading',
  stance: 'with a stance',
};

/** How a query is read, where that is not as usual. */
const MANNERS = {
  in: { letter: 'anywhere in a letter', paragraph: 'within a paragraph' },
  variants: { true: 'all forms of words', false: 'only as typed' },
  thesaurus: { true: 'equivalent terms too', false: 'no equivalent terms' },
  identical: { collapse: 'shown once' },
};

/** Filters that a short name of a search has room for. */
const NAMED = 3;

/** A search in a few words, for the window's title: its query, or else its filters. */
export function searchName({ q, filters }, labelOf) {
  if (q.trim()) return q;
  const values = Object.entries(filters).flatMap(([name, all]) =>
    all.map((value) => valueName(name, value, labelOf(name, value))),
  );
  const more = values.length - NAMED;
  return [...values.slice(0, NAMED), ...(more > 0 ? [`${number(more)} more`] : [])].join(', ') || 'all paragraphs';
}

/** What a filter's value is called. `label` is the name that the index gives it, if it does. */
export function valueName(name, value, label) {
  if (name === 'identical' && !MANNERS.identical[value]) return label ?? 'as in one paragraph';
  if (MANNERS[name]) return MANNERS[name][value] ?? value;
  if (name === 'without') return value;
  if (value === '-none') return ANY[name] ?? 'any';
  if (value.startsWith('-')) return `not ${valueName(name, value.slice(1), label)}`;
  if (value === 'none') return NONE[name] ?? 'none';
  if (name === 'from' || name === 'to') return day(value);
  if (label) return label;
  if (name === 'year') {
    const range = /^(\d{4})?\.\.(\d{4})?$/.exec(value);
    if (range?.[1] && range[2]) return `${range[1]} to ${range[2]}`;
  }
  return value.replaceAll(' > ', ' › ');
}
