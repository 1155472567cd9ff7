import { html } from '../html/html.js';

const SEVERAL = {
  inspectorate: 'A letter of several inspectorates counts for each of them.',
  grade: 'A letter counts for each grade that one of its sections has.',
  role: 'A letter counts for each role that one of its paragraphs has.',
};

/** How the figures come about, and what they do not say. */
export function made(by) {
  return html`<details class="made" data-key="made">
    <summary>How these figures are made</summary>
    <p>
      <strong>Letters held</strong> are those that pass the filters, whatever is searched for: the base of each rate.
      A letter is <strong>found</strong> when one of its paragraphs is. Of every 100 letters held, so many are found.
      ${SEVERAL[by]}
    </p>
    <p>
      <strong>The 95 % interval</strong> (Wilson’s) says how far chance alone would move a rate if these letters were drawn
      at random from many like them. They were not: authorities in trouble are visited more often, and letters of one
      authority are like each other. Take the interval for the least that is uncertain.
    </p>
    <p>
      <strong>Matches</strong> are places where words match, and stand for every 10,000 words of the letters held. A letter
      that uses a word once uses it again, so this rate has no interval.
    </p>
    <p>
      Kinds of inspection change over the years, and so do their standard sentences. Choose one kind before you read a
      change in the years as a change in practice. A year without letters is a gap, not a nought.
    </p>
  </details>`;
}
