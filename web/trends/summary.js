import { count, list, number } from '../words/words.js';
import { isEmpty, MEASURES } from './measures.js';

const NAMED = 4;

/** What a chart says, in words: the most, the least, and what is not there. */
export function summary(buckets, total, name, labelOf) {
  const measure = MEASURES[name];
  const whole = wholly(total, name);
  const held = buckets.filter((bucket) => !isEmpty(bucket));
  const gaps = buckets.filter(isEmpty).map(labelOf);
  const sure = measure.rate ? held.filter(({ small }) => !small) : held;
  return [whole, ends(sure, measure, labelOf), missing(gaps), few(held, measure)]
    .filter(Boolean)
    .join(' ');
}

function wholly(total, name) {
  const { letters, of } = total;
  if (of.letters === 0) return 'No letter passes the filters.';
  if (letters === 0) return `Found in none of ${count(of.letters, 'letter')}.`;
  const measure = MEASURES[name];
  const all = measure.rate ? `: ${measure.print(measure.of(total))} ${measure.figureName}` : '';
  return letters === of.letters && !measure.rate
    ? `${count(of.letters, 'letter')} in all.`
    : `Found in ${number(letters)} of ${count(of.letters, 'letter')}${all}.`;
}

function ends(buckets, { of, print, rate }, labelOf) {
  if (buckets.length < 2) return '';
  const sorted = [...buckets].sort((a, b) => of(b) - of(a));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (of(most) === of(least)) return '';
  const say = (bucket) => `${labelOf(bucket)} (${print(of(bucket))})`;
  const among = rate ? 'Where there are 10 letters or more, the' : 'The';
  return `${among} most is ${say(most)}, the least ${say(least)}.`;
}

function missing(gaps) {
  if (gaps.length === 0) return '';
  const more = gaps.length - NAMED;
  const named = more > 0 ? [...gaps.slice(0, NAMED), `${number(more)} more`] : gaps;
  return `No letters are held of ${list(named)}.`;
}

function few(buckets, { rate }) {
  return rate && buckets.some(({ small }) => small)
    ? 'Hatched bars have fewer than 10 letters behind them: one more or less would change them a lot.'
    : '';
}
