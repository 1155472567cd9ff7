import { ask } from '../api/api.js';
import { suggestParams } from '../address/address.js';

/** Longer queries are not completed: the whole of them would have to be sent with each letter. */
const LONGEST = 500;

const PATIENCE = 1000; // milliseconds: help that comes later than that is none

const NONE = { completions: [], corrections: [] };

/**
 * Completions and corrections for a query, with counts for the filters of `state`. Suggestions are
 * a help: where there are none for whatever reason, nothing else may fail for it.
 */
export async function askSuggestions(q, state, signal, size) {
  if (!q.trim() || q.length > LONGEST) return NONE;
  try {
    const soon = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    return await ask('suggest', suggestParams(q, state, size), soon);
  } catch (error) {
    if (signal.aborted) throw error;
    return NONE;
  }
}
