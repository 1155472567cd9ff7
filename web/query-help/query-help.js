import { html } from '../html/html.js';
import { changed, readAddress, writeAddress } from '../address/address.js';

const EXAMPLES = [
  {
    q: '"drift and delay"',
    does: 'Quotation marks: these very words, in this order.',
  },
  {
    q: 'neglect supervision',
    does: 'Side by side: both must be there, in any form (neglects, neglected …).',
  },
  {
    q: '(missing OR exploitation) AND NOT "return home"',
    does: 'AND, OR and NOT in capitals, with brackets around what belongs together.',
  },
  {
    q: 'drift NEAR/5 plan',
    does: 'NEAR/5: with at most five other words between them, in either order.',
  },
  {
    q: '"manag* oversight"',
    does: 'A star stands for any letters, in a phrase too.',
  },
];

export function examples() {
  return html`<ul class="examples">
    ${EXAMPLES.map(
      ({ q, does }) => html`<li>
        <a href="${writeAddress(changed(readAddress('/'), { q }))}"><code>${q}</code></a>
        <span>${does}</span>
      </li>`,
    )}
  </ul>`;
}

export function queryHelp() {
  return html`<details class="query-help">
    <summary>How to search</summary>
    <p><button type="button" class="as-link" data-build>Build a search from a form</button></p>
    ${examples()}
  </details>`;
}
