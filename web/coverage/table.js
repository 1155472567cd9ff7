import { html } from '../html/html.js';
import { changed, readAddress, withValues, writeAddress } from '../address/address.js';
import { capital, number, valueName } from '../words/words.js';

/** The letters with these values of a filter, whatever is searched. */
export function linkTo(name, values) {
  return writeAddress(changed(withValues(readAddress('/'), name, values), { group: 'letter' }));
}

/** How many letters have each value, with bars in proportion. */
export function table(title, name, counts, note) {
  const most = Math.max(1, ...counts.map(({ letters }) => letters));
  return html`<div class="coverage-table">
    <table role="table">
      <caption>${title}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader"><span class="visually-hidden">${title}</span></th>
          <th scope="col" role="columnheader" class="figure">Letters</th>
          <th scope="col" role="columnheader" class="figure">Paragraphs</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${counts.map((each) => row(name, each, most))}
      </tbody>
    </table>
    ${note && html`<p class="quiet">${note}</p>`}
  </div>`;
}

function row(name, { value, label, letters, paragraphs }, most) {
  const words = value === 'none' ? capital(valueName(name, value)) : (label ?? value);
  const share = letters === 0 ? 0 : Math.max(1, Math.round((100 * letters) / most));
  return html`<tr role="row" class="${letters === 0 ? 'gap' : ''}">
    <th scope="row" role="rowheader" dir="auto">
      ${letters > 0 ? html`<a href="${linkTo(name, [value])}">${words}</a>` : words}
      <svg class="coverage-bar" width="100%" height="4" aria-hidden="true">
        <rect width="${share}%" height="4" rx="1" />
      </svg>
    </th>
    <td role="cell" class="figure">${letters > 0 ? number(letters) : 'none'}</td>
    <td role="cell" class="figure">${number(paragraphs)}</td>
  </tr>`;
}
