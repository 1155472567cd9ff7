import assert from 'node:assert/strict';
import test from 'node:test';
import { isSameQuery } from '../../../web/while-typing/same-query.js';

const TABLE = [
  ['drift', 'drift', true],
  ['drift', ' Drift  ', true],
  ['drift  and   delay', 'drift and delay', true],
  ['drift AND', 'drift', true],
  ['drift OR "', 'drift', true],
  ['drift (', 'drift', true],
  ['drift and', 'drift', false],
  ['drift OR delay', 'drift or delay', false],
  ['drift NEAR/3 delay', 'drift near/3 delay', false],
  ['"drift', 'drift', false],
  ['drif', 'drift', false],
  ['', '', true],
];

for (const [a, b, same] of TABLE) {
  test(`“${a}” and “${b}” are ${same ? 'the same' : 'not the same'}`, () => {
    assert.equal(isSameQuery(a, b), same);
    assert.equal(isSameQuery(b, a), same);
  });
}
