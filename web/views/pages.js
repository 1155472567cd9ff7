import { Problem } from '../api/api.js';
import { dressed } from './dressed.js';
import { viewPage } from './view-page.js';

/** Where each is, fetched when it is first wanted, with its style; nothing else of the page waits for it. */
const PLACES = {
  concordance: () => import('../concordance/concordance.js'),
  record: () => import('../record/record.js'),
  phrases: () => import('../phrases/phrases.js'),
  saved: () => import('../saved/saved.js'),
};

/** The pages beside paragraphs, letters and their like. A module gives a `kind` of view of searches, or makes a `page` of its own. */
export function pages(context) {
  const opened = new Map();
  return {
    async of(name) {
      if (!opened.has(name)) {
        const [module] = await Promise.all([fetched(name), dressed(name)]);
        opened.set(name, module.page?.(context) ?? viewPage(module.kind, context));
      }
      return opened.get(name);
    },
  };
}

async function fetched(name) {
  try {
    return await PLACES[name]();
  } catch {
    throw new Problem({ status: 0, title: 'Findings doesn’t answer', detail: '' });
  }
}
