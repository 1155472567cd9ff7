import { html } from '../html/html.js';
import { columns } from './columns.js';
import { key } from './key.js';
import { lines } from './letters.js';
import { COLOURS, hatch, words } from './look.js';
import { rows } from './rows.js';

/** Below this years lie, too: as columns they were too thin to be read or touched. */
const NARROW = 480;
const TAKEN = 960;
const MARGIN = 32;
const FONT = 'Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif';

/**
 * A chart as SVG for so many pixels. `bars` are {key, label, value, low, high, small, empty, said,
 * figure, href}; `measure` is {axisName, figureName, axis(value), whole}; `stand` where they are years.
 */
export function picture(chart, width) {
  const { markup, height } = stacked([key(chart, width), plot(chart, width)]);
  return html`<svg class="picture" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"
    role="group" aria-labelledby="${chart.id}-title" aria-describedby="${chart.id}-summary"
    font-family="${FONT}">${hatch(chart.hatching)}${markup}</svg>`;
}

/** The same to be taken away: with its title, what it says and where it is from. */
export function whole(chart, { source }) {
  const width = TAKEN - 2 * MARGIN;
  const bare = { ...chart, bars: chart.bars.map((bar) => ({ ...bar, isTaken: true })) };
  const { markup, height } = stacked([
    paragraph(chart.title, width, { size: 22, weight: 700 }, 2),
    paragraph(chart.summary, width, { size: 15, look: 'soft' }),
    key(bare, width),
    plot(bare, width),
    paragraph(source, width, { size: 12, look: 'soft' }),
  ]);
  const tall = height + 2 * MARGIN;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${TAKEN} ${tall}" width="${TAKEN}"
    height="${tall}" role="img" aria-label="${chart.title}. ${chart.summary}" font-family="${FONT}">
    <title>${chart.title}</title>
    <desc>${chart.summary} ${source}</desc>
    ${hatch(chart.hatching)}
    <rect width="100%" height="100%" fill="${COLOURS.sheet}" />
    <g transform="translate(${MARGIN} ${MARGIN})">${markup}</g>
  </svg>`;
}

function plot(chart, width) {
  return chart.stand && width >= NARROW ? columns(chart, width) : rows(chart, width);
}

function stacked(parts) {
  let y = 0;
  const markup = parts.map((part) => {
    const at = y;
    y += part.height;
    return html`<g transform="translate(0 ${Math.round(at)})">${part.markup}</g>`;
  });
  return { markup, height: Math.ceil(y) };
}

function paragraph(text, width, look, most) {
  const made = lines(text, width, look.size, most);
  const high = look.size * 1.35;
  return {
    markup: made.map((line, i) => words(0, look.size + i * high, line, look)),
    height: made.length * high + 14,
  };
}
