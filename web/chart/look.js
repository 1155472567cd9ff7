import { html } from '../html/html.js';

/**
 * Colours as attributes, so that a picture that is taken away carries its own. On the page the
 * style sheet overrides them, by the classes that stand beside.
 */
export const COLOURS = {
  ink: '#1c2426',
  soft: '#4c575a',
  line: '#d9d5c9',
  bar: '#5b97a3',
  edge: '#14505c',
  empty: '#ece9df',
  sheet: '#ffffff',
};

export const SIZE = 13;
const CAP = 5;

export const px = (value) => Number(value.toFixed(1));

/** Words at a place. Which way they run is theirs to say. */
export function words(x, y, text, { anchor = 'start', look = 'ink', size = SIZE, weight = 400 } = {}) {
  return html`<text class="c-${look}" x="${px(x)}" y="${px(y)}" font-size="${size}" font-weight="${weight}"
    text-anchor="${anchor}" fill="${COLOURS[look]}" unicode-bidi="plaintext">${text}</text>`;
}

export function rule(x1, y1, x2, y2, look = 'line') {
  return html`<path class="c-${look}-rule" d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}" fill="none"
    stroke="${COLOURS[look]}" stroke-width="1" />`;
}

/** A bar; one with little behind it is hatched, which shows without colours, too. */
export function bar(x, y, width, height, { small, hatching }) {
  if (width <= 0 || height <= 0) return null;
  return html`<rect class="${small ? 'c-few' : 'c-bar'}" x="${px(x)}" y="${px(y)}" width="${px(width)}"
    height="${px(height)}" fill="${small ? `url(#${hatching})` : COLOURS.bar}" stroke="${COLOURS.edge}"
    stroke-width="1" />`;
}

/** Between the ends of an interval, standing or lying. */
export function whisker(from, to, across, isUpright) {
  const [a, b] = [px(from), px(to)];
  const [less, more] = [px(across - CAP), px(across + CAP)];
  const d = isUpright
    ? `M${less} ${a}H${more}M${px(across)} ${a}V${b}M${less} ${b}H${more}`
    : `M${a} ${less}V${more}M${a} ${px(across)}H${b}M${b} ${less}V${more}`;
  // The wider one beneath it keeps it apart from hatching.
  return html`<path class="c-halo" d="${d}" fill="none" stroke="${COLOURS.sheet}" stroke-width="4.5" opacity="0.75" />
    <path class="c-whisker" d="${d}" fill="none" stroke="${COLOURS.ink}" stroke-width="1.5" />`;
}

/** Where there is nothing to look at. */
export function gap(x, y, width, height) {
  return html`<rect class="c-empty" x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}"
    fill="${COLOURS.empty}" stroke="${COLOURS.soft}" stroke-width="1" stroke-dasharray="2 3" />`;
}

export function hatch(id) {
  return html`<defs>
    <pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="c-hatch-ground" width="6" height="6" fill="${COLOURS.sheet}" />
      <rect class="c-hatch" width="1.5" height="6" fill="${COLOURS.edge}" />
    </pattern>
  </defs>`;
}
