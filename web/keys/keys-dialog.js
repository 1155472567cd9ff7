import { openDialog } from '../dialog/dialog.js';
import { html } from '../html/html.js';
import { dressed } from '../views/dressed.js';

const KEYS = [
  ['/', 'to the search box'],
  ['j', 'to the next result'],
  ['k', 'to the one before'],
  ['o', 'open the result; so does Enter'],
  ['x', 'select the result, or take it out again'],
  ['s', 'to what is selected: its citations and downloads'],
  ['?', 'show these keys'],
];

/** The list of keys, with the switch for them. */
export async function keysDialog({ isOn, set }) {
  await dressed('keys');
  const { dialog } = await openDialog('Keys', body(isOn()));
  dialog.addEventListener('change', ({ target }) => {
    if ('singleKeys' in target.dataset) set(target.checked);
  });
}

function body(on) {
  return html`<table class="keys">
      <caption class="visually-hidden">
        What each key does
      </caption>
      <thead class="visually-hidden">
        <tr>
          <th scope="col">Key</th>
          <th scope="col">What it does</th>
        </tr>
      </thead>
      <tbody>
        ${KEYS.map(
          ([key, does]) => html`<tr>
            <th scope="row"><kbd>${key}</kbd></th>
            <td>${does}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p class="quiet">They hold in lists of paragraphs, letters and lines, while nothing is being typed.</p>
    <label class="pick"
      ><input type="checkbox" data-single-keys ${on ? html`checked` : ''} /><span
        >Use these keys <span class="quiet">(this browser remembers it)</span></span
      ></label
    >`;
}
