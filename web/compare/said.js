import { count, filterName, list, number, valueName } from '../words/words.js';
import { perHundred, perWords } from '../trends/measures.js';
import { quoted } from '../trends/title.js';

/** A side's filters in words: "Overall grade: Good; Year: 2018 to 2024". */
export function sideWords(side, labelOf) {
  const parts = Object.entries(side).map(
    ([name, values]) =>
      `${filterName(name)}: ${list(values.map((value) => valueName(name, value, labelOf(name, value))))}`,
  );
  return parts.join('; ') || 'All letters';
}

/** "2.4", "13": what a reader keeps in mind of a ratio. */
export function times(value) {
  return value >= 9.95 ? number(Math.round(value)) : String(Number(value.toPrecision(2)));
}

/** How much commoner, in one sentence; told from the side where it is commoner. */
export function headline({ a, b, ratio, query }) {
  const it = `“${quoted(query.text)}”`;
  for (const [name, side] of [['A', a], ['B', b]]) {
    if (side.of.letters === 0) return `There are no letters in ${name}, so there is nothing to compare.`;
  }
  if (a.letters === 0 && b.letters === 0) return `${it} stands in no letter of either side.`;
  if (b.letters === 0) return `${it} stands in letters of A, and in none of B.`;
  if (a.letters === 0) return `${it} stands in letters of B, and in none of A.`;
  const { value, low, high } = ratio.letters;
  if (value >= 0.995 && value < 1.005) {
    return `${it} is as common in letters of A as in those of B${between(low, high)}.`;
  }
  return value > 1
    ? `${it} is ${times(value)} times as common in letters of A as in those of B${between(low, high)}.`
    : `${it} is ${times(1 / value)} times as common in letters of B as in those of A${between(inverse(high), inverse(low))}.`;
}

/** The shares and their difference. */
export function shares({ a, b, difference }) {
  if (a.of.letters === 0 || b.of.letters === 0) return null;
  const of = ({ letters, of: held }) => `(${number(letters)} of ${number(held.letters)})`;
  const both = `${perHundred(a.per100Letters)} in 100 letters of A have it ${of(a)}, and ${perHundred(b.per100Letters)} in 100 of B ${of(b)}`;
  const { value, low, high } = difference;
  if (value === null || low === null || high === null) return `${both}.`;
  const ends =
    low * high > 0
      ? `between ${[low, high].map(Math.abs).sort((x, y) => x - y).map(perHundred).join(' and ')}`
      : `between ${moreOrFewer(low)} and ${moreOrFewer(high)}`;
  return `${both}: ${moreOrFewer(value)} in A, ${ends}.`;
}

/** The same by words, which tells how often it is said and not where. */
export function byWords({ a, b, ratio }) {
  if (a.matches === 0 || b.matches === 0) return null;
  const { value, low, high } = ratio.words;
  const rates = `${count(a.matches, 'match')} in A, ${number(b.matches)} in B: ${perWords(a.per10000Words)} against ${perWords(b.per10000Words)} per 10,000 words`;
  if (value === null) return `${rates}.`;
  return value >= 1
    ? `${rates}, ${times(value)} times as many in A${between(low, high)}.`
    : `${rates}, ${times(1 / value)} times as many in B${between(inverse(high), inverse(low))}.`;
}

/** Whether so large a difference is what chance brings about. */
export function chance({ ratio }) {
  const { low, high } = ratio.letters;
  if (low === null || high === null) return null;
  return low <= 1 && high >= 1
    ? 'Chance alone could make this difference: the interval holds 1, which is as common on both sides.'
    : 'Chance alone would seldom make so large a difference, if letters were drawn at random, which they are not.';
}

/** What one had better know of a comparison of counts. */
export function cautions({ a, b, overlap }, isSame) {
  const notes = [];
  if (isSame) notes.push('A and B are the same letters, so nothing can differ.');
  else if (overlap > 0) {
    notes.push(
      `${count(overlap, 'letter')} ${overlap === 1 ? 'is' : 'are'} on both sides, which makes these look more alike than they are.`,
    );
  }
  for (const [name, { small, of }] of [['A', a], ['B', b]]) {
    if (small) notes.push(`${name} has only ${count(of.letters, 'letter')}: one more or less with it would change the figures a lot.`);
  }
  return notes;
}

/** The same of a comparison of words. */
export function cautionsOfWords({ groups, overlap, phrases, least }, isSame) {
  const notes = [];
  if (isSame) notes.push('A and B are the same letters, so no word marks either.');
  else if (overlap.paragraphs > 0) {
    notes.push(
      `${count(overlap.paragraphs, 'paragraph')} ${overlap.paragraphs === 1 ? 'is' : 'are'} on both sides and count for both, which makes differences look smaller.`,
    );
  }
  for (const [name, { letters, words }] of [['A', groups.a], ['B', groups.b]]) {
    if (words === 0) notes.push(`There are no letters in ${name}, so there is nothing to compare.`);
    else if (letters < least.letters) {
      notes.push(`${name} has only ${count(letters, 'letter')}, and a word must stand in ${least.letters} to be listed. Ask for fewer.`);
    }
  }
  if (phrases === null) {
    notes.push('Phrases are counted in whole letters, and not while they are still being gathered: without filters on grade, role and section they are listed, too.');
  } else if (phrases.asOf && !phrases.asOf.current) {
    notes.push('The phrases are those of before the letters last changed.');
  }
  return notes;
}

function between(low, high) {
  return low === null || high === null || low === undefined || high === undefined
    ? ''
    : ` (between ${times(low)} and ${times(high)} times)`;
}

function inverse(value) {
  return value === null || value === 0 ? null : 1 / value;
}

function moreOrFewer(value) {
  if (Math.abs(value) < 0.05) return 'as many';
  return `${perHundred(Math.abs(value))} ${value > 0 ? 'more' : 'fewer'}`;
}
