import assert from 'node:assert/strict';
import test from 'node:test';
import { written } from '../../../web/builder/written.js';

const near = (a, b, more) => ({ near: { a, b, ...more } });

const FORMS = [
  [{}, ''],
  [{ all: 'neglect  supervision' }, 'neglect supervision'],
  [{ all: '“drift and delay” plan' }, '"drift and delay" plan'],
  [{ all: 'AND or NEAR/5 WITHIN' }, 'and or near/5 within'],
  [{ all: 'year:2019 (x) ~c ^d \\e +f -g' }, 'year\\:2019 \\(x\\) \\~c \\^d \\\\e \\+f \\-g'],
  [{ all: '* - !' }, ''],
  [{ phrase: ' drift and  delay ' }, '"drift and delay"'],
  [{ phrase: 'say "this"' }, '"say this"'],
  [{ any: 'drift' }, 'drift'],
  [{ any: 'drift delay' }, '(drift OR delay)'],
  [{ any: 'front door, MASH' }, '("front door" OR MASH)'],
  [{ any: '"front door" MASH' }, '("front door" OR MASH)'],
  [{ none: 'drift' }, 'NOT drift'],
  [{ none: 'drift, return home' }, 'NOT (drift OR "return home")'],
  [near('drift', 'plan'), '(drift NEAR/5 plan)'],
  [near('drift', 'care plan', { within: '3', inOrder: true }), '(drift BEFORE/3 "care plan")'],
  [near('drift', 'plan', { within: '9999' }), '(drift NEAR/1000 plan)'],
  [near('drift', 'plan', { within: '-1' }), '(drift NEAR/0 plan)'],
  [near('drift', ' '), 'drift'],
  [near('a\u0000b', 'c\td'), '("a b" NEAR/5 "c d")'],
  [
    { all: 'plan', phrase: 'a b', any: 'c d', none: 'e', ...near('f', 'g') },
    'plan "a b" (c OR d) (f NEAR/5 g) NOT e',
  ],
];

for (const [form, query] of FORMS) {
  test(`${JSON.stringify(form)} is written ${query}`, () => assert.equal(written(form), query));
}
