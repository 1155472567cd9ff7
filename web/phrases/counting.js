import { Problem, send } from '../api/api.js';
import { linesOf } from './table.js';

/** The rows of a list, as they are counted. */
export async function* countList(csv, years, signal) {
  const response = await sent(csv, years, 'jsonl', signal);
  try {
    for await (const line of linesOf(response.body)) yield JSON.parse(line);
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ title: 'The answer broke off', hint: 'Count the list again.' });
  }
}

/** The same as a table, as the service writes it. */
export async function listAsCsv(csv, years) {
  const response = await sent(csv, years, 'csv');
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  } catch {
    throw new Problem({ title: 'The answer broke off' });
  }
}

function sent(csv, years, format, signal) {
  const params = new URLSearchParams({ format });
  if (years) params.append('by', 'year');
  const headers = { 'Content-Type': 'text/csv' };
  return send(`/api/v1/batch?${params}`, { method: 'POST', headers, body: csv, signal });
}
