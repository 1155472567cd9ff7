import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { queryHelp } from '../query-help/query-help.js';
import { queryProblem } from '../problem/query-problem.js';

/**
 * The box with suggestions, its help, and under it what is wrong with the query. `search(q)` runs a
 * query, `state()` is what is shown, with the filters that suggestions are counted in.
 */
export function searchBox(place, { search, state }) {
  render(place, frame());
  const input = place.querySelector('input');
  const problem = place.querySelector('#query-problem');
  const clear = place.querySelector('[data-clear]');
  const showClear = () => (clear.hidden = input.value === '');
  let suggestions = null;
  const bringSuggestions = async () => {
    const before = input.value;
    const [boxes, asking] = await Promise.all([
      import('../suggest/combobox.js'),
      import('../suggest/ask-suggestions.js'),
    ]).catch(() => []); // Enter searches all the same
    if (!asking || suggestions) return;
    suggestions = boxes.combobox(
      {
        input,
        list: place.querySelector('[role=listbox]'),
        status: place.querySelector('[role=status]'),
      },
      {
        suggest: (q, signal) => asking.askSuggestions(q, state(), signal),
        take(query) {
          input.value = query;
          showClear();
          submit();
        },
      },
    );
    if (input.value !== before) suggestions.typed();
  };
  input.addEventListener('focus', () => suggestions ?? bringSuggestions());

  const submit = () => {
    suggestions?.close();
    search(input.value.trim());
    // On a touch screen the keyboard would cover what was found.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
  };
  place.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  input.addEventListener('input', showClear);
  clear.addEventListener('click', () => {
    input.value = '';
    showClear();
    suggestions?.close();
    input.focus();
  });

  const point = (at) => {
    input.focus();
    input.setSelectionRange(at, at + 1);
  };

  return {
    point,
    write(q) {
      suggestions?.close();
      if (input.value.trim() !== q) input.value = q;
      showClear();
    },
    isWritten: () => document.activeElement === input,
    focus: () => input.focus({ preventScroll: true }),
    closeHelp: () => place.querySelector('details').removeAttribute('open'),
    /** Shows what is wrong with the query, or with null that nothing is. */
    complain(fault, state) {
      render(problem, fault ? queryProblem(fault, state) : html``);
      input.toggleAttribute('aria-invalid', Boolean(fault));
      if (fault) {
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', 'query-problem');
        input.focus();
        if (Number.isInteger(fault.at)) point(fault.at);
      } else {
        input.removeAttribute('aria-describedby');
      }
    },
  };
}

function frame() {
  return html`
    <form action="/" method="get" role="search" aria-label="Letters">
      <label for="q">Search the letters</label>
      <div class="box">
        <input id="q" name="q" type="text" role="combobox" aria-expanded="false"
          aria-controls="suggestions" aria-autocomplete="list" autocomplete="off" autocapitalize="none"
          autocorrect="off" spellcheck="false" inputmode="search" enterkeyhint="search" placeholder="Words, or an &quot;exact phrase&quot;" />
        <button type="button" class="clear" data-clear hidden aria-label="Clear the search box">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2" />
          </svg>
        </button>
        <button type="submit" class="primary">Search</button>
        <ul class="suggestions" role="listbox" id="suggestions" aria-label="Suggestions" hidden></ul>
        <div class="visually-hidden" role="status"></div>
      </div>
    </form>
    <div id="query-problem"></div>
    ${queryHelp()}`;
}
