import { marksParams } from '../address/address.js';
import { askRepaired } from '../repaired/asked.js';

/** Enough for every letter there is; a service that never ends its pages is left alone. */
const MOST_PAGES = 50;

/** The matches of the query in the letter that is read: a Map from paragraph ids. */
export async function marksInLetter(state, signal) {
  const marks = new Map();
  let cursor = null;
  let here = state;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { answer, searched } = await askRepaired(here, (each) => marksParams(each, cursor), signal);
    here = searched;
    const { hits, next } = answer;
    for (const { id, matches } of hits) if (matches?.length > 0) marks.set(id, matches);
    if (!next) break;
    cursor = next;
  }
  return marks;
}
