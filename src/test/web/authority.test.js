import assert from 'node:assert/strict';
import test from 'node:test';
import { asksOf, followed, sortsOf, tallied } from '../../../web/authority/followed.js';
import { lanesOf, placed, steps } from '../../../web/authority/scale.js';

const ask = (id, ordinal, role = 'improvement') => ({ id, ordinal, role });
const says = (what, letter, ...about) => ({ says: what, letter, about: about.map((id) => ({ id })) });
const letter = (id, date, grade, followUps = []) => ({ id, date, grade, followUps });

test('what later letters say is found by what was asked for and by its letter', () => {
  const first = letter('first', '2018-03-01', 'Good');
  const second = letter('second', '2019-03-01', null, [says('improved', 'first', 'a1')]);
  const third = letter('third', '2021-03-01', 'Good', [
    says('not improved', 'first', 'a1', 'a2'),
    says('mentioned', 'second'),
    says('mentioned', null),
  ]);
  const { ofAsk, ofLetter } = followed([first, second, third]);
  assert.deepEqual(
    ofAsk.get('a1').map(({ says, from }) => [says, from.id]),
    [['improved', 'second'], ['not improved', 'third']],
  );
  assert.equal(ofAsk.get('a2').length, 1);
  assert.deepEqual([...ofLetter.keys()], ['first', 'second']);
  assert.deepEqual(
    tallied(ofLetter.get('first')).map(({ from, says }) => [from.id, says]),
    [['second', [['improved', 1]]], ['third', [['not improved', 1]]]],
  );
});

test('what is asked for stands in the order of the letter and is counted by its sort', () => {
  const asks = asksOf({
    improvements: [ask('a', 3), ask('b', 9)],
    recommendations: [ask('c', 1, 'recommendation'), ask('d', 4, 'priority action')],
  });
  assert.deepEqual(asks.map(({ id }) => id), ['c', 'a', 'd', 'b']);
  assert.deepEqual(sortsOf(asks), [['priority action', 1], ['recommendation', 1], ['area', 2]]);
});

for (const [given, lanes] of [
  [['Good', null], ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate', null]],
  [['Adequate'], ['Outstanding', 'Good', 'Requires improvement to be good', 'Adequate', 'Inadequate']],
  [['Inconsistent'], ['Typically positive', 'Inconsistent', 'Systemic failings']],
  [['Splendid'], ['Splendid']],
  [[null], [null]],
]) {
  test(`the lanes for ${given} are ${lanes.length}`, () => {
    assert.deepEqual(lanesOf(given.map((grade) => ({ grade }))), lanes);
  });
}

test('letters stand where their day is among the years', () => {
  const { years, points } = placed([
    letter('a', '2019-01-01', 'Good'),
    letter('undated', null, 'Good'),
    letter('b', '2020-12-31', 'Good'),
  ]);
  assert.deepEqual(years.map(({ year }) => year), [2019, 2020]);
  assert.equal(years[0].from, 0);
  assert.ok(Math.abs(years[1].from - 100 * (365 / 731)) < 0.01);
  assert.deepEqual(points.map(({ letter: { id } }) => id), ['a', 'b']);
  assert.ok(points[0].x > 0 && points[0].x < 0.1);
  assert.ok(points[1].x > 99.9 && points[1].x < 100);
});

test('nothing is placed without a date', () => {
  assert.deepEqual(placed([letter('a', null, 'Good')]), { years: [], points: [] });
});

test('grades are joined within their scale only', () => {
  const { points } = placed([
    letter('a', '2016-01-01', 'Good'),
    letter('b', '2017-01-01', null),
    letter('c', '2018-01-01', 'Inconsistent'),
    letter('d', '2019-01-01', 'Inadequate'),
  ]);
  assert.deepEqual(
    steps(points).map(({ from, to }) => [from.letter.id, to.letter.id]),
    [['a', 'd']],
  );
});
