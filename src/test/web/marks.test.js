import assert from 'node:assert/strict';
import test from 'node:test';
import { joined, pieces, stretches } from '../../../web/marks/marks.js';

const shown = (cut) => cut.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

const TEXTS = [
  ['drift and delay', [[0, 5], [10, 15]], '[drift] and [delay]'],
  ['drift and delay', [], 'drift and delay'],
  ['drift and delay', undefined, 'drift and delay'],
  ['', [[0, 3]], ''],
  ['drift and delay', [[0, 9], [6, 15]], '[drift and delay]'],
  ['drift and delay', [[0, 15], [6, 9]], '[drift and delay]'],
  ['drift and delay', [[10, 99], [-3, 5]], '[drift] and [delay]'],
  ['drift', [[3, 3], [4, 2]], 'drift'],
  ['🚸 drift', [[3, 8]], '🚸 [drift]'],
];
for (const [text, matches, expected] of TEXTS) {
  test(`${JSON.stringify(text)} with ${JSON.stringify(matches)} reads ${expected}`, () => {
    assert.equal(shown(pieces(text, matches)), expected);
  });
}

test('touching matches stay two', () => {
  assert.deepEqual(joined([[0, 2], [2, 4]], 9), [[0, 2], [2, 4]]);
});

test('pieces of a stretch are cut to it', () => {
  assert.equal(shown(pieces('drift and delay', [[0, 9]], 6, 15)), '[and] delay');
});

test('a short paragraph is shown whole', () => {
  assert.deepEqual(stretches('drift and delay', [[0, 5]]), [[0, 15]]);
});

test('of a long paragraph the surroundings of matches are shown, cut between words', () => {
  const text = `${'word '.repeat(1000)}drift and delay ${'word '.repeat(1000)}`;
  const [[start, end], ...more] = stretches(text, [[5000, 5015]]);
  assert.equal(more.length, 0);
  assert.ok(start > 4700 && end < 5300);
  assert.match(text.slice(start, end), /^word .*drift and delay.* word$/);
});

test('of a long paragraph without matches the beginning is shown', () => {
  const [[start, end]] = stretches('word '.repeat(1000), []);
  assert.equal(start, 0);
  assert.ok(end >= 700 && end < 720);
});

test('many or very long matches never bring the whole of a long paragraph back', () => {
  const text = 'word '.repeat(10_000);
  const everywhere = Array.from({ length: 10_000 }, (_, i) => [i * 5, i * 5 + 4]);
  const length = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  assert.ok(length(stretches(text, everywhere)) < 1500);
  assert.ok(length(stretches(text, [[0, text.length]])) < 1500);
});

test('text without a space is cut, but never inside an emoji', () => {
  const [[start, end]] = stretches('🚸'.repeat(2000), []);
  assert.equal(start, 0);
  assert.equal(end % 2, 0);
});
