import { send } from '../api/api.js';
import { downloadBlob } from '../copy/copy.js';
import { html } from '../html/html.js';
import { openDialog } from '../dialog/dialog.js';

/** Fetches what a link leads to, which could not carry the key itself, and gives it to the reader as a file. */
export async function carry(link, announce) {
  announce('Fetching the file');
  try {
    const response = await send(link.getAttribute('href'));
    downloadBlob(nameOf(link, response), await response.blob());
    announce('Downloaded');
  } catch (problem) {
    const title = problem.name === 'Problem' ? problem.title : 'The answer broke off';
    await openDialog('Not downloaded', html`<p>${title}.</p>
      ${problem.hint && html`<p>${problem.hint}</p>`}
      <p class="actions"><button type="button" class="primary" data-close>Close</button></p>`);
  }
}

function nameOf(link, response) {
  const told = /filename="([^"/\\]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const { pathname } = new URL(link.getAttribute('href'), location.href);
  const last = decodeURIComponent(pathname.split('/').at(-1));
  return link.getAttribute('download') || told || (last.includes('.') ? last : `${last}.json`);
}
