import assert from 'node:assert/strict';
import test from 'node:test';
import { readAddress, writeAddress } from '../../../web/address/address.js';
import { byWords, cautions, cautionsOfWords, chance, headline, shares, sideWords, times } from '../../../web/compare/said.js';
import { against, compareParams, otherOf, read, restOf, sideOf, suggestions, swapped, written } from '../../../web/compare/sides.js';
import { order, sorted } from '../../../web/compare/sorted.js';
import { resorted } from '../../../web/compare/marking.js';
import { searchOf } from '../../../web/compare/found.js';

const state = (address) => readAddress(address);
const asked = (address) => `${compareParams(state(address))}`;

test('a side is one value of an address, and comes back from it', () => {
  const side = { overall: ['Good', 'Outstanding'], year: ['2018..2024'], authority: ['A & B=C'] };
  assert.deepEqual(read(written(side)), side);
  assert.deepEqual(read(''), {});
  const address = '/?q=drift&overall=Inadequate&see=compare&b=overall%3DGood%26year%3D2019';
  assert.equal(writeAddress(state(address)), address);
});

test('an empty other side means all letters, an absent one the rest', () => {
  assert.equal(writeAddress(state('/?q=drift&see=compare&b=')), '/?q=drift&see=compare&b=');
  assert.deepEqual(otherOf(state('/?q=drift&see=compare&b=')), {});
  assert.deepEqual(otherOf(state('/?overall=Good&see=compare')), { overall: ['-Good'] });
  assert.deepEqual(otherOf(state('/?overall=Good&year=2019&see=compare')), {});
  assert.equal(otherOf(state('/?q=drift&thesaurus=true&see=compare')), null);
});

test('the rest is told where filters can say it', () => {
  assert.deepEqual(restOf({ overall: ['Good', 'Outstanding'] }), { overall: ['-Good', '-Outstanding'] });
  assert.deepEqual(restOf({ overall: ['-Good', '-none'] }), { overall: ['Good', 'none'] });
  assert.equal(restOf({ overall: ['Good'], year: ['2019'] }), null);
  assert.equal(restOf({ overall: ['Good', '-none'] }), null);
  assert.equal(restOf({ from: ['2019-01-01'] }), null);
  assert.equal(restOf({}), null);
});

test('swapped twice is as before; how the query is read stays', () => {
  const first = state('/?q=drift&overall=Inadequate&in=letter&see=compare&b=year%3D2019');
  const there = swapped(first);
  assert.deepEqual(there.filters, { year: ['2019'], in: ['letter'] });
  assert.deepEqual(otherOf(there), { overall: ['Inadequate'] });
  const back = swapped(there);
  assert.deepEqual(sideOf(back), sideOf(first));
  assert.deepEqual(otherOf(back), otherOf(first));
});

test('the service is asked for both sides; what a query needs goes with one only', () => {
  assert.equal(
    asked('/?q=drift&overall=Good&thesaurus=true&identical=collapse&see=compare&b=year%3D2019&by=text'),
    'q=drift&thesaurus=true&a=overall%3DGood&b=year%3D2019',
  );
  assert.equal(
    asked('/?overall=Good&thesaurus=true&see=compare&b=&least=1'),
    'a=overall%3DGood&b=&size=20&leastLetters=1&leastAuthorities=1',
  );
});

function side(letters, held, matches = letters, more = {}) {
  return { letters, matches, of: { letters: held, words: held * 1000 }, small: held > 0 && held < 10, per100Letters: held ? (100 * letters) / held : null, per10000Words: held ? (10 * matches) / held : null, ...more };
}

const RATIO = { value: 2.3636, low: 1.3008, high: 4.2949 };
const ANSWER = {
  query: { text: '"drift"' },
  a: side(9, 11, 55),
  b: side(9, 26, 15),
  ratio: { letters: RATIO, words: { value: 6.4963, low: 3.67, high: 11.498 } },
  difference: { value: 47.2, low: 12.01, high: 67.2 },
  overlap: 0,
};
const NOTHING = { value: null, low: null, high: null };

test('the headline tells how much commoner, from the side where it is commoner', () => {
  const said = (ratio, more = {}) => headline({ ...ANSWER, ratio: { letters: ratio }, ...more });
  assert.equal(said(RATIO), '“drift” is 2.4 times as common in letters of A as in those of B (between 1.3 and 4.3 times).');
  assert.equal(
    said({ value: 0.5, low: 0.25, high: 1.25 }),
    '“drift” is 2 times as common in letters of B as in those of A (between 0.8 and 4 times).',
  );
  assert.equal(said({ value: 1, low: 0.8, high: 1.3 }), '“drift” is as common in letters of A as in those of B (between 0.8 and 1.3 times).');
  assert.equal(said({ value: 1, low: null, high: null }), '“drift” is as common in letters of A as in those of B.');
  assert.equal(said(NOTHING, { b: side(0, 26) }), '“drift” stands in letters of A, and in none of B.');
  assert.equal(said({ value: 0, low: null, high: null }, { a: side(0, 11) }), '“drift” stands in letters of B, and in none of A.');
  assert.equal(said(NOTHING, { a: side(0, 11), b: side(0, 26) }), '“drift” stands in no letter of either side.');
  assert.equal(said(NOTHING, { b: side(0, 0) }), 'There are no letters in B, so there is nothing to compare.');
});

