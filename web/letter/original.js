import { html } from '../html/html.js';
import { sourceHref } from '../api/api.js';

/** A way to the letter's file, in a tab of its own. */
export function original({ id }, words, { more = '', sha256 = null, page = null } = {}) {
  const href = `${sourceHref(id, sha256)}${page ? `#page=${page}` : ''}`;
  return html`<a href="${href}" target="_blank" rel="noopener"
    ><bdi>${words}</bdi><span class="visually-hidden">${more} (opens in a new tab)</span></a
  >`;
}

/** A page of the letter's file, which browsers open PDFs at, and only those. */
export function pageOf(read, page, words = `Page ${page}`, more = ' of the original') {
  if (read.source?.format !== 'pdf') return html`<span>${words}</span>`;
  return original(read, words, { more, page });
}
