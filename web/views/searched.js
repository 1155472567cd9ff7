import { headParams } from '../address/address.js';
import { askRepaired } from '../repaired/asked.js';

/** Answers that are kept, so that going from view to view asks only for what is new. */
const KEPT = 20;

/** Asks for what stands above every view of a search. */
export function searches() {
  const kept = new Map();
  return {
    /** `anew` where what is kept may be of an index from before. */
    async ask(state, signal, { anew = false } = {}) {
      const key = headParams(state).toString();
      const asked = (!anew && kept.get(key)) || (await askRepaired(state, headParams, signal));
      kept.delete(key);
      kept.set(key, asked);
      if (kept.size > KEPT) kept.delete(kept.keys().next().value);
      // Kept is what was found, not how it was looked at.
      return { ...asked, searched: { ...state, q: asked.searched.q } };
    },
  };
}
