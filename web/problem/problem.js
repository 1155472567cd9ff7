import { html } from '../html/html.js';
import { changed, withOption, withValues, writeAddress } from '../address/address.js';
import { count, filterName } from '../words/words.js';

const NOT_READY = 'urn:findings:problem:not-ready';

/** A problem that belongs to the query itself, and is shown at the box. */
export function isOfQuery({ status, parameter, at }) {
  return status === 400 && (parameter ? parameter === 'q' : Number.isInteger(at));
}

/** Whether it passes by itself, so that the page asks again after `retryAfter` seconds. */
export function isPassing({ status }) {
  return status === 503 || status === 429;
}

/** Why there is nothing to show, and what the reader can do. */
export function problemPanel(problem, state) {
  const { title, text, actions } = explained(problem, state);
  return html`<div class="panel ${isPassing(problem) ? '' : 'fault'}" role="alert">
    <h1 class="panel-title" tabindex="-1">${title}</h1>
    ${text.filter(Boolean).map((line) => html`<p>${line}</p>`)}
    <p class="actions">${actions}</p>
  </div>`;
}

const again = html`<button type="button" class="primary" data-again>Try again</button>`;
const now = html`<button type="button" class="primary" data-again>Try now</button>`;

const KEPT = 'Your search is kept, with its filters.';

function explained(problem, state) {
  const said = [problem.detail, problem.hint];
  const isReading = state.read || state.like;
  const kept = !isReading && (state.q.trim() || Object.keys(state.filters).length > 0) && KEPT;
  switch (problem.status) {
    case 0:
      return {
        title: problem.title,
        text: [problem.detail || 'The service may have stopped, or the connection to it is broken.', kept],
        actions: again,
      };
    case 410:
      return {
        title: isReading ? problem.title : 'This page of results is no longer kept',
        text: isReading ? said : [problem.detail],
        actions: isReading
          ? toSearch(state)
          : link(changed(state, {}), 'Start again from the first page'),
      };
    case 503:
      return {
        title: problem.type === NOT_READY ? 'The letters are still being read' : 'Findings can’t answer just now',
        text: [problem.detail, kept, 'This page tries again by itself.'],
        actions: now,
      };
    case 429:
      return {
        title: 'That was more than is answered at a time',
        text: [problem.detail, kept, `This page tries again by itself in ${wait(problem.retryAfter)}.`],
        actions: now,
      };
    case 414:
    case 431:
      return {
        title: 'This search is too long for an address',
        text: ['Shorten the query, or send it to the API as the body of a POST.'],
        actions: link(changed(state, { q: '', filters: {} }), 'Begin a new search'),
      };
    case 404:
      return { title: problem.title, text: said, actions: toSearch(state) };
    case 400:
      return {
        title: problem.title,
        text: said,
        actions: link(...withoutWhat(problem.parameter, state)),
      };
    default:
      return { title: problem.title, text: [...said, kept], actions: again };
  }
}

function wait(seconds) {
  return seconds < 120 ? count(seconds, 'second') : count(Math.ceil(seconds / 60), 'minute');
}

/** The search without what the service could not use, and words for it. */
function withoutWhat(parameter, state) {
  if (parameter === 'cursor') return [changed(state, {}), 'Start again from the first page'];
  if (parameter === 'sort') return [changed(state, { sort: 'relevance' }), 'Best match first'];
  if (parameter === 'group') return [changed(state, { group: null }), 'Show paragraphs'];
  if (state.options?.[parameter] !== undefined) {
    return [withOption(state, parameter, null), 'Show this view as usual'];
  }
  if (state.filters[parameter]) {
    return [withValues(state, parameter, []), `Drop the filter ${filterName(parameter)}`];
  }
  return [changed(state, { filters: {}, sort: 'relevance', group: null }), 'Search without any filter'];
}

function toSearch(state) {
  return link(changed(state, {}), state.q ? 'Back to the results' : 'Search the letters');
}

function link(state, words) {
  return html`<a class="button primary" href="${writeAddress(state)}">${words}</a>`;
}

/** Says beside a button why what it does could not be done; the button is there to try again. */
export function sayBeside(button, words) {
  button.parentElement.querySelector(':scope > .hit-fault')?.remove();
  const place = document.createElement('p');
  place.className = 'hit-fault';
  place.setAttribute('role', 'alert');
  place.textContent = words;
  button.parentElement.append(place);
}
