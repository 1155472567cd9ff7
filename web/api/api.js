import { storageOr } from '../storage/storage.js';

const ROOT = '/api/v1/';
const JSON_WANTED = { Accept: 'application/json' };
const RETRY_AFTER = 3; // seconds, where the service does not say
const LONGEST_RETRY = 3600; // seconds
const PATIENCE = 60_000; // milliseconds: an answer that takes longer than this won't come

/** Why there is no answer: RFC 9457's fields, and `retryAfter` in seconds. */
export class Problem extends Error {
  constructor({ title, detail = '', hint = '', status = 0, ...more }) {
    super(detail || title);
    Object.assign(this, more, { name: 'Problem', title, detail, hint, status });
  }

  /** What is wrong and the way out, where there is room for a line only. */
  get line() {
    const said = [this.title, this.hint].filter(Boolean);
    return said.map((each) => (/[.!?]$/.test(each) ? each : `${each}.`)).join(' ');
  }
}

const KEY = 'findings.key';
const storage = storageOr(() => sessionStorage);
let key = storage.getItem(KEY) ?? '';

export function hasKey() {
  return key !== '';
}

/** Sends this with every request from now on; it is kept as long as the browser's tab is. */
export function keepKey(given) {
  key = given;
  try {
    storage.setItem(KEY, given);
  } catch {
    // It holds until the page is left.
  }
}

/** Requests that were sent before the page was there to wait for them. */
const ahead = new Map();

/** Sends the first request while modules are still on their way; `ask` then takes its answer. */
export function askAhead(path, params) {
  const href = hrefOf(path, params);
  const sent = fetch(href, { headers: headers(JSON_WANTED) });
  sent.catch(() => {}); // whoever takes it will be told
  ahead.set(href, sent);
}

/** The JSON at a path under /api/v1. Throws a Problem, or an AbortError when it was called off. */
export async function ask(path, params, signal) {
  const href = hrefOf(path, params);
  const sent = ahead.get(href);
  ahead.delete(href);
  const late = new AbortController();
  const waiting = setTimeout(() => late.abort(tooLate()), PATIENCE);
  const soon = signal ? AbortSignal.any([signal, late.signal]) : late.signal;
  try {
    // What was sent ahead can't be called off.
    const coming = sent
      ? Promise.race([sent, ended(soon)])
      : fetch(href, { headers: headers(JSON_WANTED), signal: soon });
    const body = await jsonOf(await answered(coming));
    soon.throwIfAborted();
    if (body) return body;
  } finally {
    clearTimeout(waiting);
  }
  throw unreadable();
}

/** An answer came, but it is not as the page expects it. */
export function unreadable() {
  return new Problem({
    title: 'The answer can’t be read',
    detail: 'Something between this page and Findings may have answered instead, such as a network that wants you to sign in.',
  });
}

/** Any answer that is a good one. Throws as `ask` does. */
export function send(href, { headers: more = {}, ...how } = {}) {
  return answered(fetch(href, { ...how, headers: headers(more) }));
}

async function answered(coming) {
  let response;
  try {
    response = await coming;
  } catch (error) {
    if (error.name === 'AbortError' || error.name === 'Problem') throw error;
    throw new Problem({ title: 'Findings doesn’t answer' });
  }
  if (response.ok) return response;
  const { type, title, detail, hint, parameter, at, repaired } = (await jsonOf(response)) ?? {};
  throw new Problem({
    ...{ type, detail, hint, parameter, at, repaired },
    title: title ?? 'Something went wrong',
    ...(response.status === 401 && { hint: 'The page of any search asks you for it.' }),
    status: response.status,
    retryAfter: Math.min(Number(response.headers.get('Retry-After')) || RETRY_AFTER, LONGEST_RETRY),
  });
}

function ended(signal) {
  return new Promise((_, fail) => {
    if (signal.aborted) fail(signal.reason);
    signal.addEventListener('abort', () => fail(signal.reason), { once: true });
  });
}

function tooLate() {
  return new Problem({
    title: 'Findings takes too long to answer',
    detail: `Nothing came within ${PATIENCE / 1000} seconds. It may have a lot to do just now.`,
  });
}

/** An object, or null. */
async function jsonOf(response) {
  try {
    const body = await response.json();
    return typeof body === 'object' ? body : null;
  } catch (error) {
    if (error.name === 'AbortError' || error.name === 'Problem') throw error;
    return null;
  }
}

function headers(more) {
  return key ? { ...more, Authorization: `Bearer ${key}` } : more;
}

function hrefOf(path, params) {
  return `${ROOT}${path}${params ? `?${params}` : ''}`;
}

export function letterPath(id) {
  return `letters/${encodeURIComponent(id)}`;
}

export function paragraphPath(id) {
  return `paragraphs/${encodeURIComponent(id)}`;
}

/** A letter's file as it came; of an earlier version the one with this hash. */
export function sourceHref(id, sha256) {
  return `${ROOT}${letterPath(id)}/source${sha256 ? `?sha256=${sha256}` : ''}`;
}
