import { send } from '../api/api.js';
import { readAddress, seen, viewParams, writeAddress } from '../address/address.js';
import { copied } from '../copy/copy.js';
import { html } from '../html/html.js';
import { count, number, totals, unparted } from '../words/words.js';
import { moment, newer, sinceOf } from './since.js';

/** How the result came about, to be kept with it, and a link that says later what is new. */
export const kind = { path: 'record', title: 'Method record', body, say, listen };

function body(record, state) {
  const params = viewParams(state);
  const text = withFormat(params, 'text');
  const later = writeAddress(seen(state, 'record', { since: sinceOf(record) }));
  return html`<h2>How this result was found</h2>
    <p class="quiet">
      Put it with your results, so that someone else can find the same and see what has changed.
    </p>
    ${record.since && news(record)}
    <dl class="facts">
      ${fact('Query as typed', record.query.text ? html`<bdi>${record.query.text}</bdi>` : 'none')}
      ${fact('Understood as', record.query.means)}
      ${fact('Read with', manner(record.manner))}
      ${record.query.added?.length > 0 && fact('Added', record.query.added.join(', '))}
      ${record.expanded.map(({ word, standsFor, more }) =>
        fact(html`<bdi>“${word}”</bdi> stands for`, words(standsFor, more)),
      )}
      ${fact('Filters', record.filters.length > 0 ? record.filters.map(({ means }) => means).join('; ') : 'none')}
      ${fact('Found', unparted(`${totals(record.total)}, ${count(record.total.matches, 'match')}`))}
      ${fact('Out of', unparted(`${count(record.of.paragraphs, 'paragraph')} in ${count(record.of.letters, 'letter')}, ${count(record.of.words, 'word')}`))}
      ${fact('State of the index', html`<code>${record.index.build}</code>: ${unparted(`${count(record.index.letters, 'letter')}, ${count(record.index.paragraphs, 'paragraph')}`)}`)}
      ${fact('Software', `${record.software.name} ${record.software.version ?? '(no version: not from a release)'}, thesaurus ${record.software.thesaurus}`)}
      ${fact('Made', html`<time datetime="${record.at}">${moment(record.at)}</time>`)}
    </dl>
    <p class="record-ways">
      <button type="button" class="primary" data-copy-record="/api/v1/record?${text}">Copy as text</button>
      <a class="button" href="/api/v1/record?${text}" download="record.txt">Download as text</a>
      <a class="button" href="/api/v1/record?${params}" download="record.json">Download as JSON</a>
    </p>
    <p class="hit-fault" role="alert" id="record-fault"></p>
    <div data-key="by-hand" class="by-hand" id="record-by-hand" hidden>
      <label for="record-text">Copy the record from here</label>
      <textarea id="record-text" readonly rows="12"></textarea>
    </div>
    <h2>What will be new later</h2>
    <p class="record-later">
      <a href="${later}">Keep this link</a>: opened later, it makes the record again and says which
      letters were added, changed or removed since now, and what is found in them. Or save the search,
      and Saved searches says it.
    </p>`;
}

function news({ since }) {
  return html`<div class="panel record-news">
    <p class="panel-title">Since <time datetime="${since.at}">${moment(since.at)}</time></p>
    <p>Found then: ${unparted(totals(since.total))}.</p>
    <ul>
      ${newer(since).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${['added', 'changed', 'removed'].map((how) => named(how, since[how]))}
  </div>`;
}

function named(how, change) {
  if (!change?.letters) return null;
  const more = change.letters - change.first.length;
  return html`<p>
    ${{ added: 'Added', changed: 'Changed', removed: 'Removed' }[how]}:
    ${change.first.map((id, i) => html`${i > 0 && ', '}${how === 'removed' ? html`<bdi>${id}</bdi>` : html`<a href="${writeAddress({ ...readAddress('/'), read: id })}"><bdi>${id}</bdi></a>`}`)}${more > 0 && ` and ${number(more)} more`}
  </p>`;
}

function words(standsFor, more) {
  const all = standsFor.map(({ word, paragraphs }) => html`<li><bdi>${word}</bdi> (${number(paragraphs)})</li>`);
  return html`<ul class="record-words">
    ${all}${more > 0 && html`<li>and ${number(more)} more</li>`}${all.length === 0 && html`<li>no word of the letters</li>`}
  </ul>`;
}

function manner({ syntax, in: within, variants, thesaurus }) {
  return [
    syntax === 'lucene' ? 'Lucene’s syntax' : 'the syntax of Findings',
    within === 'letter' ? 'anywhere in a letter' : 'within a paragraph',
    variants === 'false' ? 'words only as typed' : 'all forms of words',
    thesaurus === 'true' ? 'with equivalent terms' : 'without equivalent terms',
  ].join(', ');
}

function fact(name, value) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}

function withFormat(params, format) {
  const all = new URLSearchParams(params);
  all.append('format', format);
  return all;
}

function say({ since }) {
  return since ? newer(since).join(' ') : 'Method record';
}

function listen(view, { isHere }) {
  view.addEventListener('click', async ({ target }) => {
    const from = target.dataset?.copyRecord;
    if (!from || !isHere()) return;
    const status = document.getElementById('announcer');
    const fault = document.getElementById('record-fault');
    fault.textContent = '';
    let text;
    try {
      text = await (await send(from)).text();
    } catch (problem) {
      fault.textContent = `${problem.name === 'Problem' ? problem.title : 'The answer broke off'}. Nothing was copied.`;
      return;
    }
    if (await copied(text)) {
      target.textContent = 'Copied';
      status.textContent = 'Record copied';
      return;
    }
    const place = document.getElementById('record-by-hand');
    place.hidden = false;
    const field = place.querySelector('textarea');
    field.value = text;
    field.focus();
    field.select();
  });
}
