import { html } from '../html/html.js';
import { day, list } from '../words/words.js';
import { lanesOf, placed, steps } from './scale.js';

const LANE = 29; // pixels
const BELOW = 24;
const MOST_YEARS = 6; // that are named, or they would run into each other on a phone

/** Overall grades over time, each by the line that it stands on. The timeline below says the same in words. */
export function strip(letters) {
  const { years, points } = placed(letters);
  if (points.length < 2 || points.every(({ letter }) => !letter.grade)) return null;
  const lanes = lanesOf(points.map(({ letter }) => letter));
  const y = (grade) => lanes.indexOf(grade) * LANE + LANE - 8;
  const foot = lanes.length * LANE;
  const every = Math.ceil(years.length / MOST_YEARS);
  return html`<figure class="strip" aria-labelledby="strip-title">
    <figcaption id="strip-title">Overall grades, by date of the letter</figcaption>
    <svg width="100%" height="${foot + BELOW}" role="img" aria-label="${told(points)}">
      ${years.map(
        ({ from }) => html`<line class="year" x1="${from}%" x2="${from}%" y1="0" y2="${foot}" />`,
      )}
      ${lanes.map(
        (grade) => html`<line class="lane" x1="0" x2="100%" y1="${y(grade)}" y2="${y(grade)}" />
          <text class="lane-name" x="2" y="${y(grade) - 9}">${grade ?? 'No overall grade'}</text>`,
      )}
      ${steps(points).map(
        ({ from, to }) =>
          html`<line class="step" x1="${from.x}%" y1="${y(from.letter.grade)}" x2="${to.x}%" y2="${y(to.letter.grade)}" />`,
      )}
      ${points.map(
        ({ letter, x }) =>
          html`<circle class="${letter.grade ? 'graded' : 'ungraded'}" cx="${x}%" cy="${y(letter.grade)}" r="${letter.grade ? 6 : 4}">
            <title>${letter.grade ?? 'No overall grade'}, ${letter.kindLabel}, ${day(letter.date)}</title>
          </circle>`,
      )}
      ${years
        .filter((_, i) => i % every === 0)
        .map(
          ({ year, from, width }) =>
            html`<text class="year-name" x="${from + width / 2}%" y="${foot + 16}" text-anchor="middle">${year}</text>`,
        )}
    </svg>
  </figure>`;
}

function told(points) {
  const graded = points.filter(({ letter }) => letter.grade);
  const grades = list(graded.map(({ letter }) => `${letter.grade} on ${day(letter.date)}`));
  const rest = points.length - graded.length;
  return `Overall grades: ${grades}.${rest > 0 ? ` ${rest} without an overall grade.` : ''}`;
}
