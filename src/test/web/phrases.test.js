import assert from 'node:assert/strict';
import test from 'node:test';
import { asTable, linesOf, rowAddress } from '../../../web/phrases/table.js';

test('lines are queries, unless the first names columns', () => {
  assert.deepEqual(asTable('drift\r\n\n"drift and delay", now\n'), {
    csv: 'q\n"drift"\n"""drift and delay"", now"\n',
    rows: 2,
  });
  const csv = 'name,q\nfirst,drift\nsecond,"two\nlines"\n';
  assert.deepEqual(asTable(`\uFEFF${csv}`), { csv, rows: 2 });
  assert.equal(asTable('q\ndrift').rows, 1);
  assert.equal(asTable('Q and A\ndrift').rows, 2, 'a query that only begins like a column');
  assert.equal(asTable('drift, q\ndelay').rows, 2, 'a column that means nothing');
});

test('what is too much or nothing is said before it is sent', () => {
  assert.match(asTable(' \n ').problem, /no phrase yet/);
  assert.match(asTable('q,name\n').problem, /no row/);
  assert.equal(asTable('drift\n'.repeat(1000)).rows, 1000);
  assert.match(asTable('drift\n'.repeat(1001)).problem, /1,001 rows/);
  assert.match(asTable('é'.repeat(600_000)).problem, /1 MB/);
});

test('a row leads to its own search', () => {
  assert.equal(
    rowAddress({ name: 'first', q: '"a;b"', year: '2019; 2020', kind: '' }),
    '/?q=%22a%3Bb%22&year=2019&year=2020',
  );
});

test('lines of a stream come whole, however it is cut', async () => {
  const bytes = new TextEncoder().encode('{"a":"é"}\n\n{"b":1}\n{"c":2}');
  for (const size of [1, 2, 5, 9, 100]) {
    const cut = [];
    for (let at = 0; at < bytes.length; at += size) cut.push(bytes.slice(at, at + size));
    const lines = [];
    for await (const line of linesOf(ReadableStream.from(cut))) lines.push(line);
    assert.deepEqual(lines, ['{"a":"é"}', '{"b":1}', '{"c":2}']);
  }
});
