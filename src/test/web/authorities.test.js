import assert from 'node:assert/strict';
import test from 'node:test';
import { find, grouped } from '../../../web/authorities/find.js';
import { shares } from '../../../web/collocates/measures.js';

const held = (name, more = {}) => ({ name, code: null, region: null, printed: [], former: [], ...more });
const ALL = [
  held('Ashwick & Vale', { code: 'E1', region: 'South East' }),
  held('Càllow', { printed: ['Callow Borough Council', 'Tamebridge'] }),
  held('Kent', { region: 'South East', former: [{ name: 'Old Kentshire', code: 'E9' }] }),
  held('St. Meade-on-Sea', { region: 'North West' }),
];

for (const [typed, names, by = null] of [
  ['', ALL.map(({ name }) => name)],
  ['  ', ALL.map(({ name }) => name)],
  ['vale', ['Ashwick & Vale']],
  ['ashwick and v', ['Ashwick & Vale']],
  ['wick', []],
  ['callow', ['Càllow']],
  ['tamebridge', ['Càllow'], 'Tamebridge'],
  ['old kent', ['Kent'], 'Old Kentshire'],
  ['E9', ['Kent'], 'Old Kentshire'],
  ['e1', ['Ashwick & Vale']],
  ['south east', ['Ashwick & Vale', 'Kent']],
  ['st meade on', ['St. Meade-on-Sea']],
  ['<q>', []],
]) {
  test(`“${typed}” leads to ${names.length}`, () => {
    const found = find(ALL, typed);
    assert.deepEqual(found.map(({ name }) => name), names);
    assert.equal(found[0]?.by ?? null, by);
  });
}

test('regions come by name, those of none last', () => {
  const names = grouped(ALL, true).map(({ region, authorities }) => [region, authorities.length]);
  assert.deepEqual(names, [['North West', 1], ['South East', 2], ['Region not known', 1]]);
  assert.equal(grouped(ALL, false).length, 1);
});

for (const [figures, bars] of [
  [[10, 5, 0.01], [100, 50, 1]],
  [[10, -5], [100, 0]],
  [[-1, -2], [0, 0]],
  [[0], [0]],
]) {
  test(`bars for ${figures}`, () => {
    assert.deepEqual(shares(figures.map((logDice) => ({ logDice })), 'logDice'), bars);
  });
}
