import assert from 'node:assert/strict';
import test from 'node:test';
import { along, axis, every } from '../../../web/chart/scale.js';
import { lines, widthOf } from '../../../web/chart/letters.js';
import { picture, whole } from '../../../web/chart/picture.js';

const AXES = [
  [100, {}, [0, 20, 40, 60, 80, 100]],
  [94.3, {}, [0, 20, 40, 60, 80, 100]],
  [5.49, {}, [0, 2, 4, 6]],
  [0.31, {}, [0, 0.1, 0.2, 0.3, 0.4]],
  [3, { whole: true }, [0, 1, 2, 3]],
  [1, { whole: true }, [0, 1]],
  [12_345, { whole: true }, [0, 5000, 10_000, 15_000]],
  [0, { whole: true }, [0, 1]],
  [Number.NaN, { whole: true }, [0, 1]],
];
for (const [max, how, ticks] of AXES) {
  test(`an axis up to ${max} has round figures and room for it`, () => {
    assert.deepEqual(axis(max, how).ticks, ticks);
    assert.equal(axis(max, how).max, ticks.at(-1));
  });
}

test('no axis has more figures than can be read, whatever is largest', () => {
  for (let max = 0.001; max < 1e7; max *= 1.37) {
    const { ticks } = axis(max);
    assert.ok(ticks.length >= 3 && ticks.length <= 6, `${max}: ${ticks}`);
    assert.ok(ticks.at(-1) >= max, `${max} is on it`);
  }
});

test('a value stands where it belongs, and never outside', () => {
  const at = along({ max: 50 }, 200);
  assert.deepEqual([0, 25, 50, 80, -1].map(at), [0, 100, 200, 200, 0]);
});

test('labels are left out where they would touch', () => {
  assert.deepEqual([100, 36, 20, 5].map((room) => every(room, 36)), [1, 1, 2, 8]);
});

test('words are put in lines, none wider than asked for and none lost', () => {
  const said = 'Unannounced inspection of contact, referral and assessment';
  const made = lines(said, 180, 13);
  assert.ok(made.length > 1);
  for (const line of made) assert.ok(widthOf(line, 13) <= 180, line);
  assert.equal(made.join(' '), said);
});

test('a word that no line holds is cut, and what is too much is left out by a sign', () => {
  const made = lines('W'.repeat(60), 100, 13, 2);
  assert.equal(made.length, 2);
  assert.ok(made[1].endsWith('…'));
  for (const line of made) assert.ok(widthOf(line, 13) <= 100, line);
});

const BARS = [
  bar('2018', { value: 40, low: 20, high: 60, href: '/?year=2018' }),
  bar('2019', { value: null, empty: true }),
  bar('2020', { value: 100, low: 20, high: 100, small: true, href: '/?year=2020' }),
  bar('<b>"x"</b>', { value: 0, low: 0, high: 9 }),
];

function bar(label, fields) {
  return { key: label, label, low: null, high: null, small: false, figure: '1', said: `${label} said`, href: null, ...fields };
}

function chart(more = {}) {
  return {
    id: 'c',
    hatching: 'c-few',
    title: 'Letters with <i>',
    summary: 'Found.',
    across: 'Year',
    bars: BARS,
    measure: { axisName: 'Per 100', figureName: 'per 100', axis: String },
    ...more,
  };
}

for (const [what, stand, width] of [['columns', true, 800], ['rows', false, 800], ['rows on a phone', true, 300]]) {
  test(`as ${what}: every bar says its figures, and leads somewhere where there is something`, () => {
    const svg = String(picture(chart({ stand }), width));
    assert.equal(svg.match(/class="c-item"/g).length, 4);
    assert.equal(svg.match(/<a class="c-item"/g).length, 2);
    assert.match(svg, /aria-label="2019 said"/);
    assert.equal(svg.match(/tabindex="0"/g).length, 1, 'one stop of the tab key');
    assert.equal(svg.match(/class="c-few"/g).length, 2, 'the bar and its key');
    assert.equal(svg.match(/class="c-empty"/g).length, 2, 'the gap and its key');
    assert.match(svg, /fewer than 10 letters/);
    assert.ok(!svg.includes('<b>'), 'what letters say is words');
    assert.ok(!/NaN|undefined|null|style=/.test(svg), svg.match(/.{30}(NaN|undefined|null|style=).{30}/)?.[0]);
  });
}

test('a picture to be taken away carries its title, source and colours, and no links', () => {
  const svg = String(whole(chart({ stand: true }), { source: 'Index abc.' }));
  assert.match(svg, /^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  assert.match(svg, /<title>Letters with &lt;i&gt;<\/title>/);
  assert.match(svg, /Index abc\./);
  assert.match(svg, /fill="#5b97a3"/);
  assert.ok(!/<a |tabindex|var\(--/.test(svg));
});

test('one bar, or none that is found, makes a picture, too', () => {
  for (const bars of [[BARS[0]], [BARS[1]], [bar('x', { value: 0 })]]) {
    for (const stand of [true, false]) {
      assert.ok(!/NaN|Infinity/.test(String(picture(chart({ bars, stand }), 700))));
    }
  }
});
