import { isSameQuery } from './same-query.js';

const REST = 500; // milliseconds without a further letter
const LEAST = 2; // letters

/**
 * Searches for what is in the box whenever the typing rests. `shown()` is the query that is shown, or
 * null where the page is no view of a search; `search(q, { replace })` shows another. All searches
 * of one typing are one entry of the browser's history, so that Back leads to the search before.
 */
export function whileTyping(input, { shown, search }) {
  let waiting = null;
  let begun = false;

  const rest = () => {
    const q = input.value.trim();
    const before = shown();
    if (before === null || [...q].length < LEAST || isSameQuery(q, before)) return;
    const replace = begun;
    begun = true;
    search(q, { replace });
  };
  const typed = ({ isComposing }) => {
    clearTimeout(waiting);
    if (!isComposing) waiting = setTimeout(rest, REST);
  };
  const end = () => {
    clearTimeout(waiting);
    begun = false;
  };
  input.addEventListener('input', typed);
  input.addEventListener('compositionend', () => typed({ isComposing: false }));
  input.addEventListener('blur', end);

  return { typed, end, hasBegun: () => begun };
}
