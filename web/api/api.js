const ROOT = '/api/v1/';
const RETRY_AFTER = 3; // seconds, where the service does not say

/** Why there is no answer: RFC 9457's fields, and `retryAfter` in seconds for a 503. */
export class Problem extends Error {
  constructor(fields) {
    super(fields.detail || fields.title);
    this.name = 'Problem';
    Object.assign(this, fields);
  }
}

/** The JSON at a path under /api/v1. Throws a Problem, or an AbortError when it was called off. */
export async function ask(path, params, signal) {
  const query = params ? `?${params}` : '';
  let response;
  try {
    response = await fetch(ROOT + path + query, { signal, headers: { Accept: 'application/json' } });
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
  if (response.ok && body) return body;
  throw new Problem({
    title: 'Something went wrong',
    detail: '',
    ...(body ?? {}),
    status: response.ok ? 0 : response.status,
    retryAfter: Number(response.headers.get('Retry-After')) || RETRY_AFTER,
  });
}

export function letterPath(id) {
  return `letters/${encodeURIComponent(id)}`;
}

export function paragraphPath(id) {
  return `paragraphs/${encodeURIComponent(id)}`;
}

export function sourceHref(id) {
  return `${ROOT}${letterPath(id)}/source`;
}
