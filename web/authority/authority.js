import { ask, Problem } from '../api/api.js';
import { authorityParams, changed, readAddress, withValue, writeAddress } from '../address/address.js';
import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { isOfQuery } from '../problem/problem.js';
import { count } from '../words/words.js';
import { history } from './history.js';

/** One authority through time. */
export function page({ view, search }) {
  const isHere = () => view.querySelector('article.authority');
  const someClosed = () => view.querySelector('details.asked:not([open])') !== null;
  const label = () => {
    const button = view.querySelector('[data-open-all]');
    if (!button) return;
    button.hidden = !view.querySelector('details.asked');
    button.textContent = someClosed() ? 'Open every list' : 'Close every list';
  };
  view.addEventListener('submit', (event) => {
    const { within } = event.target.dataset;
    if (!isHere() || !within) return;
    event.preventDefault();
    const q = event.target.elements.q.value.trim();
    search(changed(withValue(readAddress('/'), 'authority', within, true), { q }));
  });
  view.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-open-all]');
    if (!isHere() || !button) return;
    const open = someClosed();
    for (const each of view.querySelectorAll('details.asked')) each.open = open;
    label();
  });
  // Who comes back finds the lists as they were left.
  const lists = new Map();
  view.addEventListener(
    'toggle',
    ({ target }) => {
      if (!isHere() || !target.dataset.list) return;
      lists.set(target.dataset.list, target.open);
      label();
    },
    true, // since it does not bubble
  );
  const asLeft = () => {
    for (const each of view.querySelectorAll('details[data-list]')) {
      each.open = lists.get(each.dataset.list) ?? each.open;
    }
    label();
  };
  // What is closed would be missing on paper.
  const opened = new Set();
  window.addEventListener('beforeprint', () => {
    for (const each of view.querySelectorAll('details.asked:not([open])')) opened.add(each);
    for (const each of opened) each.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const each of opened) each.open = false;
    opened.clear();
  });

  return {
    async open(state, { signal }) {
      const { code } = state.options;
      if (!code) return unknown(view, { detail: 'The address names no authority.' });
      const path = `authorities/${encodeURIComponent(code)}`;
      let asked;
      try {
        asked = await askReadable(path, state, signal);
      } catch (problem) {
        if (problem.name !== 'Problem' || problem.status !== 404) throw problem;
        return unknown(view, problem);
      }
      const { answer, read } = asked;
      const { authority, letters, total, index } = answer;
      render(view, history(answer, read, state.q));
      asLeft();
      const found = letters.some((letter) => letter.query);
      return {
        index,
        kind: `authority ${authority.code ?? authority.name}`,
        layout: 'authority',
        title: authority.name,
        say: found
          ? `${count(total.paragraphs, 'paragraph')} in ${count(total.letters, 'letter')}`
          : count(letters.length, 'letter'),
        target: state.paragraph,
        json: `${path}?${authorityParams(read)}`.replace(/\?$/, ''),
      };
    },
  };
}

/** A query that can't be read is asked as the service would mend it. */
async function askReadable(path, state, signal) {
  try {
    return { answer: await ask(path, authorityParams(state), signal), read: state };
  } catch (problem) {
    if (!(problem instanceof Problem) || !isOfQuery(problem) || !problem.repaired) throw problem;
    const read = { ...state, q: problem.repaired.text };
    return { answer: await ask(path, authorityParams(read), signal), read };
  }
}

function unknown(view, { detail, hint }) {
  const meant = /^Did you mean/.test(hint ?? '') && hint;
  const near = /\(([^()]+)\)\?$/.exec(meant || '')?.[1];
  render(
    view,
    html`<div class="panel fault" role="alert">
      <h1 class="panel-title" tabindex="-1">No such authority</h1>
      <p>${detail}</p>
      ${meant && html`<p>${meant}</p>`}
      <p class="actions">
        ${near &&
        html`<a class="button primary" href="${writeAddress({ ...readAddress('/'), see: 'authority', options: { code: near } })}">Show it</a>`}
        <a class="button" href="/?see=authorities">All authorities</a>
      </p>
    </div>`,
  );
  return { kind: 'authority unknown', layout: 'problem', title: 'No such authority', say: '' };
}
