import { Problem } from '../api/api.js';
import { download } from '../copy/copy.js';
import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { number } from '../words/words.js';
import { countList, listAsCsv } from './counting.js';
import { asTable, MOST_BYTES } from './table.js';
import { outcome } from './outcome.js';

/** Rows that are drawn at once while they come. */
const PATIENCE = 150; // milliseconds

/** A list of phrases, counted one by one, and shown as the counts come. */
export function page({ view, announce }) {
  let text = '';
  let years = false;
  let list = null; // { csv, years, rows, of, done, fault }
  let fault = null;
  let stop = null;
  let drawing = null;

  const isHere = () => view.querySelector('.phrases') !== null;
  const draw = () => {
    clearTimeout(drawing);
    drawing = null;
    render(view, frame({ years, fault, list }));
    const field = view.querySelector('#phrases-text');
    if (field && field.value !== text) field.value = text;
  };
  const soon = () => {
    drawing ??= setTimeout(() => isHere() && draw(), PATIENCE);
  };

  async function start() {
    const table = asTable(text);
    if (table.problem) {
      fault = table.problem;
      draw();
      view.querySelector('#phrases-text').focus();
      return;
    }
    fault = null;
    stop?.abort();
    stop = new AbortController();
    const { signal } = stop;
    const mine = { csv: table.csv, years, rows: [], of: table.rows, done: false, fault: null };
    list = mine;
    draw();
    announce(`Counting ${number(mine.of)} rows`);
    try {
      for await (const row of countList(mine.csv, mine.years, signal)) {
        mine.rows.push(row);
        if (list === mine) soon();
      }
      mine.done = true;
      const wrong = mine.rows.filter((row) => row.problem).length;
      announce(`${number(mine.rows.length)} rows counted${wrong > 0 ? `, ${number(wrong)} of them with something wrong` : ''}`);
    } catch (error) {
      if (error.name !== 'AbortError' && error.name !== 'Problem') throw error;
      mine.done = true;
      mine.fault =
        error.name === 'AbortError'
          ? 'Stopped before all rows were counted.'
          : [error.title, error.detail, error.hint].filter(Boolean).join('. ').replaceAll('..', '.');
      announce(mine.fault);
    }
    if (list === mine && isHere()) draw();
  }

  view.addEventListener('input', ({ target }) => {
    if (target.id === 'phrases-text') text = target.value;
  });
  view.addEventListener('change', async ({ target }) => {
    if (target.id === 'phrases-years') years = target.checked;
    if (target.id !== 'phrases-file') return;
    const [file] = target.files;
    if (!file) return;
    if (file.size > MOST_BYTES) {
      fault = `“${file.name}” is longer than 1 MB. Split it into several.`;
    } else {
      text = await file.text();
      fault = null;
    }
    draw();
    announce(fault ?? `${file.name} is read`);
  });
  view.addEventListener('submit', (event) => {
    if (event.target.id !== 'phrases-form') return;
    event.preventDefault();
    start();
  });
  view.addEventListener('click', async ({ target }) => {
    if (target.closest('[data-stop]')) stop?.abort();
    const button = target.closest('[data-download-list]');
    if (!button || !list) return;
    button.disabled = true;
    try {
      download('phrases.csv', 'text/csv', await listAsCsv(list.csv, list.years));
      announce('Downloaded');
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      list.fault = error.title;
      draw();
    }
    button.disabled = false;
  });

  return {
    async open() {
      draw();
      return { kind: 'phrases', json: null, title: 'List of phrases', say: 'List of phrases' };
    },
  };
}

function frame({ years, fault, list }) {
  return html`<div class="phrases">
    <h1 tabindex="-1">List of phrases</h1>
    <p class="phrases-lead">
      Counts each phrase of a list in all letters: how many paragraphs and letters, and how often for
      their number.
    </p>
    <form id="phrases-form">
      <div class="field">
        <label for="phrases-text">Phrases</label>
        <p class="quiet" id="phrases-how">
          One on each line, as in the search box: put exact phrases in quotation marks. Or a CSV
          with the names of its columns in the first line: <code>q</code>, and if wanted
          <code>name</code>, <code>year</code>, <code>kind</code>, <code>authority</code> and other
          filters. At most 1,000 rows and 1 MB.
        </p>
        ${fault && html`<p class="phrases-fault" id="phrases-fault" role="alert">${fault}</p>`}
        <textarea id="phrases-text" rows="8" spellcheck="false" dir="auto"
          aria-describedby="phrases-how${fault ? ' phrases-fault' : ''}"
          ${fault ? html`aria-invalid="true"` : ''}></textarea>
      </div>
      <div class="field">
        <label for="phrases-file">Or from a file</label>
        <input type="file" id="phrases-file" accept=".csv,.txt,text/csv,text/plain" />
      </div>
      <label class="pick"
        ><input type="checkbox" id="phrases-years" ${years ? html`checked` : ''} /><span
          >Also count each year</span
        ></label
      >
      <p class="actions">
        <button type="submit" class="primary">Count</button>
        ${list && !list.done && html`<button type="button" data-stop>Stop</button>`}
      </p>
    </form>
    ${list && outcome(list)}
  </div>`;
}
