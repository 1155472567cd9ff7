import { html } from '../html/html.js';
import { reading, writeAddress } from '../address/address.js';
import { capital, count, list, number, shortDay } from '../words/words.js';
import { position } from '../results/position.js';
import { asksOf, sortsOf, tallied } from './followed.js';

const SAID = {
  improved: 'Improved',
  partly: 'Partly improved',
  'not improved': 'Not improved',
  mentioned: 'Mentioned',
};
const FEW = 6;

/** What a letter asks for, and what later ones say became of each. */
export function asked(letter, { ofAsk, ofLetter }, state, isLast) {
  const asks = asksOf(letter);
  if (asks.length === 0) return html`<p class="quiet">No area for improvement, recommendation or priority action was found in it.</p>`;
  const later = ofLetter.get(letter.id) ?? [];
  const open = isLast || asks.length <= FEW;
  return html`<details class="asked" data-key="asks" data-list="${letter.id} asks" ${open ? 'open' : ''}>
      <summary><h3>${sorts(asks)}</h3></summary>
      <ul class="asks">
        ${asks.map((ask, i) => one(ask, asks[i - 1], letter, ofAsk.get(ask.id) ?? [], state))}
      </ul>
    </details>
    ${later.length > 0 &&
    html`<p class="later-letters">
      Later letters speak of this one:
      ${tallied(later).map(
        ({ from, says }, i) => html`${i > 0 && '; '}<a href="#${anchor(from.id)}">${from.date ? shortDay(from.date) : from.title}</a>
          (${list(says.map(([word, many]) => `${number(many)} ${SAID[word].toLowerCase()}`))})`,
      )}.
    </p>`}`;
}

/** What a letter says became of what earlier ones asked for. */
export function saidOfEarlier({ id, followUps }, letters, state) {
  if (followUps.length === 0) return null;
  return html`<details class="asked" data-key="said" data-list="${id} said" ${followUps.length <= FEW ? 'open' : ''}>
    <summary><h3>What it says of earlier inspections (${number(followUps.length)})</h3></summary>
    <ul class="said">
      ${followUps.map(
        (each) => html`<li>
          ${said(each, id, state)}
          <p class="quiet">
            ${ofWhich(each.letter && letters.find((letter) => letter.id === each.letter))}
            ${each.about.length > 0 &&
            html`It seems to answer:
            ${each.about.map(
              (ask, i) => html`${i > 0 && ' · '}<a href="${writeAddress(reading(state, each.letter, ask.id))}" dir="auto">${ask.text}</a>`,
            )}`}
          </p>
        </li>`,
      )}
    </ul>
  </details>`;
}

export function anchor(id) {
  return `visit-${id}`;
}

function sorts(asks) {
  const all = sortsOf(asks).map(([noun, many]) =>
    noun === 'area' ? `${count(many, 'area')} for improvement` : count(many, noun),
  );
  return capital(list(all));
}

function one(ask, before, letter, later, state) {
  return html`<li data-key="${ask.id}">
    ${ask.lead && ask.lead !== before?.lead && html`<p class="lead-in" dir="auto">${ask.lead}</p>`}
    <p class="ask-words">
      ${ask.role !== 'improvement' && html`<b class="ask-role">${capital(ask.role)}</b>`}
      <bdi>${ask.text}</bdi>
      ${ask.deadline && html`<span class="ask-deadline">Deadline: <bdi>${ask.deadline}</bdi></span>`}
      <a class="ask-place" href="${writeAddress(reading(state, letter.id, ask.id))}"
        >${position(ask)}<span class="visually-hidden">: ${begun(ask.text)}</span></a
      >
    </p>
    ${later.length > 0 &&
    html`<ul class="said" aria-label="What later letters say of it">
      ${later.map((each) => html`<li>${said(each, each.from.id, state, each.from)}</li>`)}
    </ul>`}
  </li>`;
}

function said({ paragraph, sentence, says }, letter, state, from) {
  const words = sentence.map(([start, end]) => paragraph.text.slice(start, end)).join(' … ');
  return html`<p>
    <span class="says" data-says="${says}">${SAID[says] ?? capital(says)}</span>
    ${from && html`<span class="quiet">${from.date ? shortDay(from.date) : 'Undated'}:</span>`}
    <q dir="auto">${words}</q>
    <a class="said-place" href="${writeAddress(reading(state, letter, paragraph.id))}">${position(paragraph)}</a>
  </p>`;
}

/** Enough of a paragraph to tell links to places apart by ear. */
function begun(text) {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function ofWhich(letter) {
  if (!letter) return 'The letter that it speaks of is not known, or not held.';
  return html`Of <a href="#${anchor(letter.id)}"><bdi>${letter.kindLabel}</bdi>${letter.date && `, ${shortDay(letter.date)}`}</a>.`;
}
