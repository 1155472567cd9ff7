import { FIELDS, MEASURES } from './measures.js';

const LONGEST = 90; // characters of a query in a title

/** What a chart of a search shows: "Letters with “drift and delay” per 100 held, by year". */
export function titleOf({ q }, { by }, name) {
  const of = FIELDS[by].toLowerCase();
  if (!q.trim()) return `${name === 'letters' ? 'Letters' : 'Paragraphs'} held by ${of}`;
  const what = `“${quoted(q)}”`;
  return {
    per100Letters: `Letters with ${what} per 100 held, by ${of}`,
    per10000Words: `Matches of ${what} per 10,000 words, by ${of}`,
    letters: `Letters with ${what}, by ${of}`,
    paragraphs: `Paragraphs with ${what}, by ${of}`,
    matches: `Matches of ${what}, by ${of}`,
  }[name] ?? MEASURES[name].label;
}

/** A query within quotation marks: those around a single phrase would stand there twice. */
export function quoted(q) {
  const plain = /^\s*"([^"]*)"\s*$/.exec(q)?.[1] ?? q;
  const words = plain.trim().replace(/\s+/g, ' ');
  return [...words].length > LONGEST ? `${[...words].slice(0, LONGEST).join('').trimEnd()}…` : words;
}
