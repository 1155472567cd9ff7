import assert from 'node:assert/strict';
import test from 'node:test';
import { isSingle, stepTo } from '../../../web/keys/moves.js';
import { picked } from '../../../web/selection/picked.js';
import { selected } from '../../../web/selection/selected.js';

const at = (localName, more = {}) => ({ localName, ...more });
const press = (key, target, more) => ({ key, target, ...more });

test('a key counts by itself, and not where someone writes', () => {
  assert.ok(isSingle(press('j', at('body'))));
  assert.ok(isSingle(press('x', at('input', { type: 'checkbox' }))));
  assert.ok(!isSingle(press('j', at('input', { type: 'text' }))));
  assert.ok(!isSingle(press('j', at('textarea'))));
  assert.ok(!isSingle(press('j', at('select'))));
  assert.ok(!isSingle(press('j', at('div', { isContentEditable: true }))));
  assert.ok(!isSingle(press('j', at('body'), { ctrlKey: true })));
  assert.ok(!isSingle(press('j', at('body'), { metaKey: true })));
  assert.ok(!isSingle(press('j', at('body'), { altKey: true })));
  assert.ok(!isSingle(press('j', at('body'), { isComposing: true })));
  assert.ok(!isSingle(press('Enter', at('body'))));
});

test('steps stay in the list, and begin at what is on the screen', () => {
  assert.equal(stepTo(0, 1, [0, 1, 2]), 1);
  assert.equal(stepTo(2, 1, [0, 1, 2]), 2);
  assert.equal(stepTo(0, -1, [0, 1, 2]), 0);
  assert.equal(stepTo(-1, 1, [-300, -10, 40, 300]), 2);
  assert.equal(stepTo(-1, -1, [-300, -10]), 1);
});

function storage(content = null) {
  const kept = { content };
  return { kept, getItem: () => kept.content, setItem: (_, text) => (kept.content = text) };
}

test('a selection belongs to its search, on all its pages, and outlives the page', () => {
  const here = storage();
  const first = selected(here);
  first.begin('q=drift');
  first.set('a.1', 'a', true);
  first.set('b.1', 'b', true);
  first.set('b.2', 'b', true);
  first.set('a.1', 'a', false);
  first.begin('q=delay');
  assert.deepEqual(first.ids(), []);
  const later = selected(here);
  later.begin('q=drift');
  assert.deepEqual(later.ids(), ['b.1', 'b.2']);
  assert.deepEqual(later.letters(), ['b']);
  assert.ok(later.has('b.1') && !later.has('a.1') && !later.has('constructor'));
  later.clear();
  assert.equal(here.kept.content, '[]');
});

test('what is no selection of ours is passed over', () => {
  for (const rubbish of ['{', '7', 'null', '{"a":1}', '[["q",null],["q",{"a":1}],7]', '"x"']) {
    const some = selected(storage(rubbish));
    some.begin('q');
    assert.deepEqual(some.ids(), [], rubbish);
    some.set('a.1', 'a', true);
    assert.ok(some.has('a.1'));
  }
  const full = { getItem: () => null, setItem() { throw new Error('full'); } };
  const some = selected(full);
  some.begin('q');
  some.set('a.1', 'a', true);
  assert.deepEqual(some.ids(), ['a.1']);
});

test('rows of an export are picked by id, whatever they hold', () => {
  const csv = '\ufeffid,text\na.1,"Two\nlines, ""a.2"" said"\na.2,plain\nb.1,"x"\n';
  assert.deepEqual(picked('csv', [csv, csv], ['a.1', 'b.1', 'gone.1']), {
    text: '\ufeffid,text\na.1,"Two\nlines, ""a.2"" said"\nb.1,"x"\n',
    found: 2,
  });
  const ris = (id) => `TY  - RPRT\r\nID  - ${id}\r\nAB  - ER  - no\r\nER  - \r\n\r\n`;
  assert.deepEqual(picked('ris', [ris('a.1') + ris('a.2')], ['a.2']), { text: ris('a.2'), found: 1 });
  const bib = (id) => `@techreport{${id},\n  title = {{A \\{b\\}}},\n  note = {x}\n}\n\n`;
  assert.deepEqual(picked('bibtex', [bib('a.1') + bib('a.2')], ['a.1']), { text: bib('a.1'), found: 1 });
  const cited = (id) => `Ofsted, ‘A [draft] of B’ [${id}]. Contains information of Ofsted.\n`;
  assert.deepEqual(picked('citations', [cited('a.1') + cited('a.2')], ['a.2']), { text: cited('a.2'), found: 1 });
});
