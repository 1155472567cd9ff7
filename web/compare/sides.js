import { COUNTED, MANNERS, UNCOUNTED, changed } from '../address/address.js';

const NARROWING = [...COUNTED, ...UNCOUNTED];

/** Filters of a search without how its query is read, which goes for both sides. */
export function sideOf(state) {
  return Object.fromEntries(Object.entries(state.filters).filter(([name]) => NARROWING.includes(name)));
}

/** A side as the API takes it: one value, an address's filters. An empty one stands for all letters. */
export function written(side) {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(side)) for (const value of values) params.append(name, value);
  return params.toString();
}

export function read(text) {
  const side = {};
  for (const [name, value] of new URLSearchParams(text)) {
    if (value) side[name] = [...new Set([...(side[name] ?? []), value])];
  }
  return side;
}

/**
 * All that a side leaves out, where filters can say it: those of one name, all chosen or all left
 * out. Null elsewhere: what is not "Good in 2019" are two things that no filters join.
 */
export function restOf(side) {
  const names = Object.keys(side);
  if (names.length !== 1 || !COUNTED.includes(names[0])) return null;
  const values = side[names[0]];
  const isOut = (value) => value.startsWith('-');
  if (values.every(isOut)) return { [names[0]]: values.map((value) => value.slice(1)) };
  return values.some(isOut) ? null : { [names[0]]: values.map((value) => `-${value}`) };
}

/** The other side: as the address says, else the rest or all letters; null where that would be the same again. */
export function otherOf(state) {
  if (state.options.b !== undefined) return read(state.options.b);
  const side = sideOf(state);
  return restOf(side) ?? (Object.keys(side).length > 0 ? {} : null);
}

export function against(state, side) {
  return changed(state, { options: { ...state.options, b: written(side) } });
}

/** The other side's filters become the search's, and these the other side. */
export function swapped(state) {
  const manners = Object.fromEntries(Object.entries(state.filters).filter(([name]) => MANNERS.includes(name)));
  const next = changed(state, { filters: { ...otherOf(state), ...manners } });
  return against(next, sideOf(state));
}

/** The parameters of `GET compare`. Without a query nothing is said of how it is read. */
export function compareParams(state) {
  const params = new URLSearchParams();
  if (state.q.trim()) params.append('q', state.q);
  for (const name of MANNERS) {
    for (const value of state.filters[name] ?? []) {
      if (value === 'collapse' || (!state.q.trim() && name !== 'identical')) continue; // lists alone collapse
      params.append(name, value);
    }
  }
  params.append('a', written(sideOf(state)));
  params.append('b', written(otherOf(state) ?? {}));
  if (!state.q.trim()) {
    params.append('size', state.options.size ?? '20');
    const least = Number(state.options.least ?? 3);
    params.append('leastLetters', state.options.least ?? '3');
    if (least < 2) params.append('leastAuthorities', '1');
  }
  return params;
}

/** Two sides that are often compared, of what is there. */
export function suggestions(facets) {
  const has = (name, value) => facets[name]?.some((entry) => entry.value === value);
  const made = [];
  const add = (name, a, b) => has(name, a) && has(name, b) && made.push([{ [name]: [a] }, { [name]: [b] }]);
  add('overall', 'Inadequate', 'Good');
  add('overall', 'Requires improvement to be good', 'Outstanding');
  const years = (facets.year ?? []).map(({ value }) => value).filter((value) => /^\d{4}$/.test(value)).sort();
  if (years.length > 1) {
    const middle = Math.floor(years.length / 2);
    const range = (from, to) => (from === to ? from : `${from}..${to}`);
    made.push([
      { year: [range(years[middle], years.at(-1))] },
      { year: [range(years[0], years[middle - 1])] },
    ]);
  }
  add('kind', 'focused-visit', 'ilacs');
  return made;
}
