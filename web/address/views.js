/**
 * What the page can show beside paragraphs: other views of the same search (`ofSearch`), and pages
 * of their own. `options` are the parameters that an address may carry for it; a view's options are
 * those of the route under /api/v1 that it asks.
 */
const VIEWS = {
  concordance: { ofSearch: true, options: ['by', 'width', 'sample', 'seed'] },
  trends: { ofSearch: true, options: ['by', 'show'] },
  compare: { ofSearch: true, options: ['b', 'by', 'size'] },
  collocates: { ofSearch: true, options: ['window', 'forms', 'by', 'least', 'size'] },
  authorities: { ofSearch: false, options: ['by', 'find'] },
  authority: { ofSearch: false, options: ['code'] },
  coverage: { ofSearch: false, options: [] },
  record: { ofSearch: true, options: ['since'] },
  phrases: { ofSearch: false, options: [] },
  saved: { ofSearch: false, options: [] },
};

export function isView(name) {
  return Object.hasOwn(VIEWS, name);
}

/** Whether query and filters say what is shown. */
export function isOfSearch(name) {
  return name === null || (VIEWS[name]?.ofSearch ?? false);
}

export function optionsOf(name) {
  return VIEWS[name]?.options ?? [];
}
