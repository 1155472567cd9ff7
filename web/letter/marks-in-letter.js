import { ask } from '../api/api.js';
import { marksParams } from '../address/address.js';

/** Enough for every letter there is; a service that never ends its pages is left alone. */
const MOST_PAGES = 50;

/** The matches of the query in the letter that is read: a Map from paragraph ids. */
export async function marksInLetter(state, signal) {
  const marks = new Map();
  let cursor = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { hits, next } = await ask('search', marksParams(state, cursor), signal);
    for (const { id, matches } of hits) if (matches?.length > 0) marks.set(id, matches);
    if (!next) break;
    cursor = next;
  }
  return marks;
}
