const YEAR = /^\d{4}$/;
const RANGE = /^(\d{4})\.\.(\d{4})$/;
const MOST_YEARS = 120; // an address may ask for more; nothing could be seen of them

/** The years that were counted, with those between and those asked for: [{year, paragraphs, letters}]. */
export function yearsOf(entries, given) {
  const counted = new Map(
    entries.filter(({ value }) => YEAR.test(value)).map((entry) => [Number(entry.value), entry]),
  );
  if (counted.size === 0) return [];
  let first = Math.min(...counted.keys());
  let last = Math.max(...counted.keys());
  for (const [from, to] of rangesOf(given.filter((value) => !value.startsWith('-')))) {
    if (Math.max(last, to) - Math.min(first, from) >= MOST_YEARS) continue;
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const { paragraphs = 0, letters = 0 } = counted.get(first + i) ?? {};
    return { year: first + i, paragraphs, letters };
  });
}

/** Whether the filter lets a year through. */
export function isAskedFor(year, given) {
  const holds = (values) => rangesOf(values).some(([from, to]) => from <= year && year <= to);
  const wanted = given.filter((value) => !value.startsWith('-'));
  const unwanted = given.filter((value) => value.startsWith('-')).map((value) => value.slice(1));
  return (wanted.length === 0 || holds(wanted)) && !holds(unwanted);
}

/** The first and last year that the filter lets through; all of them where it lets none. */
export function boundsOf(years, given) {
  const asked = years.filter(({ year }) => isAskedFor(year, given));
  const [first, last] = asked.length > 0 ? [asked[0], asked.at(-1)] : [years[0], years.at(-1)];
  return [first.year, last.year];
}

/** The filter's values for a range: none for all years, which leaves letters without a date in. */
export function valuesOf([from, to], years) {
  if (from === years[0].year && to === years.at(-1).year) return [];
  return [from === to ? `${from}` : `${from}..${to}`];
}

/** Where a key takes one end (0 or 1) of a range: never past the other; null for other keys. */
export function moved(key, end, [from, to], years) {
  const [least, most] = end === 0 ? [years[0].year, to] : [from, years.at(-1).year];
  const here = end === 0 ? from : to;
  const there = {
    ArrowLeft: here - 1,
    ArrowDown: here - 1,
    ArrowRight: here + 1,
    ArrowUp: here + 1,
    PageDown: here - 5,
    PageUp: here + 5,
    Home: least,
    End: most,
  }[key];
  if (there === undefined) return null;
  const year = Math.min(Math.max(there, least), most);
  return end === 0 ? [year, to] : [from, year];
}

/** What a range, or what is asked for in it, holds. */
export function sums(years) {
  const sum = (name) => years.reduce((all, each) => all + each[name], 0);
  return { paragraphs: sum('paragraphs'), letters: sum('letters') };
}

function rangesOf(values) {
  return values.flatMap((value) => {
    if (YEAR.test(value)) return [[Number(value), Number(value)]];
    const range = RANGE.exec(value);
    return range ? [[Number(range[1]), Number(range[2])]] : [];
  });
}
