const ROOT = '/api/v1/';
const HOW = { headers: { Accept: 'application/json' } };
const RETRY_AFTER = 3; // seconds, where the service does not say

/** Why there is no answer: RFC 9457's fields, and `retryAfter` in seconds for a 503. */
export class Problem extends Error {
  constructor(fields) {
    super(fields.detail || fields.title);
    this.name = 'Problem';
    Object.assign(this, fields);
  }
}

/** Requests that were sent before the page was there to wait for them. */
const ahead = new Map();

/** Sends the first request while modules are still on their way; `ask` then takes its answer. */
export function askAhead(path, params) {
  const href = hrefOf(path, params);
  const sent = fetch(href, HOW);
  sent.catch(() => {}); // whoever takes it will be told
  ahead.set(href, sent);
}

/** The JSON at a path under /api/v1. Throws a Problem, or an AbortError when it was called off. */
export async function ask(path, params, signal) {
  const href = hrefOf(path, params);
  const sent = ahead.get(href);
  ahead.delete(href);
  let response;
  try {
    response = await (sent ?? fetch(href, { ...HOW, signal }));
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem({ status: 0, title: 'Findings doesn’t answer', detail: '' });
  }
  let body = null;
  try {
    body = await response.json();
  } catch (error) {
    if (error.name === 'AbortError') throw error;
  }
  signal?.throwIfAborted(); // what was sent ahead could not be called off
  if (response.ok && body) return body;
  throw new Problem({
    title: 'Something went wrong',
    detail: '',
    ...(body ?? {}),
    status: response.ok ? 0 : response.status,
    retryAfter: Number(response.headers.get('Retry-After')) || RETRY_AFTER,
  });
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
