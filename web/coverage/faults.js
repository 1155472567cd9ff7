import { html } from '../html/html.js';
import { reading, readAddress, writeAddress } from '../address/address.js';
import { count, number } from '../words/words.js';
import { linkTo } from './table.js';

const LACKING = [
  ['date', 'year', 'no date was found', 'They are left out where years are counted.'],
  ['authority', 'authority', 'no authority was found', 'They stand in no list of an authority.'],
  [
    'grade',
    'overall',
    'there is no overall grade',
    'Many kinds of visit give none; that is no fault of the letter.',
  ],
];

/** What letters do not say. */
export function lacking({ lacking: many, index }) {
  const some = LACKING.filter(([field]) => many[field] > 0);
  return html`<section aria-labelledby="coverage-lacking">
    <h2 id="coverage-lacking">What letters lack</h2>
    ${some.length === 0
      ? html`<p>Every letter has a date, an authority and an overall grade.</p>`
      : html`<ul class="lacks">
          ${some.map(
            ([field, name, words, note]) => html`<li>
              In <a href="${linkTo(name, ['none'])}">${count(many[field], 'letter')}</a> of ${number(index.letters)} ${words}.
              <span class="quiet">${note}</span>
            </li>`,
          )}
        </ul>`}
  </section>`;
}

/** What was not certain when letters were read, by its sort. */
export function doubts(all) {
  return html`<section aria-labelledby="coverage-doubts">
    <h2 id="coverage-doubts">What is not certain</h2>
    ${all.length === 0
      ? html`<p>Nothing was noted when these letters were read. That is no proof that all was read rightly.</p>`
      : html`<p>
            What was noted when letters were read, by its sort; “…” stands for what differs. Each letter says its own
            doubts beside its text.
          </p>
          <table class="doubts-held">
            <caption class="visually-hidden">Doubts by sort</caption>
            <thead>
              <tr>
                <th scope="col">Doubt</th>
                <th scope="col" class="figure">Letters</th>
              </tr>
            </thead>
            <tbody>
              ${all.map(doubt)}
            </tbody>
          </table>`}
  </section>`;
}

function doubt({ doubt: words, total, letters }) {
  const some = total > letters.length;
  return html`<tr>
    <th scope="row" dir="auto">${words}</th>
    <td class="figure">
      <a href="${linkTo('letter', letters)}"
        >${some ? html`the first ${number(letters.length)} of ${number(total)}` : number(total)}<span class="visually-hidden"> ${total === 1 ? 'letter' : 'letters'}: ${words}</span></a
      >
    </td>
  </tr>`;
}

/** Files that could not be read, or hold a letter again. */
export function files({ setAside, twice }) {
  return html`<section aria-labelledby="coverage-files">
    <h2 id="coverage-files">Files that are not searched</h2>
    ${setAside.length + twice.length === 0 && html`<p>Every file that was found is one of these letters.</p>`}
    ${setAside.length > 0 &&
    html`<details class="coverage-list" data-key="aside" open>
      <summary>${count(setAside.length, 'file')} set aside, since no letter could be read from ${setAside.length === 1 ? 'it' : 'them'}</summary>
      <ul class="files">
        ${setAside.map(({ file, reason }) => html`<li><bdi>${file}</bdi> <span class="quiet" dir="auto">${reason}</span></li>`)}
      </ul>
    </details>`}
    ${twice.length > 0 &&
    html`<details class="coverage-list" data-key="twice">
      <summary>${count(twice.length, 'file')} that ${twice.length === 1 ? 'holds' : 'hold'} a letter again; it is searched once</summary>
      <ul class="files">
        ${twice.map(
          ({ file, letter }) => html`<li>
            <bdi>${file}</bdi>
            <span class="quiet">the same as <a href="${writeAddress(reading(readAddress('/'), letter))}">${letter}</a></span>
          </li>`,
        )}
      </ul>
    </details>`}
  </section>`;
}
