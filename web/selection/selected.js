const KEY = 'findings.selected';

/** Searches whose selection is kept. */
const KEPT = 10;

/**
 * Which paragraphs of a search are selected, on all its pages: paragraphs' ids with their letters'.
 * They are kept as long as the browser's tab is open, or where the browser keeps nothing, the page.
 */
export function selected(storage) {
  let all = read(storage);
  let search = '';
  const here = () => all.find(([of]) => of === search)?.[1] ?? {};
  const keep = (chosen) => {
    const others = all.filter(([of]) => of !== search);
    all = Object.keys(chosen).length > 0 ? [[search, chosen], ...others].slice(0, KEPT) : others;
    try {
      storage.setItem(KEY, JSON.stringify(all));
    } catch {
      // It holds until the page is left.
    }
  };
  return {
    begin: (of) => (search = of),
    ids: () => Object.keys(here()),
    letters: () => [...new Set(Object.values(here()))],
    has: (id) => Object.hasOwn(here(), id),
    set(id, letter, wanted) {
      const { [id]: _, ...others } = here();
      keep(wanted ? { ...others, [id]: letter } : others);
    },
    clear: () => keep({}),
  };
}

function read(storage) {
  try {
    const all = JSON.parse(storage.getItem(KEY));
    return Array.isArray(all) ? all.filter(isSelection) : [];
  } catch {
    return []; // what is there is none of ours
  }
}

function isSelection(entry) {
  return (
    Array.isArray(entry) &&
    typeof entry[0] === 'string' &&
    Boolean(entry[1]) &&
    typeof entry[1] === 'object' &&
    Object.values(entry[1]).every((letter) => typeof letter === 'string')
  );
}
