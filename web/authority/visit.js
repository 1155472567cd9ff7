import { html } from '../html/html.js';
import { changed, reading, withValue, writeAddress } from '../address/address.js';
import { capital, count, day, days, list } from '../words/words.js';
import { anchor, asked, saidOfEarlier } from './asks.js';

/** One letter of an authority: when, what kind, what it judged and asked for. */
export function visit(letter, { letters, follow, state, isLast, sought }) {
  const { id, title, date, kindLabel, inspectorates, inspected, grade, judgements, query } = letter;
  return html`<li data-key="${id}">
    <article class="visit" id="${anchor(id)}" tabindex="-1" aria-labelledby="title-${id}">
      <div class="visit-when">
        <p class="visit-date">
          ${date ? html`<time datetime="${date}">${day(date)}</time>` : 'No date'}
        </p>
        <p dir="auto">${kindLabel}</p>
        ${inspectorates?.length > 0 && html`<p class="quiet">${list(inspectorates)}</p>`}
        ${(inspected?.from || inspected?.to) &&
        html`<p class="quiet">Inspected ${days(inspected.from, inspected.to)}</p>`}
      </div>
      <div class="visit-what">
        <h2 id="title-${id}"><a href="${writeAddress(reading(state, id))}" dir="auto">${title}</a></h2>
        <p>${grade ? html`Overall: <b>${grade}</b>` : html`<span class="quiet">No overall grade</span>`}</p>
        ${judgements.length > 0 && judged(judgements)}
        ${query && says(query, id, state, sought)}
        ${asked(letter, follow, state, isLast)} ${saidOfEarlier(letter, letters, state)}
      </div>
    </article>
  </li>`;
}

function judged(judgements) {
  return html`<dl class="judged" aria-label="Grades by judgement">
    ${judgements.map(
      ({ service, area, grade, gradePrinted }) => html`<div>
        <dt dir="auto">${service && html`<span class="quiet">${service}: </span>`}${capital(area)}</dt>
        <dd dir="auto">${grade ?? `“${gradePrinted}”`}</dd>
      </div>`,
    )}
  </dl>`;
}

/** How much it says of what is searched; all of it is a click away. */
function says({ paragraphs, matches }, id, state, sought) {
  if (paragraphs === 0) return html`<p class="visit-says quiet">Nothing on ${sought}</p>`;
  const alone = changed(withValue(state, 'letter', id, true), { group: null });
  return html`<p class="visit-says">
    <a href="${writeAddress(alone)}"
      >${count(paragraphs, 'paragraph')}${matches > 0 && `, ${count(matches, 'match')},`} on ${sought}</a
    >
  </p>`;
}
