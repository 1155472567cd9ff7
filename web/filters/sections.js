import { facetParams } from '../address/address.js';
import { ask } from '../api/api.js';

/**
 * The headings that a search's paragraphs stand under. They may be many thousands: so they are
 * counted only for who looks at them. `draw` is called with each change.
 */
export function sections(draw) {
  let asked = null;
  let entries = null;
  let fault = null;
  let underway = new AbortController();

  const begin = () => {
    underway.abort(); // so that a stale answer never overwrites a newer one
    entries = null;
    fault = null;
  };
  const fetched = async (params, signal) => {
    try {
      const answer = await ask('search', params, signal);
      entries = answer.facets.section;
    } catch (problem) {
      if (problem.name === 'AbortError' || signal.aborted) return;
      if (problem.name !== 'Problem') throw problem;
      asked = null; // tried again when the list is opened again
      fault = [problem.title, problem.hint].filter(Boolean).join('. ');
    }
    draw();
  };

  return {
    entries: () => entries ?? [],
    /** What is said in place of the list. */
    words: () => fault ?? (asked && !entries ? 'Counting …' : null),
    /** For a search with an answer; `looked`: someone looks at the list. */
    of(state, looked) {
      const params = facetParams(state, 'section');
      const key = params.toString();
      if (key === asked) return;
      begin();
      asked = null;
      if (!looked) return;
      asked = key;
      underway = new AbortController();
      fetched(params, underway.signal);
    },
  };
}
