import { html } from '../html/html.js';
import { bar, gap, px, SIZE, whisker, words } from './look.js';
import { widthOf } from './letters.js';

const LINE = 22;
const SIGN = 24;
const APART = 22;

/** What the signs of a chart mean, only those that it has. */
export function key({ bars, hatching }, width) {
  const items = [
    bars.some(({ low }) => isThere(low)) && {
      sign: whisker(0, 18, -4, false),
      means: '95 % interval',
    },
    bars.some(({ small, value }) => small && isThere(value)) && {
      sign: bar(0, -10, 18, 12, { small: true, hatching }),
      means: 'fewer than 10 letters',
    },
    bars.some(({ empty }) => empty) && { sign: gap(0, -10, 18, 12), means: 'no letters held' },
  ].filter(Boolean);
  let x = 0;
  let y = SIZE;
  const placed = items.map(({ sign, means }) => {
    const wide = SIGN + widthOf(means, SIZE) + APART;
    if (x > 0 && x + wide - APART > width) {
      x = 0;
      y += LINE;
    }
    const at = x;
    x += wide;
    return html`<g transform="translate(${px(at)} ${px(y)})">
      ${sign} ${words(SIGN, 0, means, { look: 'soft' })}
    </g>`;
  });
  return { markup: html`<g aria-hidden="true">${placed}</g>`, height: items.length > 0 ? y + 14 : 0 };
}

function isThere(value) {
  return value !== null && value !== undefined;
}
