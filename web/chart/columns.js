import { html } from '../html/html.js';
import { along, axis, every } from './scale.js';
import { lines, widthOf } from './letters.js';
import { bar, gap, rule, SIZE, whisker, words } from './look.js';
import { item } from './item.js';

const ABOVE = 34;
const BELOW = 58;
const WIDEST = 46;
const LABEL = 12;

/** Bars that stand side by side, for years. */
export function columns({ bars, measure, across, hatching }, width) {
  const height = width > 640 ? 300 : 250;
  const scale = axis(top(bars), measure);
  const left = 10 + Math.max(...scale.ticks.map((tick) => widthOf(measure.axis(tick), LABEL)));
  const room = (width - left - 4) / bars.length;
  const up = along(scale, height);
  const floor = ABOVE + height;
  const labelled = every(room, 36);

  const grid = scale.ticks.map(
    (tick) => html`${rule(left, floor - up(tick), width, floor - up(tick), tick === 0 ? 'soft' : 'line')}
    ${words(left - 8, floor - up(tick) + 4, measure.axis(tick), { anchor: 'end', look: 'soft', size: LABEL })}`,
  );
  const standing = bars.map((each, i) => {
    const x = left + i * room;
    const wide = Math.min(room * 0.68, WIDEST);
    const centre = x + room / 2;
    const value = each.value ?? 0;
    return item(each, i === 0, [x, ABOVE, room, height], [
      each.empty && gap(x + 1, ABOVE, room - 2, height),
      bar(centre - wide / 2, floor - up(value), wide, up(value), { ...each, hatching }),
      hasInterval(each) && whisker(floor - up(each.low), floor - up(each.high), centre, true),
    ]);
  });
  const labels = bars.map((each, i) => {
    const isYear = /^\d+$/.test(each.label);
    if (isYear && i % labelled !== 0) return null;
    const said = isYear ? [each.label] : lines(each.label, Math.max(room, 44), LABEL, 2);
    const at = Math.min(left + (i + 0.5) * room, width - widthOf(said[0], LABEL) / 2);
    return said.map((line, n) =>
      words(at, floor + 17 + n * 14, line, { anchor: 'middle', look: 'soft', size: LABEL }),
    );
  });
  return {
    height: floor + BELOW,
    markup: html`<g aria-hidden="true">
        ${words(0, SIZE, measure.axisName, { look: 'soft' })} ${grid} ${labels}
        ${words(left + (width - left) / 2, floor + BELOW - 8, across, { anchor: 'middle', look: 'soft' })}
      </g>
      ${standing}`,
  };
}

export function hasInterval({ low, high }) {
  return low !== null && low !== undefined && high !== null && high !== undefined;
}

/** The most that must fit on the axis. */
export function top(bars) {
  return Math.max(0, ...bars.map(({ value, high }) => Math.max(value ?? 0, high ?? 0)));
}
