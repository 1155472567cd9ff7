/**
 * What to drop when nothing was found: each filter in force with how many paragraphs would be
 * there without it, the most first. A facet's counts leave its own filter out, so they tell this
 * without a further question; `paragraphs` is null where no facet can tell.
 */
export function advice(filters, facets) {
  return Object.keys(filters)
    .filter((name) => !filters[name].includes('collapse')) // which hides nothing
    .map((name) => ({ name, paragraphs: withoutIt(facets[name]) }))
    .filter(({ paragraphs }) => paragraphs !== 0)
    .sort((a, b) => (b.paragraphs ?? 0) - (a.paragraphs ?? 0));
}

/**
 * At least this many: the largest single value, since a paragraph may count under several values
 * (two inspectorates, a heading and the one above it), which makes a sum too large.
 */
function withoutIt(entries) {
  return entries ? Math.max(0, ...entries.map((entry) => entry.paragraphs)) : null;
}
