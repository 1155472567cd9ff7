import assert from 'node:assert/strict';
import test from 'node:test';
import { entries, layout, marginNotes } from '../../../web/letter/layout.js';

const plain = (id) => ({ id, kind: 'plain' });
const bullet = (id) => ({ id, kind: 'bullet' });
const told = (blocks) =>
  blocks.map(({ heading, bullets, single }) =>
    heading ? `# ${heading.heading}` : bullets ? bullets.map(({ id }) => `* ${id}`) : single.id,
  );

test('headings stand above their paragraphs, bullets together', () => {
  const outline = [
    { heading: 'A', depth: 1, paragraph: 'p2' },
    { heading: 'A.1', depth: 2, paragraph: 'p2' },
    { heading: 'B', depth: 1, paragraph: 'p5' },
  ];
  const paragraphs = [plain('p1'), plain('p2'), bullet('p3'), bullet('p4'), bullet('p5')];
  assert.deepEqual(told(layout(outline, paragraphs)), [
    'p1',
    '# A',
    '# A.1',
    'p2',
    ['* p3', '* p4'],
    '# B',
    ['* p5'],
  ]);
});

test('a heading without a paragraph stands before the next one that has one, or at the end', () => {
  const outline = [
    { heading: 'A', depth: 1, paragraph: null },
    { heading: 'B', depth: 1, paragraph: 'p1' },
    { heading: 'C', depth: 1, paragraph: null },
    { heading: 'D', depth: 1, paragraph: 'of another letter' },
  ];
  assert.deepEqual(told(layout(outline, [plain('p1')])), ['# A', '# B', 'p1', '# C', '# D']);
});

test('a letter without headings is its paragraphs', () => {
  assert.deepEqual(told(layout([], [plain('p1')])), ['p1']);
  assert.deepEqual(layout([], []), []);
});

test('no level of heading is skipped on the way down, and none is deeper than six', () => {
  const levels = (...depths) => entries(depths.map((depth) => ({ depth })), 3).map((e) => e.level);
  assert.deepEqual(levels(1, 3, 2, 1), [3, 4, 4, 3]);
  assert.deepEqual(levels(2, 2, 3), [3, 3, 4]);
  assert.deepEqual(levels(1, 2, 3, 4, 5, 6), [3, 4, 5, 6, 6, 6]);
  assert.deepEqual(levels(3, 1, 2), [3, 3, 4]);
});

test('the margin tells what has changed', () => {
  const notes = marginNotes([
    { id: '1', role: 'background', grade: null },
    { id: '2', role: 'finding', grade: 'Good' },
    { id: '3', role: 'finding', grade: 'Good', deadline: 'within three months' },
    { id: '4', role: 'footnote', grade: null, kind: 'footnote' },
    { id: '5', role: 'finding', grade: 'Good' },
    { id: '6', role: 'next steps', grade: null },
  ]);
  assert.deepEqual(Object.fromEntries(notes), {
    1: { role: 'background' },
    2: { role: 'finding', grade: 'Good' },
    3: { deadline: 'within three months' },
    4: { role: 'footnote' },
    5: {},
    6: { role: 'next steps', grade: 'no grade' },
  });
});
