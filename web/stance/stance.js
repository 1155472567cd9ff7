import { html } from '../html/html.js';

const CAUTION = 'Told by rules from the words around it, which can be wrong: read the paragraph.';

const SAID = {
  negated: {
    name: 'Negated',
    means: 'What is marked is said not to be there, not to be so, or to be less: “no evidence of”, “reduced”.',
  },
  unclear: {
    name: 'Unclear',
    means: 'What is marked is left open, asked for, or there in part only: “whether”, “should”, “some”.',
  },
};

/** What the filter tells of its values. */
export const STANCE_HELP =
  'Whether the words found are said to be so (affirmed), said not to be so (negated: “no evidence of”), ' +
  'or neither for certain (unclear). Told by rules, which can be wrong.';

/** What a hit says of its matches where that is not simply that it is so, and what this means. */
export function stanceLabel(stance) {
  const said = SAID[stance];
  if (!said) return null;
  return html`<details class="stance ${stance}">
    <summary title="${said.means}">
      <span class="visually-hidden">What is marked is: </span>${said.name}
    </summary>
    <p>${said.means} ${CAUTION}</p>
  </details>`;
}
