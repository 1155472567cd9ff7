import { html } from '../html/html.js';
import { besides, readAddress, throughTime, withValue, writeAddress } from '../address/address.js';
import { count, list as listed, number, shortDay } from '../words/words.js';
import { choiceOf } from '../views/choice.js';
import { grouped } from './find.js';

const ORDERS = { name: 'By name', region: 'By region' };

/** The list with its box. `found` are the authorities that fit what is typed there. */
export function list({ authorities, withoutAuthority, total }, found, state) {
  const byRegion = state.options.by === 'region';
  if (authorities.length === 0) return none(total);
  return html`<div class="authorities">
    <h1 tabindex="-1">Authorities</h1>
    <p class="lead">
      ${count(authorities.length, 'authority')} of which letters are held, each with its inspections through time.
      ${withoutAuthority > 0 && unknown(withoutAuthority)}
      <a href="${writeAddress(besides(state, 'coverage'))}">See which have none</a>
    </p>
    <form class="list-tools" role="search" aria-label="Authorities">
      <div class="find-authority">
        <label for="find-authority">Find an authority</label>
        <input id="find-authority" type="search" autocomplete="off" spellcheck="false"
          aria-describedby="find-help" />
        <span class="quiet" id="find-help">By name, former name, code or region</span>
      </div>
      ${choiceOf('by', 'Order', ORDERS, byRegion ? 'region' : 'name')}
    </form>
    <p class="quiet" role="status">
      ${found.length < authorities.length &&
      html`${number(found.length)} of ${count(authorities.length, 'authority')}`}
    </p>
    ${found.length === 0 ? unfound(state) : grouped(found, byRegion).map((group) => table(group, state))}
  </div>`;
}

function table({ region, authorities }, state) {
  return html`<table class="held" role="table" data-key="${region ?? 'all'}">
    <caption class="${region ? '' : 'visually-hidden'}">
      ${region ?? 'Authorities by name'}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">Authority</th>
        <th scope="col" role="columnheader" class="figure">Letters</th>
        <th scope="col" role="columnheader">Years</th>
        <th scope="col" role="columnheader">Last overall grade</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${authorities.map((each) => row(each, state, region))}
    </tbody>
  </table>`;
}

function row(each, state, region) {
  return html`<tr role="row" data-key="${each.code ?? each.name}">
    <th scope="row" role="rowheader">
      <a href="${writeAddress(throughTime(state, each))}" dir="auto">${each.name}</a>
      ${notes(each, region).map((note) => html`<span class="quiet note"><bdi>${note}</bdi></span>`)}
    </th>
    <td role="cell" class="figure">${number(each.letters)}<span class="unit"> ${each.letters === 1 ? 'letter' : 'letters'}</span></td>
    <td role="cell" class="years">${years(each)}</td>
    <td role="cell">${judged(each.judged)}</td>
  </tr>`;
}

function notes({ region, former, successors, by }, grouping) {
  const formerly = former.map(({ name }) => name);
  return [
    !grouping && region,
    formerly.length > 0 && `Formerly ${listed(formerly)}`,
    successors.length > 0 && `Since then ${listed(successors)}`,
    by && !formerly.includes(by) && `In letters: ${by}`,
  ].filter(Boolean);
}

function years({ from, to }) {
  if (!from) return 'No date';
  const [first, last] = [from, to].map((date) => date.slice(0, 4));
  return first === last ? first : html`${first}<span aria-hidden="true">–</span><span class="visually-hidden"> to </span>${last}`;
}

function judged(last) {
  if (!last) return html`<span class="quiet">None given</span>`;
  return html`${last.grade}<span class="quiet note">${last.kindLabel}, <time datetime="${last.date}">${shortDay(last.date)}</time></span>`;
}

function unknown(many) {
  const state = withValue(readAddress('/?group=letter'), 'authority', 'none', true);
  return html`<a href="${writeAddress(state)}">${count(many, 'letter')}</a> ${many === 1 ? 'names' : 'name'} none that is known.`;
}

function unfound({ options }) {
  return html`<div class="panel">
    <p class="panel-title">No authority here is called <bdi>“${options.find}”</bdi></p>
    <p>It may have no letter here. <a href="/?see=coverage">See what is held, and what is not</a></p>
  </div>`;
}

function none({ letters }) {
  return html`<div class="authorities">
    <h1 tabindex="-1">Authorities</h1>
    <div class="panel">
      <p class="panel-title">${letters === 0 ? 'There are no letters here yet' : 'No letter names an authority that is known'}</p>
      <p><a href="/?see=coverage">See what is held, and what is not</a></p>
    </div>
  </div>`;
}
