import assert from 'node:assert/strict';
import test from 'node:test';
import { readAddress } from '../../../web/address/address.js';
import { canBe, exportOf, rows } from '../../../web/export-menu/ways.js';
import { isNew, newer, sinceOf } from '../../../web/record/since.js';

test('an export has the address of its search, without what only lists have', () => {
  const state = readAddress('/?q=drift&year=2019&sort=newest&group=letter&cursor=x&identical=collapse');
  assert.deepEqual(exportOf(state, 'paragraphs', 'csv'), {
    href: '/api/v1/export?q=drift&year=2019',
    file: 'paragraphs.csv',
  });
  assert.deepEqual(exportOf(state, 'letters', 'bibtex'), {
    href: '/api/v1/export?q=drift&year=2019&what=letters&format=bibtex',
    file: 'letters.bib',
  });
  assert.ok(canBe('lines', 'jsonl') && !canBe('lines', 'ris') && canBe('letters', 'ris'));
  assert.equal(rows('lines', { matches: 1200 }), '1,200 lines');
  assert.equal(rows('letters', { letters: 1 }), '1 letter');
});

const NONE = { letters: 0, first: [] };
const ZERO = { paragraphs: 0, letters: 0, authorities: 0 };
const since = (changes) => ({
  comparable: true, added: NONE, changed: NONE, removed: NONE, inAdded: ZERO, inChanged: ZERO, ...changes,
});

test('what is new since an earlier record is said in sentences', () => {
  assert.match(newer(since({})).join(), /^Nothing is new/);
  assert.match(newer(since({ comparable: false })).join(), /built anew/);
  assert.deepEqual(
    newer(since({ added: { letters: 1, first: ['a'] }, inAdded: { paragraphs: 2, letters: 1, authorities: 1 } })),
    ['1 letter added; found in it: 2 paragraphs in 1 letter of 1 authority.'],
  );
  assert.deepEqual(newer(since({ added: { letters: 3, first: [] }, removed: { letters: 1, first: [] } })), [
    '3 letters added, in which nothing is found.',
    '1 letter removed.',
  ]);
  assert.ok(!isNew(since({})));
  assert.ok(isNew(since({ inChanged: { paragraphs: 1, letters: 1, authorities: 1 } })));
  assert.equal(sinceOf({ links: { repeat: '/api/v1/record?q=a&since=x-1' } }), 'x-1');
});
