import assert from 'node:assert/strict';
import test from 'node:test';
import { plainWords } from '../../../web/results/plain-words.js';
import { advice } from '../../../web/results/advice.js';
import { labels } from '../../../web/results/labels.js';

test('the filters that stand in the way are named, the one that hides most first', () => {
  const filters = { year: ['2031'], role: ['strength'], grade: ['Good'], from: ['2020-01-01'] };
  const facets = { year: [{ paragraphs: 4 }, { paragraphs: 2 }], role: [], grade: [{ paragraphs: 9 }] };
  assert.deepEqual(advice(filters, facets), [
    { name: 'grade', paragraphs: 9 },
    { name: 'year', paragraphs: 4 },
    { name: 'from', paragraphs: null },
  ]);
});

const QUERIES = [
  ['"drift and delay', 'drift and delay'],
  ['(drift OR delay) AND NOT police', 'drift delay police'],
  ['drift NEAR/5 delay', 'drift delay'],
  ['well-being +a -b', 'well-being a b'],
  ['“children’s” delay~2', 'children’s delay'],
  ['drift WITHIN sentence delay', 'drift delay'],
  ['NEARLY ORDINARY', 'NEARLY ORDINARY'],
  ['""', ''],
  ['AND', ''],
  ['طفل', 'طفل'],
];
for (const [query, words] of QUERIES) {
  test(`the words of ${query} are ${words || 'none'}`, () => assert.equal(plainWords(query), words));
}

test('a value keeps the name it was once given', () => {
  const { learn, labelOf } = labels();
  learn({ facets: { kind: [{ value: 'jtai', label: 'Joint inspection' }] }, hits: [] });
  learn({ hits: [{ letter: { id: 'l', title: 'T', authority: { code: 'E1', name: 'Leeds' } } }] }, { filters: {} });
  assert.equal(labelOf('kind', '-jtai'), 'Joint inspection');
  assert.equal(labelOf('authority', 'e1'), 'Leeds');
  assert.equal(labelOf('letter', 'l'), 'T');
  assert.equal(labelOf('kind', 'ilacs'), undefined);
});