test('shares, difference and words are told in plain figures', () => {
  assert.equal(shares(ANSWER), '82 in 100 letters of A have it (9 of 11), and 35 in 100 of B (9 of 26): 47 more in A, between 12 and 67.');
  const less = { ...ANSWER, difference: { value: -20.5, low: -38.1, high: 7.84 } };
  assert.match(shares(less), /: 21 fewer in A, between 38 fewer and 7\.8 more\.$/);
  assert.match(shares({ ...ANSWER, difference: { value: -20, low: -38, high: -2 } }), /20 fewer in A, between 2\.0 and 38\.$/);
  assert.equal(shares({ ...ANSWER, b: side(0, 0) }), null);
  assert.equal(
    byWords(ANSWER),
    '55 matches in A, 15 in B: 50.0 against 5.77 per 10,000 words, 6.5 times as many in A (between 3.7 and 11 times).',
  );
  assert.equal(byWords({ ...ANSWER, a: side(9, 11, 0) }), null);
});

test('what chance can do is told by the interval', () => {
  assert.match(chance(ANSWER), /^Chance alone would seldom/);
  assert.match(chance({ ratio: { letters: { value: 1.2, low: 0.9, high: 1.6 } } }), /^Chance alone could/);
  assert.equal(chance({ ratio: { letters: NOTHING } }), null);
});

test('one is told what makes a comparison shaky', () => {
  assert.deepEqual(cautions(ANSWER, false), []);
  assert.match(cautions({ ...ANSWER, overlap: 1 }, false)[0], /^1 letter is on both sides/);
  assert.match(cautions({ ...ANSWER, overlap: 20, a: side(1, 2) }, false)[1], /^A has only 2 letters/);
  assert.match(cautions({ ...ANSWER, overlap: 20 }, true)[0], /same letters/);
  const words = { groups: { a: { letters: 2, words: 9 }, b: { letters: 0, words: 0 } }, overlap: { paragraphs: 0 }, phrases: null, least: { letters: 3 } };
  assert.deepEqual(cautionsOfWords(words, false).map((note) => note.slice(0, 18)), ['A has only 2 lette', 'There are no lette', 'Phrases are counte']);
});

test('ratios are said to two figures', () => {
  assert.deepEqual([0.694, 1.96, 9.94, 9.96, 11.4, 1234.5].map(times), ['0.69', '2', '9.9', '10', '11', '1,235']);
});

test('sides are named by their filters', () => {
  const labels = { E1: 'Eastmere' };
  const named = (of) => sideWords(of, (name, value) => labels[value.replace(/^-/, '')]);
  assert.equal(named({}), 'All letters');
  assert.equal(named({ authority: ['E1'], year: ['2018..2024'] }), 'Authority: Eastmere; Year: 2018 to 2024');
  assert.equal(named({ authority: ['-E1'] }), 'Authority: not Eastmere');
});

test('what a side finds has its filters and the way the query is read, not the other side’s', () => {
  const here = state('/?q=drift&overall=Good&thesaurus=true&see=compare&b=year%3D2019');
  assert.equal(writeAddress(searchOf(here, otherOf(here))), '/?q=drift&year=2019&thesaurus=true');
  assert.equal(writeAddress(searchOf(here, sideOf(here), '"weak"')), '/?q=%22weak%22&overall=Good');
});

test('often compared is what is there', () => {
  const facet = (...values) => values.map((value) => ({ value }));
  assert.deepEqual(suggestions({}), []);
  assert.deepEqual(suggestions({ year: facet('2019', 'none') }), []);
  assert.deepEqual(
    suggestions({ overall: facet('Good', 'Inadequate'), year: facet('2021', '2019', '2020', 'none') }),
    [
      [{ overall: ['Inadequate'] }, { overall: ['Good'] }],
      [{ year: ['2020..2021'] }, { year: ['2019'] }],
    ],
  );
});

const ROWS = [
  { text: 'b', a: { count: 9 }, b: { count: 1 }, logRatio: 3, logLikelihood: 5 },
  { text: 'A', a: { count: 2 }, b: { count: 0 }, logRatio: 5, logLikelihood: 9 },
  { text: 'c', a: { count: 5 }, b: { count: 2 }, logRatio: -1, logLikelihood: 7 },
];

test('rows are sorted by any column, either way', () => {
  const by = (option, side = 'a') => sorted(ROWS, option, side).map(({ text }) => text).join('');
  assert.equal(by(undefined), 'Acb');
  assert.equal(by('-logLikelihood'), 'bcA');
  assert.equal(by('text'), 'Abc');
  assert.equal(by('a'), 'bcA');
  assert.equal(by('logRatio'), 'Abc');
  assert.equal(by('logRatio', 'b'), 'cbA');
  assert.equal(by('colour'), 'Acb');
  assert.deepEqual(order('-text'), { by: 'text', isRising: false });
});

test('a column is sorted its usual way first, then the other', () => {
  const start = state('/?overall=Good&see=compare');
  const once = resorted(start, 'a');
  assert.equal(once.options.by, 'a');
  assert.equal(resorted(once, 'a').options.by, '-a');
  assert.equal(resorted(resorted(once, 'a'), 'a').options.by, 'a');
  assert.equal(resorted(start, 'logLikelihood').options.by, '-logLikelihood');
  assert.equal(resorted(once, 'logLikelihood').options.by, undefined);
  assert.equal(resorted(once, 'text').options.by, 'text');
  assert.deepEqual(against(once, {}).options, { by: 'a', b: '' });
});
