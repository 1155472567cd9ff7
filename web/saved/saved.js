import { readAddress, seen, writeAddress } from '../address/address.js';
import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { isNew, moment, newer, sinceOf } from '../record/since.js';
import { storageOr } from '../storage/storage.js';
import { count, unparted } from '../words/words.js';
import { askRecord } from './news.js';
import { savedSearches } from './store.js';

/** The saved searches of this browser, and what is new in each since it was last opened. */
export function page({ view, announce }) {
  const store = savedSearches(storageOr(() => localStorage));
  let news = new Map();
  let renaming = null;
  let fault = null;
  let visit = null;

  const isHere = () => view.querySelector('.saved') !== null;
  const draw = () => render(view, frame({ ...store.read(), news, renaming, fault }));
  const entryOf = (id) => store.read().list.find((each) => each.id === id);

  /** One after the other: many may be saved, and each is a search. */
  async function look(signal) {
    let barred = null;
    for (const { id, address, since } of store.read().list) {
      if (news.get(id)?.record) continue;
      try {
        if (!barred) news.set(id, { record: await askRecord(address, since, signal) });
      } catch (problem) {
        if (problem.name === 'AbortError' || signal.aborted) return;
        if (problem.name !== 'Problem') throw problem;
        news.set(id, { problem });
        if (!isOfSearch(problem)) barred = problem;
      }
      if (barred) news.set(id, { problem: barred }); // the others would fare no better
      if (signal.aborted || !isHere()) return;
      draw();
    }
    const failed = [...news.values()].some(({ problem }) => problem);
    if (failed) return announce('What is new could not be found out for all searches');
    const fresh = [...news.values()].filter(({ record }) => record?.since && isNew(record.since)).length;
    if (news.size > 0) announce(fresh > 0 ? `${count(fresh, 'search')} with something new` : 'Nothing is new in your saved searches');
  }

  view.addEventListener('click', ({ target }) => {
    if (!isHere()) return;
    const opened = target.closest('[data-open-saved]')?.dataset.openSaved;
    const record = opened && news.get(opened)?.record;
    if (record) store.seen(opened, { at: record.at, since: sinceOf(record), paragraphs: record.total.paragraphs });

    const { rename, remove, cancel, lookAgain: again } = target.closest('button')?.dataset ?? {};
    if (rename) {
      renaming = rename;
      draw();
      view.querySelector('#new-name').select();
    }
    if (cancel !== undefined) endRenaming();
    if (again !== undefined) {
      for (const [id, { problem }] of news) if (problem) news.delete(id);
      draw();
      view.querySelector('h1').focus();
      look(visit);
    }
    if (remove) {
      const { list } = store.read();
      const at = list.findIndex((each) => each.id === remove);
      fault = store.remove(remove);
      draw();
      const left = view.querySelectorAll('[data-remove]');
      (left[Math.min(at, left.length - 1)] ?? view.querySelector('h1')).focus();
      announce(fault ?? `${list[at]?.name} is deleted`);
    }
  });
  const endRenaming = () => {
    const id = renaming;
    renaming = null;
    draw();
    view.querySelector(`[data-rename="${CSS.escape(id)}"]`)?.focus();
  };
  view.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target.id === 'new-name') endRenaming();
  });
  view.addEventListener('submit', (event) => {
    if (event.target.id !== 'rename-form') return;
    event.preventDefault();
    const name = view.querySelector('#new-name').value.trim();
    if (name && name !== entryOf(renaming)?.name) {
      fault = store.rename(renaming, name);
      announce(fault ?? `Now called ${name}`);
    }
    endRenaming();
  });
  window.addEventListener('storage', () => isHere() && draw());

  return {
    async open(state, { signal }) {
      news = new Map();
      renaming = null;
      fault = null;
      draw();
      const { list } = store.read();
      visit = signal;
      look(signal);
      return { kind: 'saved', json: null, title: 'Saved searches', say: list.length > 0 ? `${count(list.length, 'saved search')}` : 'No saved search' };
    },
  };
}

/** What is wrong with this search, whatever is with others. */
function isOfSearch({ status }) {
  return status === 400 || status === 404 || status === 410;
}

function frame({ list, broken, news, renaming, fault }) {
  return html`<div class="saved">
    <h1 tabindex="-1">Saved searches</h1>
    <p class="quiet">They are in this browser only, and sent nowhere.</p>
    ${fault && html`<p class="saved-fault" role="alert">${fault}</p>`}
    ${broken && html`<p class="saved-fault">Some of what was saved here can’t be read and is left out.</p>`}
    ${list.length === 0
      ? html`<div class="panel">
          <p class="panel-title">Nothing is saved yet</p>
          <p>Search for something, then choose <strong>Save</strong> above the results. Come back here to see what is new.</p>
          <p class="actions"><a class="button primary" href="/">Search the letters</a></p>
        </div>`
      : html`<ul class="saved-list">
          ${list.map((each) => item(each, news.get(each.id), renaming === each.id))}
        </ul>`}
    ${[...news.values()].some(({ problem }) => problem) &&
    html`<p class="actions"><button type="button" data-look-again>Look again for what is new</button></p>`}
  </div>`;
}

function item({ id, name, address, at, paragraphs, since }, told, isRenamed) {
  const state = readAddress(address);
  const filters = Object.values(state.filters).flat().length;
  return html`<li data-key="${id}">
    ${isRenamed
      ? html`<form id="rename-form">
          <label for="new-name">New name</label>
          <input type="text" id="new-name" value="${name}" maxlength="200" autocomplete="off" dir="auto" />
          <button type="submit" class="primary">Rename</button>
          <button type="button" data-cancel>Cancel</button>
        </form>`
      : html`<h2><a href="${address}" data-item data-open-saved="${id}"><bdi>${name}</bdi></a></h2>`}
    <p class="quiet">
      ${state.q && state.q !== name && html`<bdi><code>${state.q}</code></bdi> · `}${filters > 0 && `${count(filters, 'filter')} · `}
      looked at <time datetime="${at}">${moment(at)}</time>${paragraphs !== null && paragraphs !== undefined && `, ${unparted(count(paragraphs, 'paragraph'))} then`}
    </p>
    ${fresh(told, { state, since })}
    <p class="saved-do">
      <button type="button" class="as-link" data-rename="${id}">Rename<span class="visually-hidden">: ${name}</span></button>
      <button type="button" class="as-link" data-remove="${id}">Delete<span class="visually-hidden">: ${name}</span></button>
    </p>
  </li>`;
}

function fresh(told, { state, since }) {
  if (!told) return html`<p class="saved-news">Looking for what is new …</p>`;
  if (told.problem) return html`<p class="saved-news saved-fault">${told.problem.line}</p>`;
  const { record } = told;
  if (!record.since) return html`<p class="saved-news">${unparted(count(record.total.paragraphs, 'paragraph'))} now; what is new can be told from the next time on.</p>`;
  return html`<p class="saved-news ${isNew(record.since) ? 'is-new' : ''}">
    ${isNew(record.since) && html`<strong>New</strong> `}${newer(record.since).join(' ')}
    ${since && isNew(record.since) && html`<a href="${writeAddress(seen(state, 'record', { since }))}">What is new</a>`}
  </p>`;
}
