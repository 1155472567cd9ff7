import { html } from '../html/html.js';
import { pieces, stretches } from './marks.js';

/** A paragraph's words with what matched in <mark>. */
export function marked(text, matches, start, end) {
  return pieces(text, matches, start, end).map((piece) =>
    piece.marked ? html`<mark>${piece.text}</mark>` : html`${piece.text}`,
  );
}

/** The same, of a long paragraph only the stretches around its matches. */
export function shortened(text, matches) {
  const shown = stretches(text, matches);
  return [
    shown[0][0] > 0 && html`<span class="gap">… </span>`,
    shown.map(([start, end], i) => [
      i > 0 && html`<span class="gap"> … </span>`,
      marked(text, matches, start, end),
    ]),
    shown.at(-1)[1] < text.length && html`<span class="gap"> …</span>`,
  ];
}

export function isShortened(text, matches) {
  const [[start, end]] = stretches(text, matches);
  return start > 0 || end < text.length;
}
