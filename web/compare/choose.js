import { html } from '../html/html.js';
import { writeAddress } from '../address/address.js';
import { capital, count, filterName, valueName } from '../words/words.js';
import { sideWords } from './said.js';
import { against, otherOf, restOf, sideOf, suggestions, swapped, written } from './sides.js';

/** What may differ between the sides, in this order. */
export const FIELDS = ['overall', 'year', 'authority', 'region', 'inspectorate', 'kind', 'grade', 'role'];

/** A, B, and the ways to have others. `look` is what the reader is about to choose. */
export function sides(state, facets, look, labelOf) {
  const b = otherOf(state);
  return html`<section class="sides" aria-label="What is compared">
    <dl>
      ${side('A', 'this search', sideOf(state), labelOf)}
      ${b ? side('B', 'compared with', b, labelOf) : side('B', 'compared with', null, labelOf)}
    </dl>
    ${b && html`<p><a class="button" href="${writeAddress(swapped(state))}">Swap A and B</a></p>`}
    ${form(state, facets, look)}
  </section>`;
}

/** The first thing to do where neither the search nor the reader has said what differs. */
export function prompt(facets, state, labelOf) {
  const all = suggestions(facets);
  return html`<div class="panel">
    <h2 class="panel-title">Choose what to compare</h2>
    <p>
      A is what this search and its filters find. Choose B above, or narrow A by a filter: then B is all the rest.
    </p>
    ${all.length > 0 &&
    html`<p>Often compared:</p>
      <ul>
        ${all.map(
          ([a, b]) => html`<li>
            <a href="${writeAddress(against({ ...state, filters: { ...state.filters, ...a } }, b))}"
              ><bdi>${sideWords(a, labelOf)}</bdi>, with <bdi>${valuesOf(b, labelOf)}</bdi></a
            >
          </li>`,
        )}
      </ul>`}
  </div>`;
}

function valuesOf(side, labelOf) {
  const [[name, values]] = Object.entries(side);
  return values.map((value) => valueName(name, value, labelOf(name, value))).join(', ');
}

function side(name, what, filters, labelOf) {
  return html`<div class="side">
    <dt><span class="side-name">${name}</span> ${what}</dt>
    <dd><bdi>${filters ? sideWords(filters, labelOf) : 'Not chosen yet'}</bdi></dd>
  </div>`;
}

function form(state, facets, look) {
  const { field } = look;
  const rest = restOf(sideOf(state));
  const shown = written(otherOf(state) ?? { none: ['none'] });
  const others = [
    rest && ['All the rest', rest],
    Object.keys(sideOf(state)).length > 0 && ['All letters', {}],
  ].filter((other) => other && written(other[1]) !== shown);
  return html`<form class="choose" data-compare novalidate>
    <fieldset>
      <legend>Choose B: as A, but with another</legend>
      <div class="choose-line">
        <label>
          <span class="visually-hidden">What differs</span>
          <select name="field" data-look="field">
            ${FIELDS.map((name) => option(name, filterName(name), field))}
          </select>
        </label>
        ${field === 'year' ? years(facets.year ?? [], look) : values(field, facets[field] ?? [], state, look)}
        <button type="submit" class="primary">Compare</button>
      </div>
      <p class="choose-fault" role="alert">${look.fault}</p>
    </fieldset>
    ${others.length > 0 &&
    html`<p class="quiet">
      Or compare with
      ${others.map(
        ([words, other], i) => html`${i > 0 && ' or '}<a href="${writeAddress(against(state, other))}">${words.toLowerCase()}</a>`,
      )}.
    </p>`}
  </form>`;
}

function values(field, entries, state, look) {
  const own = state.filters[field] ?? [];
  const free = entries.filter(({ value }) => !(own.length === 1 && own[0] === value));
  return html`<label>
    <span class="visually-hidden">${filterName(field)} of B</span>
    <select name="value" data-look="value" data-key="value-${field}">
      ${option('', 'Choose …', look.value ?? '')}
      ${free.map(({ value, label, letters }) =>
        option(value, `${capital(valueName(field, value, label))} (${count(letters, 'letter')})`, look.value),
      )}
    </select>
  </label>`;
}

function years(entries, look) {
  const all = entries.map(({ value }) => value).filter((value) => value !== 'none').sort();
  const select = (name, label, chosen) => html`<label>
    <span>${label}</span>
    <select name="${name}" data-look="${name}" data-key="${name}">
      ${all.map((value) => option(value, value, chosen))}
    </select>
  </label>`;
  return [select('from', 'from', look.from ?? all[0]), select('to', 'to', look.to ?? all.at(-1))];
}

function option(value, words, chosen) {
  return html`<option value="${value}" ${value === chosen ? 'selected' : ''}>${words}</option>`;
}
