import { html } from '../html/html.js';
import { along, axis } from './scale.js';
import { lines, widthOf } from './letters.js';
import { bar, gap, rule, SIZE, whisker, words } from './look.js';
import { item } from './item.js';
import { hasInterval, top } from './columns.js';

const BAR = 18;
const LINE = 16;
const ABOVE = 30;
const BELOW = 50;
const NARROW = 520;
const LABEL = 12;

/** Bars that lie one below the other, for names; where names are long and room is short, under them. */
export function rows({ bars, measure, hatching }, width) {
  const widest = Math.max(...bars.map(({ label }) => widthOf(label, SIZE)));
  const isStacked = width < NARROW && widest > 90;
  const beside = isStacked ? 0 : Math.min(widest, width * 0.34) + 12;
  const figures = 10 + Math.max(...bars.map(({ figure }) => widthOf(figure, SIZE)));
  const length = width - beside - figures;
  const scale = axis(top(bars), measure);
  const right = along(scale, length);
  const shown = bars.map(({ label }) => lines(label, isStacked ? width : beside - 12, SIZE, isStacked ? 3 : 2));

  let y = ABOVE;
  const lying = bars.map((each, i) => {
    const above = isStacked ? shown[i].length * LINE + 4 : 0;
    const high = isStacked ? above + BAR + 14 : Math.max(BAR + 12, shown[i].length * LINE + 8);
    const from = y;
    y += high;
    const middle = isStacked ? from + 2 + above + BAR / 2 : from + high / 2;
    const first = isStacked ? from + 2 + SIZE : middle + 4.5 - ((shown[i].length - 1) * LINE) / 2;
    return item(each, i === 0, [0, from, width, high], [
      shown[i].map((line, n) => words(isStacked ? 0 : beside - 12, first + n * LINE, line, { anchor: isStacked ? 'start' : 'end' })),
      each.empty && gap(beside, middle - BAR / 2, length, BAR),
      bar(beside, middle - BAR / 2, right(each.value ?? 0), BAR, { ...each, hatching }),
      hasInterval(each) && whisker(beside + right(each.low), beside + right(each.high), middle, false),
      words(width, middle + 4.5, each.figure, { anchor: 'end' }),
    ]);
  });
  const ticks = scale.ticks.filter((_, i) => length > 260 || i % 2 === 0 || scale.ticks.length < 4);
  const grid = ticks.map((tick) => [
    rule(beside + right(tick), ABOVE - 4, beside + right(tick), y, tick === 0 ? 'soft' : 'line'),
    words(beside + right(tick), y + 17, measure.axis(tick), { anchor: tick === 0 ? 'start' : 'middle', look: 'soft', size: LABEL }),
  ]);
  return {
    height: y + BELOW,
    markup: html`<g aria-hidden="true">
        ${grid} ${words(beside, y + 38, measure.axisName, { look: 'soft' })}
        ${words(width, SIZE, measure.figureName, { anchor: 'end', look: 'soft' })}
      </g>
      ${lying}`,
  };
}
