import assert from 'node:assert/strict';
import test from 'node:test';
import * as words from '../../../web/words/words.js';

const TOTALS = [
  [[9, 3, 0, 8], '9 paragraphs, of which 8 are distinct, in 3 letters'],
  [[2, 1, 0, 1], '2 paragraphs, of which 1 is distinct, in 1 letter'],
  [[1, 1, 1], '1 paragraph in 1 letter of 1 authority'],
  [[128, 37, 21], '128 paragraphs in 37 letters of 21 authorities'],
  [[61234, 1922, 152], '61,234 paragraphs in 1,922 letters of 152 authorities'],
  [[2, 1, 0], '2 paragraphs in 1 letter'],
];
for (const [[paragraphs, letters, authorities, distinct], expected] of TOTALS) {
  test(expected, () =>
    assert.equal(words.totals({ paragraphs, letters, authorities, distinct }), expected));
}

test('a number stays with what it counts', () => {
  assert.equal(
    words.unparted('1,281 paragraphs in 37 letters'),
    '1,281\u00a0paragraphs in 37\u00a0letters',
  );
});

test('days are told as in Britain, whatever the clock', () => {
  assert.equal(words.day('2019-12-18'), '18 December 2019');
  assert.equal(words.day('soon'), 'soon');
  assert.equal(words.day('2019-99-99'), '2019-99-99');
  assert.equal(words.day(null), '');
});

test('two days do not say twice what they share', () => {
  assert.match(words.days('2019-12-02', '2019-12-13'), /^2\s?–\s?13 December 2019$/);
  assert.equal(words.days('2019-12-02', '2019-12-02'), '2 December 2019');
  assert.equal(words.days(null, '2019-12-02'), '2 December 2019');
  assert.equal(words.days('2019-12-13', 'later'), '13 December 2019 to later');
});

const VALUES = [
  ['grade', 'none', undefined, 'no grade'],
  ['year', 'none', 'none', 'no date'],
  ['grade', '-Good', 'Good', 'not Good'],
  ['grade', '-none', undefined, 'with a grade'],
  ['year', '2019..2024', undefined, '2019 to 2024'],
  ['authority', 'E06000042', 'Milton Keynes', 'Milton Keynes'],
  ['authority', 'E06000042', undefined, 'E06000042'],
  ['section', 'A > B', undefined, 'A › B'],
  ['from', '2019-12-18', undefined, '18 December 2019'],
  ['stance', '-negated', 'negated', 'not negated'],
  ['identical', 'collapse', undefined, 'shown once'],
  ['identical', 'l.1', 'as in a letter, paragraph 1', 'as in a letter, paragraph 1'],
  ['identical', 'l.1', undefined, 'as in one paragraph'],
  ['in', 'letter', undefined, 'anywhere in a letter'],
  ['variants', 'false', undefined, 'only as typed'],
  ['thesaurus', 'true', undefined, 'equivalent terms too'],
];
for (const [name, value, label, expected] of VALUES) {
  test(`${name}=${value} is called ${expected}`, () => {
    assert.equal(words.valueName(name, value, label), expected);
  });
}
