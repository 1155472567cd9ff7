import assert from 'node:assert/strict';
import test from 'node:test';
import { measureOf, offered, perHundred, perWords, said } from '../../../web/trends/measures.js';
import { inOrder } from '../../../web/trends/order.js';
import { summary } from '../../../web/trends/summary.js';
import { quoted, titleOf } from '../../../web/trends/title.js';
import { readAddress } from '../../../web/address/address.js';

function bucket(value, letters, held, more = {}) {
  return {
    value,
    label: value,
    letters,
    paragraphs: letters * 2,
    matches: letters * 3,
    of: { letters: held, paragraphs: held * 10, words: held * 1000 },
    per100Letters: held ? (100 * letters) / held : null,
    per10000Words: held ? (30 * letters) / held : null,
    low: held ? 1.25 : null,
    high: held ? 60 : null,
    small: held > 0 && held < 10,
    ...more,
  };
}

const YEARS = [bucket('2018', 4, 10), bucket('2019', 0, 0), bucket('2020', 2, 2), bucket('2021', 3, 20)];
const label = ({ value }) => value;

test('rates are said as exactly as they are known', () => {
  assert.deepEqual([null, 0, 3.249, 41.83, 100].map(perHundred), ['–', '0', '3.2', '42', '100']);
  assert.deepEqual([null, 0, 2.1595, 12.46].map(perWords), ['–', '0.00', '2.16', '12.5']);
});

test('a bar says all that is known of it', () => {
  assert.equal(
    said('2018', YEARS[0]),
    '2018: 40 in 100 letters (4 of 10), 95 % interval 1.3 to 60. 12 matches in 8 paragraphs, 12.0 per 10,000 words.',
  );
  assert.equal(said('2019', YEARS[1]), '2019: no letters held.');
  assert.match(said('2020', YEARS[2]), /Few letters: one more or less/);
});

test('without a query only what is held is shown', () => {
  assert.deepEqual(offered(false), ['letters', 'paragraphs']);
  const shown = (address) => measureOf(readAddress(address));
  assert.equal(shown('/?q=drift&see=trends'), 'per100Letters');
  assert.equal(shown('/?see=trends&show=per10000Words'), 'letters');
  assert.equal(shown('/?q=drift&see=trends&show=matches'), 'matches');
  assert.equal(shown('/?q=drift&see=trends&show=colour'), 'per100Letters');
});

test('years stand in time, grades in theirs, all else by size; what has none is last', () => {
  const order = (by, ...buckets) => inOrder(buckets, by, (each) => each.per100Letters).map(label);
  const none = bucket('none', 9, 10);
  assert.deepEqual(order('year', YEARS[0], YEARS[1], none), ['2018', '2019', 'none']);
  assert.deepEqual(
    order('overall', none, bucket('Inadequate', 1, 10), bucket('Good', 9, 10), bucket('Outstanding', 5, 10)),
    ['Outstanding', 'Good', 'Inadequate', 'none'],
  );
  assert.deepEqual(
    order('region', bucket('a', 1, 10), bucket('gone', 0, 0), none, bucket('b', 5, 10)),
    ['b', 'a', 'gone', 'none'],
  );
});

test('the summary tells the most and the least of those that are sure, gaps, and few letters', () => {
  const total = bucket('all', 9, 32);
  assert.equal(
    summary(YEARS, total, 'per100Letters', label),
    'Found in 9 of 32 letters: 28 per 100. Where there are 10 letters or more, the most is 2018 (40), the least 2021 (15). ' +
      'No letters are held of 2019. Hatched bars have fewer than 10 letters behind them: one more or less would change them a lot.',
  );
  assert.equal(
    summary(YEARS, total, 'letters', label),
    'Found in 9 of 32 letters. The most is 2018 (4), the least 2020 (2). No letters are held of 2019.',
  );
  assert.equal(summary([YEARS[0]], bucket('all', 0, 10), 'letters', label), 'Found in none of 10 letters.');
  const gaps = ['1', '2', '3', '4', '5', '6'].map((value) => bucket(value, 0, 0));
  assert.match(summary(gaps, total, 'letters', label), /No letters are held of 1, 2, 3, 4 and 2 more\./);
});

test('titles name what was searched, once in quotation marks, however long it is', () => {
  assert.equal(titleOf({ q: '"drift and delay"' }, { by: 'year' }, 'per100Letters'), 'Letters with “drift and delay” per 100 held, by year');
  assert.equal(titleOf({ q: ' ' }, { by: 'overall' }, 'letters'), 'Letters held by overall grade');
  assert.equal(quoted('"a b" OR "c d"'), '"a b" OR "c d"');
  assert.equal([...quoted('🍐'.repeat(300))].length, 91);
});
