/** What an export can be written as, with what tells a row's id. */
export const FORMATS = {
  csv: { name: 'Table (CSV)', end: 'csv', type: 'text/csv', rows: csvRows, head: 1 },
  ris: { name: 'References (RIS)', end: 'ris', type: 'application/x-research-info-systems', rows: risRows },
  bibtex: { name: 'References (BibTeX)', end: 'bib', type: 'application/x-bibtex', rows: bibRows },
  citations: { name: 'Citations (text)', end: 'txt', type: 'text/plain', rows: citedRows },
};

/** Of exports in a format, the rows of these paragraphs: { text, found }. What is above the rows is kept once. */
export function picked(format, exports, ids) {
  const wanted = new Set(ids);
  const { rows, head = 0 } = FORMATS[format];
  const found = new Set();
  const kept = [];
  exports.forEach((text, i) => {
    rows(text).forEach(({ id, row }, at) => {
      if (at < head) {
        if (i === 0) kept.push(row);
      } else if (wanted.has(id) && !found.has(id)) {
        found.add(id);
        kept.push(row);
      }
    });
  });
  return { text: kept.join(''), found: found.size };
}

/** Records, of which a quoted cell may hold ends of lines; the id is the first cell. */
function csvRows(text) {
  const rows = text.match(/(?:"(?:[^"]|"")*"|[^"\n])+\n?/g) ?? [];
  return rows.map((row) => ({ id: row.slice(0, row.indexOf(',')), row }));
}

function risRows(text) {
  const rows = text.match(/TY {2}- [\s\S]*?\r\nER {2}- \r\n(?:\r\n)?/g) ?? [];
  return rows.map((row) => ({ id: /^ID {2}- (.*?)\r?$/m.exec(row)?.[1], row }));
}

function bibRows(text) {
  const rows = text.match(/^@\w+\{[\s\S]*?^\}\n\n?/gm) ?? [];
  return rows.map((row) => ({ id: /^@\w+\{(.*),$/m.exec(row)?.[1], row }));
}

function citedRows(text) {
  const rows = text.match(/.*\n/g) ?? [];
  return rows.map((row) => ({ id: /\[([^\]\s]+)\]\. [^[\]]*\n$/.exec(row)?.[1] ?? lastId(row), row }));
}

function lastId(row) {
  return [...row.matchAll(/\[([^\]\s]+)\]/g)].at(-1)?.[1];
}
