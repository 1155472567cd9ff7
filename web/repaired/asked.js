import { ask, unreadable } from '../api/api.js';
import { isOfQuery } from '../problem/problem.js';

/**
 * The answer to a search. Where the query can't be understood but the service knows the nearest
 * one that can, that one is asked instead; `repair` then tells how it differs, and `searched` is the
 * state that was really searched. `paramsOf` makes the request's parameters of a state.
 */
export async function askRepaired(state, paramsOf, signal) {
  try {
    return { answer: await found(paramsOf(state), signal), searched: state, repair: null };
  } catch (problem) {
    if (problem.name !== 'Problem' || !isOfQuery(problem) || !problem.repaired) throw problem;
    const searched = { ...state, q: problem.repaired.text };
    const answer = await found(paramsOf(searched), signal);
    return { answer, searched, repair: { ...problem.repaired, typed: state.q, at: problem.at } };
  }
}

/** Looked at before it is kept anywhere. */
async function found(params, signal) {
  const answer = await ask('search', params, signal);
  if (!answer.query || !answer.total || !answer.index || !Array.isArray(answer.hits)) throw unreadable();
  return answer;
}
