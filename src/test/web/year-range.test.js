import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsOf, isAskedFor, moved, sums, valuesOf, yearsOf } from '../../../web/filters/year-range.js';
import { nextOutOfSight } from '../../../web/letter/steps.js';

const counted = (...years) => years.map((year) => ({ value: `${year}`, paragraphs: 2, letters: 1 }));
const YEARS = yearsOf(counted(2016, 2013, 2015), []);

test('years without a letter stand between those with some', () => {
  assert.deepEqual(
    YEARS.map(({ year, paragraphs }) => [year, paragraphs]),
    [[2013, 2], [2014, 0], [2015, 2], [2016, 2]],
  );
  assert.deepEqual(yearsOf([{ value: 'none', paragraphs: 9, letters: 9 }], []), []);
  assert.equal(yearsOf(counted(2016), ['2019..2020']).length, 5);
  assert.equal(yearsOf(counted(2016), ['0001..9999']).length, 1);
});

test('what the filter lets through', () => {
  const cases = [
    [2015, [], true],
    [2015, ['2015'], true],
    [2015, ['2014..2016'], true],
    [2015, ['2016'], false],
    [2015, ['-2015'], false],
    [2015, ['-none'], true],
    [2015, ['2014..2016', '-2015'], false],
  ];
  for (const [year, given, expected] of cases) assert.equal(isAskedFor(year, given), expected, given.join());
});

test('a range reaches from the first year let through to the last', () => {
  assert.deepEqual(boundsOf(YEARS, []), [2013, 2016]);
  assert.deepEqual(boundsOf(YEARS, ['2014', '2016']), [2014, 2016]);
  assert.deepEqual(boundsOf(YEARS, ['2030']), [2013, 2016]);
});

test('a range as the filter has it', () => {
  assert.deepEqual(valuesOf([2013, 2016], YEARS), []);
  assert.deepEqual(valuesOf([2014, 2014], YEARS), ['2014']);
  assert.deepEqual(valuesOf([2014, 2016], YEARS), ['2014..2016']);
});

test('keys move an end, never past the other', () => {
  const cases = [
    ['ArrowRight', 0, [2013, 2015], [2014, 2015]],
    ['ArrowRight', 0, [2015, 2015], [2015, 2015]],
    ['ArrowLeft', 0, [2013, 2015], [2013, 2015]],
    ['ArrowUp', 1, [2013, 2015], [2013, 2016]],
    ['PageDown', 1, [2014, 2016], [2014, 2014]],
    ['Home', 1, [2014, 2016], [2014, 2014]],
    ['End', 0, [2013, 2015], [2015, 2015]],
    ['Home', 0, [2015, 2016], [2013, 2016]],
    ['x', 0, [2013, 2015], null],
  ];
  for (const [key, end, range, expected] of cases) {
    assert.deepEqual(moved(key, end, range, YEARS), expected, `${key} of ${end}`);
  }
});

test('what a range holds', () => {
  assert.deepEqual(sums(YEARS), { paragraphs: 6, letters: 3 });
});

test('a long paragraph’s next match is the first out of sight', () => {
  const places = [-300, 100, 900, 1200].map((top) => ({ top, bottom: top + 20 }));
  assert.equal(nextOutOfSight(places, 1, 50, 800), 2);
  assert.equal(nextOutOfSight(places, -1, 50, 800), 0);
  assert.equal(nextOutOfSight(places.slice(1, 2), 1, 50, 800), -1);
  assert.equal(nextOutOfSight([], -1, 50, 800), -1);
});
