const KEY = 'findings.saved';
export const MOST = 200;

/**
 * The reader's saved searches, the newest first: { id, name, address, at, since, paragraphs }, of
 * which `since` is what a record needs to say what is new, and may be missing. They are read anew
 * each time, since another tab may have changed them; what is none of ours is left out.
 */
export function savedSearches(storage) {
  const read = () => {
    try {
      const kept = JSON.parse(storage.getItem(KEY) ?? '[]');
      if (!Array.isArray(kept)) return { list: [], broken: true };
      const list = kept.filter(isSaved);
      return { list, broken: list.length < kept.length };
    } catch {
      return { list: [], broken: true };
    }
  };
  const write = (list) => {
    try {
      storage.setItem(KEY, JSON.stringify(list));
      return null;
    } catch (error) {
      return error.name === 'QuotaExceededError'
        ? 'This browser has no room left for Findings. Delete some saved searches, or keep the address as a bookmark.'
        : 'This browser keeps nothing for this page, as in a private window. Keep the address as a bookmark instead.';
    }
  };
  const change = (id, changes) => write(read().list.map((each) => (each.id === id ? { ...each, ...changes } : each)));
  return {
    read,
    /** What is wrong, or null; so do the others. */
    add(entry) {
      const { list } = read();
      if (list.length >= MOST) return `There are ${MOST} saved searches, which is all there may be. Delete one first.`;
      return write([entry, ...list]);
    },
    rename: (id, name) => change(id, { name }),
    /** From now on, what is new is what came after this. */
    seen: (id, { at, since, paragraphs }) => change(id, { at, since, paragraphs }),
    remove: (id) => write(read().list.filter((each) => each.id !== id)),
  };
}

function isSaved(each) {
  return (
    Boolean(each) &&
    typeof each.id === 'string' &&
    typeof each.name === 'string' &&
    typeof each.address === 'string' &&
    /^\/(\?|$)/.test(each.address) &&
    typeof each.at === 'string' &&
    (each.since === null || typeof each.since === 'string')
  );
}
