import { html } from '../html/html.js';
import { position } from '../results/position.js';

/** The paragraphs of a letter before the one that was found, as far as they were asked for. */
export function before(id, around) {
  if (!around) return null;
  const { previous } = around;
  const further = previous[0]?.before !== null;
  return html`<div class="around" role="group" aria-label="Before it in the letter" data-key="before-${id}">
    ${previous.length === 0
      ? html`<p class="quiet">The letter begins here.</p>`
      : html`${further ? more(id, 'before') : html`<p class="quiet">The letter begins here.</p>`}
        ${previous.map(paragraph)}`}
  </div>`;
}

export function after(id, around) {
  if (!around) return null;
  const { following } = around;
  const further = following.at(-1)?.after !== null;
  return html`<div class="around" role="group" aria-label="After it in the letter" data-key="after-${id}">
    ${following.length === 0
      ? html`<p class="quiet">The letter ends here.</p>`
      : html`${following.map(paragraph)}
        ${further ? more(id, 'after') : html`<p class="quiet">The letter ends here.</p>`}`}
  </div>`;
}

function more(id, side) {
  return html`<button type="button" class="as-link" data-further="${side}" data-of="${id}">
    One more ${side}
  </button>`;
}

function paragraph(each) {
  return html`<div data-key="${each.id}">
    <p class="where">${position(each)}</p>
    ${each.lead && html`<p class="lead-in" dir="auto">${each.lead}</p>`}
    <p class="hit-words" dir="auto">${each.text}</p>
  </div>`;
}
