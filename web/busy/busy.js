import { html } from '../html/html.js';
import { render } from '../html/render.js';

const PATIENCE = 200; // milliseconds: quicker answers need no sign that they are awaited

/** Shows that an answer is awaited: what stands is dimmed, an empty view gets a skeleton. */
export function busy({ layout, view }) {
  let waiting = null;
  return {
    /** `fresh` is true where what stands has nothing to do with what is awaited. */
    begin(fresh) {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        layout.setAttribute('aria-busy', 'true');
        if (!fresh && view.firstElementChild) return;
        if (view.contains(document.activeElement)) view.focus({ preventScroll: true }); // what has it goes
        render(view, skeleton());
      }, PATIENCE);
    },
    end() {
      clearTimeout(waiting);
      layout.removeAttribute('aria-busy');
    },
  };
}

function skeleton() {
  const lines = html`<span></span><span></span><span></span>`;
  return html`<div class="skeleton" data-key="skeleton">
    <p>Searching …</p>
    <div aria-hidden="true">${[1, 2, 3, 4].map(() => html`<div>${lines}</div>`)}</div>
  </div>`;
}
