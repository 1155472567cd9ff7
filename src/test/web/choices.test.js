import assert from 'node:assert/strict';
import test from 'node:test';
import { choices, shown } from '../../../web/filters/choices.js';

const counted = (value, label, paragraphs = 1) => ({ value, label, paragraphs, letters: 1 });
const said = (all) =>
  all.map(
    ({ label, wanted, unwanted, paragraphs }) =>
      `${wanted ? '✓' : unwanted ? '✗' : '·'} ${label} ${paragraphs ?? '-'}`,
  );
const unknown = () => undefined;

test('what is asked for is ticked, an authority by its code or its name', () => {
  const entries = [counted('E06000042', 'Milton Keynes', 9), counted('E1', 'Leeds', 4)];
  for (const given of ['E06000042', 'milton keynes']) {
    assert.deepEqual(said(choices('authority', entries, [given], unknown)), [
      '✓ Milton Keynes 9',
      '· Leeds 4',
    ]);
  }
});

test('unticking names the value as the address has it', () => {
  const [first] = choices('authority', [counted('E1', 'Leeds')], ['leeds'], unknown);
  assert.equal(first.wanted, 'leeds');
});

test('years stand newest first, no date last', () => {
  const entries = ['2013', 'none', '2021'].map((year) => counted(year, year));
  assert.deepEqual(said(choices('year', entries, [], unknown)), [
    '· 2021 1',
    '· 2013 1',
    '· no date 1',
  ]);
});

test('what has no count is still there to untick, and what is left out is marked', () => {
  const given = ['-Good', '2019..2024', 'E9'];
  const label = (name, value) => ({ E9: 'Elsewhere' })[value];
  assert.deepEqual(said(choices('grade', [counted('Good', 'Good', 3)], given, label)), [
    '✓ 2019..2024 -',
    '✓ Elsewhere -',
    '✗ Good 3',
  ]);
  assert.deepEqual(said(choices('year', [], ['2019..2024'], unknown)), ['✓ 2019 to 2024 -']);
});

test('a long list shows its beginning, and what is chosen further down', () => {
  const entries = Array.from({ length: 300 }, (_, i) => counted(`v${i}`, `Value ${i}`));
  const all = choices('section', entries, ['v250'], unknown);
  assert.equal(shown(all).visible.length, 9);
  assert.equal(shown(all).more, 291);
  assert.equal(shown(all).visible.at(-1).label, 'Value 250');
  assert.equal(shown(all, { whole: true }).visible.length, 201);
});

test('a list is searched by its names, those of the headings above included', () => {
  const entries = [
    { ...counted('A > B', 'Leadership'), path: ['Areas for improvement', 'Leadership'] },
    counted('C', 'Strengths'),
  ];
  const all = choices('section', entries, [], unknown);
  assert.deepEqual(said(shown(all, { find: ' IMPROVE' }).visible), ['· Leadership 1']);
  assert.deepEqual(shown(all, { find: 'zzz' }), { visible: [], more: 0 });
});
