import assert from 'node:assert/strict';
import test from 'node:test';
import { MOST, savedSearches } from '../../../web/saved/store.js';

function storage(content = null) {
  const kept = { content };
  return { kept, getItem: () => kept.content, setItem: (_, text) => (kept.content = text) };
}

const entry = (id, more) => ({ id, name: `Name ${id}`, address: '/?q=drift', at: '2026-01-01', since: null, ...more });

test('searches are saved, renamed, looked at and deleted, the newest first', () => {
  const store = savedSearches(storage());
  assert.deepEqual(store.read(), { list: [], broken: false });
  assert.equal(store.add(entry('1')), null);
  assert.equal(store.add(entry('2')), null);
  store.rename('1', 'Other');
  store.seen('2', { at: '2026-02-02', since: 'x', paragraphs: 7 });
  assert.deepEqual(store.read().list.map(({ id, name, since }) => [id, name, since]), [
    ['2', 'Name 2', 'x'],
    ['1', 'Other', null],
  ]);
  store.remove('2');
  assert.deepEqual(store.read().list.map(({ id }) => id), ['1']);
});

test('what is none of ours is left out, and an address that leads elsewhere is none of ours', () => {
  for (const rubbish of ['{', '7', '{"a":1}', '"x"']) {
    assert.deepEqual(savedSearches(storage(rubbish)).read(), { list: [], broken: true }, rubbish);
  }
  const odd = [null, 7, {}, entry('1', { name: 7 }), entry('2', { address: 'javascript:alert(1)' }), entry('3', { address: '//elsewhere/?q=a' }), entry('4')];
  const { list, broken } = savedSearches(storage(JSON.stringify(odd))).read();
  assert.deepEqual(list.map(({ id }) => id), ['4']);
  assert.ok(broken);
});

test('where nothing can be kept, it is said why', () => {
  const failing = (name) => ({
    getItem: () => null,
    setItem() { throw Object.assign(new Error(), { name }); },
  });
  assert.match(savedSearches(failing('QuotaExceededError')).add(entry('1')), /no room left/);
  assert.match(savedSearches(failing('SecurityError')).add(entry('1')), /keeps nothing/);
  const full = storage(JSON.stringify(Array.from({ length: MOST }, (_, i) => entry(String(i)))));
  assert.match(savedSearches(full).add(entry('more')), /Delete one first/);
});
