import { html } from '../html/html.js';
import { count } from '../words/words.js';
import { boundsOf, isAskedFor, sums, yearsOf } from './year-range.js';

const WIDTH = 280;
const EDGE = 16; // room for the outer half of a handle
const HEIGHT = 56;
const GRIP = 22;
const TOUCHED = 26; // in pixels and more: WCAG 2.5.8

/** What the year filter counts, as bars to choose a range from; null where there is no choice. */
export function yearBars(entries, given, draft) {
  const years = yearsOf(entries, given);
  if (years.length < 2) return null;
  const range = draft ?? boundsOf(years, given);
  const isIn = ({ year }) =>
    draft ? range[0] <= year && year <= range[1] : isAskedFor(year, given);
  const most = Math.max(...years.map(({ paragraphs }) => paragraphs), 1);
  return html`<div class="years" data-key="years">
    <svg class="year-bars" data-years viewBox="0 0 ${WIDTH} ${HEIGHT + GRIP + 3}" role="group"
      aria-label="Range of years">
      <g aria-hidden="true">
        ${years.map((each, i) => bar(each, i, years, most, isIn(each)))}
        <path class="year-floor" d="M${EDGE} ${HEIGHT}H${WIDTH - EDGE}" />
      </g>
      ${handle(0, range, years)} ${handle(1, range, years)}
    </svg>
    <p class="year-ends" aria-hidden="true"><span>${years[0].year}</span><span>${years.at(-1).year}</span></p>
    <p class="years-said">${said(years, range, years.filter(isIn))}</p>
  </div>`;
}

/** Which year stands at a share of the picture's width. */
export function yearAt(share, years) {
  const place = (share * WIDTH - EDGE) / widthOf(years);
  return years[Math.min(Math.max(Math.floor(place), 0), years.length - 1)].year;
}

/** Whether a pointer is on the bars, not on the grips under them. */
export function isOnBars(event, picture) {
  const { top, height } = picture.getBoundingClientRect();
  return (event.clientY - top) / height < HEIGHT / (HEIGHT + GRIP + 3);
}

function bar({ year, paragraphs, letters }, i, years, most, isIn) {
  const room = widthOf(years);
  const gap = room > 6 ? 2 : 0.5;
  const height = paragraphs > 0 ? Math.max((HEIGHT - 4) * (paragraphs / most), 2) : 0;
  return html`<g class="year ${isIn ? 'in' : 'out'}" data-key="year-${year}">
    <title>${year}: ${amount({ paragraphs, letters })}</title>
    <rect class="year-room" x="${fixed(EDGE + i * room)}" y="0" width="${fixed(room)}" height="${HEIGHT}" />
    <rect class="year-bar" x="${fixed(EDGE + i * room + gap / 2)}" y="${fixed(HEIGHT - height)}"
      width="${fixed(room - gap)}" height="${fixed(height)}" />
  </g>`;
}

function handle(end, range, years) {
  const [first, last] = [years[0].year, years.at(-1).year];
  const [least, most] = end === 0 ? [first, range[1]] : [range[0], last];
  const year = range[end];
  const x = fixed(EDGE + (year - first + end) * widthOf(years));
  const here = years.find((each) => each.year === year);
  // Each reaches outwards, so that two at one year don't cover each other.
  return html`<g class="year-handle" data-key="handle-${end}" data-end="${end}" role="slider" tabindex="0"
    aria-label="${end === 0 ? 'First year' : 'Last year'}" aria-valuemin="${least}" aria-valuemax="${most}"
    aria-valuenow="${year}" aria-valuetext="${year}, ${amount(here)}" transform="translate(${x} 0)">
    <rect class="year-reach" x="${end === 0 ? 2 - TOUCHED : -2}" y="0" width="${TOUCHED}" height="${HEIGHT + GRIP + 2}" />
    <path class="year-edge" d="M0 0V${HEIGHT}" />
    <path class="year-grip" d="M0 ${HEIGHT}l${end === 0 ? -12 : 12} 8v${GRIP - 8}h${end === 0 ? 12 : -12}z" />
  </g>`;
}

function said(years, [from, to], chosen) {
  const all = from === years[0].year && to === years.at(-1).year && chosen.length === years.length;
  const gaps = chosen.length < to - from + 1;
  const span = from === to ? `${from}` : `${from} to ${to}${gaps ? ', in part' : ''}`;
  return html`<strong>${all ? 'All years' : span}</strong>${!all &&
    html`<button type="button" class="as-link" data-all-years>All years</button>`}
    <span>${amount(sums(chosen))}</span>`;
}

function amount({ paragraphs, letters }) {
  if (paragraphs === 0) return 'none';
  return `${count(paragraphs, 'paragraph')} in ${count(letters, 'letter')}`;
}

function widthOf(years) {
  return (WIDTH - 2 * EDGE) / years.length;
}

function fixed(value) {
  return Number(value.toFixed(2));
}
