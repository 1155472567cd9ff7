/**
 * What the page can show beside paragraphs: other views of the same search (`ofSearch`), and pages
 * of their own. `options` are the parameters that an address may carry for it; a view's options are,
 * unless it says otherwise, those of the route under /api/v1 that it asks.
 */
const VIEWS = {
  concordance: { ofSearch: true, options: ['by', 'width', 'sample', 'seed'] },
  trends: { ofSearch: true, options: ['by', 'show', 'bars'] },
  compare: { ofSearch: true, options: ['b', 'by', 'size', 'least'], blank: ['b'] },
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

/** An option that says something when it is empty, too. */
export function mayBeBlank(see, name) {
  return VIEWS[see]?.blank?.includes(name) ?? false;
}

export function optionsOf(name) {
  return VIEWS[name]?.options ?? [];
}
