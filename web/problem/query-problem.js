import { html } from '../html/html.js';
import { examples } from '../query-help/query-help.js';

/** What is wrong with the words in the box: where, and the way out. */
export function queryProblem(problem, state) {
  return html`<div class="panel fault" role="alert">
    <p class="panel-title">${problem.title}</p>
    ${Number.isInteger(problem.at) && pointed(state.q, problem.at)}
    ${problem.detail && html`<p>${problem.detail}</p>`}
    ${problem.hint && html`<p>${problem.hint}</p>`}
  </div>`;
}

/** What stands in place of results: how a query is written. */
export function queryAdvice() {
  return html`<div class="start">
    <section class="start-part start-examples" aria-labelledby="advice">
      <h1 id="advice" class="panel-title" tabindex="-1">How to search</h1>
      ${examples()}
    </section>
  </div>`;
}

function pointed(q, at) {
  const here = Math.min(Math.max(at, 0), q.length);
  const width = q.codePointAt(here) > 0xffff ? 2 : 1;
  return html`<p class="pointed">
    <code
      >${q.slice(0, here)}<strong>${q.slice(here, here + width) || ' '}</strong>${q.slice(
        here + width,
      )}</code
    >
    <span class="visually-hidden">(at character ${here + 1})</span>
  </p>`;
}
