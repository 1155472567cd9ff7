import { count, number } from '../words/words.js';

/** What bars can show. `rate` where few letters behind it make it shaky; the API's names. */
export const MEASURES = {
  per100Letters: {
    label: 'Letters per 100 held',
    axisName: 'Letters with it, per 100 held',
    figureName: 'per 100',
    of: ({ per100Letters }) => per100Letters,
    print: perHundred,
    rate: true,
    interval: true,
  },
  per10000Words: {
    label: 'Matches per 10,000 words',
    axisName: 'Matches per 10,000 words',
    figureName: 'per 10,000 words',
    of: ({ per10000Words }) => per10000Words,
    print: perWords,
    rate: true,
  },
  letters: counted('letters', 'Letters'),
  paragraphs: counted('paragraphs', 'Paragraphs'),
  matches: counted('matches', 'Matches'),
};

export const FIELDS = {
  year: 'Year',
  authority: 'Authority',
  inspectorate: 'Inspectorate',
  kind: 'Kind of inspection',
  overall: 'Overall grade',
  grade: 'Grade of the section',
  role: 'Role of the paragraph',
  region: 'Region',
};

/** Those that say something: without a query all letters are found, and no words match. */
export function offered(hasQuery) {
  return hasQuery ? Object.keys(MEASURES) : ['letters', 'paragraphs'];
}

export function measureOf({ q, options, filters }) {
  const names = offered(Boolean(q.trim() || filters.identical));
  return names.includes(options.show) ? options.show : names[0];
}

export function isEmpty({ of }) {
  return of.letters === 0;
}

/** "41.8" is said as 42; under ten a decimal tells. */
export function perHundred(value) {
  if (value === null) return '–';
  return value < 10 && value > 0 ? value.toFixed(1) : String(Math.round(value));
}

export function perWords(value) {
  if (value === null) return '–';
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** All that is known of a bucket, in a sentence or two. */
export function said(label, bucket) {
  const { letters, matches, paragraphs, of } = bucket;
  if (isEmpty(bucket)) return `${label}: no letters held.`;
  const rate = `${label}: ${perHundred(bucket.per100Letters)} in 100 letters (${number(letters)} of ${number(of.letters)})`;
  const interval = `95 % interval ${perHundred(bucket.low)} to ${perHundred(bucket.high)}`;
  const found =
    matches > 0
      ? ` ${count(matches, 'match')} in ${count(paragraphs, 'paragraph')}, ${perWords(bucket.per10000Words)} per 10,000 words.`
      : paragraphs > 0
        ? ` ${count(paragraphs, 'paragraph')}.`
        : '';
  const few = bucket.small ? ' Few letters: one more or less would change the rate a lot.' : '';
  return `${rate}, ${interval}.${found}${few}`;
}

function counted(name, label) {
  return {
    label,
    axisName: label,
    figureName: label.toLowerCase(),
    of: (bucket) => (isEmpty(bucket) ? null : bucket[name]),
    print: (value) => (value === null ? '–' : number(value)),
    whole: true,
  };
}
