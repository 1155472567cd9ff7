import { isOfSearch } from '../address/views.js';
import { Problem } from '../api/api.js';
import { dressed } from './dressed.js';

/** Where each is, fetched when it is first wanted, with its style; nothing else of the page waits for it. */
const PLACES = {
  concordance: () => import('../concordance/concordance.js'),
  trends: () => import('../trends/trends.js'),
  compare: () => import('../compare/compare.js'),
  collocates: () => import('../collocates/collocates.js'),
  authorities: () => import('../authorities/authorities.js'),
  authority: () => import('../authority/authority.js'),
  coverage: () => import('../coverage/coverage.js'),
  letter: () => import('../letter/letter-page.js'),
  similar: () => import('../similar/similar-page.js'),
  record: () => import('../record/record.js'),
  phrases: () => import('../phrases/phrases.js'),
  saved: () => import('../saved/saved.js'),
};

/** Styles that pages share, beside their own. An `@import` in these would not do: axe-core can't follow one. */
const SHARED = { trends: ['chart', 'figures'], compare: ['chart', 'figures'] };
/** Styles that are in the page's own sheet. */
const AT_HAND = ['letter', 'similar'];

/** The module of a page, with all that it needs to be shown. */
export async function brought(name) {
  const styles = AT_HAND.includes(name) ? [] : [...(SHARED[name] ?? []), name];
  const [module, { viewPage }] = await Promise.all([
    fetched(PLACES[name]),
    isOfSearch(name) ? fetched(() => import('./view-page.js')) : {},
    ...styles.map(dressed),
  ]);
  return { ...module, viewPage };
}

/** The pages beside paragraphs, letters and their like. A module gives a `kind` of view of searches, or makes a `page` of its own. */
export function pages(context) {
  const opened = new Map();
  return {
    async of(name) {
      if (!opened.has(name)) {
        const { page, kind, viewPage } = await brought(name);
        opened.set(name, page ? page(context) : viewPage(kind, context));
      }
      return opened.get(name);
    },
  };
}

/** A module that is asked for when it is wanted. */
export async function fetched(place) {
  try {
    return await place();
  } catch {
    throw new Problem({ title: 'Findings doesn’t answer' });
  }
}
