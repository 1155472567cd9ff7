const STEPS = [1, 2, 5, 10];
const INTERVALS = 5;

/**
 * An axis from nought to a round number that is not less than `max`: `ticks` are the figures to
 * print. `whole` where there are no halves, as of letters.
 */
export function axis(max, { whole = false } = {}) {
  const least = max > 0 && Number.isFinite(max) ? max : 1;
  const rough = least / INTERVALS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = STEPS.map((each) => each * power).find((each) => each >= rough * 0.999_999);
  const step = whole ? Math.max(1, Math.round(round)) : round;
  const many = Math.ceil(least / step - 0.000_001);
  const ticks = Array.from({ length: many + 1 }, (_, i) => Number((i * step).toPrecision(12)));
  return { max: ticks.at(-1), ticks };
}

/** Where a value stands on an axis of so many pixels; never outside of it. */
export function along({ max }, length) {
  return (value) => (Math.min(Math.max(value, 0), max) / max) * length;
}

/** Every how many labels to print so that none touches the next. */
export function every(room, label) {
  return Math.max(1, Math.ceil(label / room));
}
