import { html } from '../html/html.js';
import { seen, withGroup, writeAddress } from '../address/address.js';

const VIEWS = [
  { label: 'Paragraphs', see: null, group: null },
  { label: 'Letters', see: null, group: 'letter' },
  { label: 'Concordance', see: 'concordance' },
  { label: 'Trend', see: 'trends' },
  { label: 'Compare', see: 'compare' },
  { label: 'Collocates', see: 'collocates' },
];

/** The ways to look at what was found; each keeps query and filters. */
export function tabs(state) {
  return html`<nav class="views" aria-label="Views of this search">
    <ul>
      ${VIEWS.map((view) => tab(view, state))}
    </ul>
  </nav>`;
}

function tab({ label, see, group }, state) {
  const plain = seen(state, see);
  const to = see === null ? withGroup(plain, group) : plain;
  const here = state.see === see && (see !== null || state.group === group);
  return html`<li data-key="${label}">
    <a href="${writeAddress(to)}" ${here ? html`aria-current="page"` : ''}>${label}</a>
  </li>`;
}
