export const MOST_ROWS = 1000;
export const MOST_BYTES = 1024 * 1024;

/** What a column of a list may be called, as the service has it. */
const COLUMNS = new Set(
  'q,in,syntax,variants,thesaurus,without,authority,region,kind,inspectorate,grade,overall,role,section,year,letter,stance,from,to,identical,name'.split(','),
);

/**
 * What was pasted as the table that the service takes: { csv, rows } or { problem }. It is a CSV
 * where its first line names columns, `q` among them; else each line is a query.
 */
export function asTable(text) {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = plain.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return { problem: 'There is no phrase yet. Write one on each line, or choose a file.' };
  const isCsv = namesColumns(lines[0]);
  const csv = isCsv ? plain : `q\n${lines.map(cell).join('\n')}\n`;
  const rows = isCsv ? records(plain) - 1 : lines.length;
  if (rows === 0) return { problem: 'The list has names of columns, and no row under them.' };
  if (rows > MOST_ROWS) {
    return { problem: `The list has ${rows.toLocaleString('en-GB')} rows; at most 1,000 can be counted at once. Split it into several.` };
  }
  if (new TextEncoder().encode(csv).length > MOST_BYTES) {
    return { problem: 'The list is longer than 1 MB. Split it into several.' };
  }
  return { csv, rows };
}

function namesColumns(line) {
  const names = line.split(',').map((name) => name.trim().replace(/^"(.*)"$/, '$1').toLowerCase());
  return names.includes('q') && names.every((name) => COLUMNS.has(name));
}

function cell(line) {
  return `"${line.trim().replaceAll('"', '""')}"`;
}

/** Rows of a CSV: a quoted cell may hold ends of lines, and an empty line is none. */
function records(csv) {
  const all = csv.match(/(?:"(?:[^"]|"")*(?:"|$)|[^"\n])+/g) ?? [];
  return all.filter((record) => record.trim() !== '').length;
}

/** The lines of a stream, as soon as each is whole. */
export async function* linesOf(stream) {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    rest += decoder.decode(value ?? new Uint8Array(), { stream: !done });
    const lines = rest.split('\n');
    rest = done ? '' : lines.pop();
    yield* lines.filter((line) => line.trim() !== '');
    if (done) return;
  }
}

/** The address of a row's own search on the page. */
export function rowAddress(given) {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    if (name === 'name' || !value) continue;
    const values = name === 'q' ? [value] : String(value).split(';').map((each) => each.trim());
    for (const each of values) if (each) params.append(name, each);
  }
  return `/?${params}`;
}
