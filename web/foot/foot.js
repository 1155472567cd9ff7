import { html } from '../html/html.js';
import { hasKey, letterPath, paragraphPath } from '../api/api.js';
import { searchParams } from '../address/address.js';
import { count } from '../words/words.js';

/** What is held here, and the way to the same answer for programs, unless `path` is null. */
export function foot(index, path, state) {
  const json = path === null ? null : (path ?? pathOf(state));
  return html`
    ${index?.letters !== undefined &&
    html`<p>${count(index.paragraphs, 'paragraph')} in ${count(index.letters, 'letter')}</p>`}
    <p>${json && html`<a href="/api/v1/${json}">This page as JSON</a> · `}<a href="/api/">For programs</a> ·
      <a href="/?see=saved">Saved searches</a> · <a href="/?see=phrases">Lists of phrases</a> ·
      <a href="/accessibility/">Accessibility</a> ·
      <button type="button" class="as-link" data-keys>Keys</button></p>
    ${hasKey() &&
    html`<p>You read with a key, which is in this tab only. Files are fetched with it and saved; feed readers and
      copied links don’t carry it. <button type="button" class="as-link" data-forget-key>Forget the key</button></p>`}
  `;
}

function pathOf(state) {
  if (state.read) return letterPath(state.read);
  return state.like ? `${paragraphPath(state.like)}/similar` : `search?${searchParams(state)}`;
}
