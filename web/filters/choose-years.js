import { boundsOf, moved, valuesOf, yearsOf } from './year-range.js';
import { isOnBars, yearAt } from './years.js';

const REST = 600; // milliseconds without a key, after which the range is searched
const STILL = 5; // pixels that a finger may move when it taps

/**
 * A range of years by pointer or keys. `given()` tells entries and the filter's values, `draw()` shows
 * them with a range that is not answered yet, and `choose(values)` searches.
 */
export function chooseYears(panel, { given, draw, choose }) {
  let range = null;
  let sought = null;
  let drag = null;
  let resting = null;

  const years = () => yearsOf(given().entries, given().values);
  const now = () => range ?? boundsOf(years(), given().values);
  const show = (next) => {
    range = next;
    draw();
  };
  const settle = () => {
    clearTimeout(resting);
    resting = null;
    if (!range) return;
    const values = valuesOf(range, years());
    const before = sought ?? given().values;
    if (values.join() === before.join()) return;
    sought = values;
    choose(values);
  };
  const yearUnder = (event, picture) => {
    const { left, width } = picture.getBoundingClientRect();
    return yearAt((event.clientX - left) / width, years());
  };

  panel.addEventListener('keydown', (event) => {
    const handle = event.target.closest('[data-end]');
    if (!handle || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') return settle();
    const next = moved(event.key, Number(handle.dataset.end), now(), years());
    if (!next) return;
    event.preventDefault();
    show(next);
    clearTimeout(resting);
    resting = setTimeout(settle, REST);
  });
  panel.addEventListener('focusout', ({ target }) => {
    if (target.closest?.('[data-end]') && !drag) settle();
  });
  panel.addEventListener('pointerdown', (event) => {
    const picture = event.target.closest('[data-years]');
    if (!picture || event.button !== 0) return;
    const end = event.target.closest('[data-end]')?.dataset.end;
    const [from, to] = now();
    // The end that stays; of a range that is drawn anew, the year where it was begun.
    const anchor = end === undefined ? yearUnder(event, picture) : end === '0' ? to : from;
    drag = { picture, anchor, x: event.clientX, isTap: true };
    picture.setPointerCapture(event.pointerId);
    if (end === undefined) show([anchor, anchor]);
  });
  panel.addEventListener('pointermove', (event) => {
    if (!drag || (drag.isTap && Math.abs(event.clientX - drag.x) < STILL)) return;
    drag.isTap = false;
    const year = yearUnder(event, drag.picture);
    const next = [Math.min(drag.anchor, year), Math.max(drag.anchor, year)];
    if (next.join() !== now().join()) show(next);
  });
  panel.addEventListener('pointerup', (event) => {
    if (!drag) return;
    const { picture, isTap } = drag;
    drag = null;
    // Who taps on a bar means its year, though a handle may be nearer to the finger.
    if (isTap && isOnBars(event, picture)) {
      const year = yearUnder(event, picture);
      show([year, year]);
    }
    settle();
  });
  panel.addEventListener('pointercancel', () => {
    if (!drag) return;
    drag = null;
    show(null);
  });
  panel.addEventListener('click', ({ target }) => {
    if (!target.closest('[data-all-years]')) return;
    range = null;
    choose([]);
    panel.querySelector('[data-end="0"]')?.focus(); // the button goes
  });

  return {
    /** What is chosen but not answered yet, or null. */
    range: () => range,
    /** Another answer is here: what was sought is, and what is still being chosen goes on. */
    answered() {
      sought = null;
      if (!drag && !resting) range = null;
    },
  };
}
