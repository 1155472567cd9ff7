import { askedOf, isCollapsed, withCollapsed } from '../address/address.js';
import { count } from '../words/words.js';

/** What an export can have rows of; `of` is how many. Lines can't be cited. */
export const WHATS = {
  paragraphs: { name: 'Paragraphs', says: 'each with its letter, place, matches and stance', of: ({ paragraphs }) => paragraphs },
  lines: { name: 'Lines', says: 'each match with the words around it', of: ({ matches }) => matches },
  letters: { name: 'Letters', says: 'each letter in which something is found, once', of: ({ letters }) => letters },
};

export const FORMATS = {
  csv: { name: 'Table (CSV)', says: 'for Excel, LibreOffice, R', end: 'csv' },
  jsonl: { name: 'JSON lines', says: 'for programs', end: 'jsonl' },
  ris: { name: 'RIS', says: 'for Zotero, EndNote, Mendeley', end: 'ris', cites: true },
  bibtex: { name: 'BibTeX', says: 'for LaTeX', end: 'bib', cites: true },
  citations: { name: 'Citations', says: 'plain text, one a line', end: 'txt', cites: true },
};

export function canBe(what, format) {
  return what !== 'lines' || !FORMATS[format].cites;
}

/** The address of an export, and what the file is called. */
export function exportOf(state, what, format) {
  const plain = isCollapsed(state) ? withCollapsed(state, false) : state; // lists alone collapse
  const params = askedOf(plain);
  if (what !== 'paragraphs') params.append('what', what);
  if (format !== 'csv') params.append('format', format);
  return { href: `/api/v1/export?${params}`, file: `${what}.${FORMATS[format].end}` };
}

const ROWS = { paragraphs: 'paragraph', lines: 'line', letters: 'letter' };

export function rows(what, total) {
  return count(WHATS[what].of(total), ROWS[what]);
}
