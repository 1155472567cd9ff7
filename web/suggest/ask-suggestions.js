import { ask } from '../api/api.js';
import { suggestParams } from '../address/address.js';

/** Longer queries are not completed: the whole of them would have to be sent with each letter. */
const LONGEST = 500;

const PATIENCE = 1000; // milliseconds: help that comes later than that is none

/** How many words at most are corrected one after the other. */
const MOST_WRONG = 3;

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

/**
 * What may have been meant by a query with words that don't occur: whole queries. Where several
 * words are wrong, they are corrected one after the other, each as its best.
 */
export async function askMeant(q, state, signal) {
  let meant = await corrections(q, state, signal);
  for (let i = 1; i < MOST_WRONG && wordsOf(meant).size > 1; i++) {
    const [best] = meant;
    const rest = await corrections(best.query, state, signal);
    meant = rest.length > 0 ? rest : [best];
  }
  return meant.map(({ query }) => query);
}

async function corrections(q, state, signal) {
  return (await askSuggestions(q, state, signal, 0)).corrections;
}

function wordsOf(corrected) {
  return new Set(corrected.map(({ word }) => word));
}
