import { ask } from '../api/api.js';
import { askedOf, isCollapsed, readAddress, withCollapsed } from '../address/address.js';

/** The record of a saved search, which tells what is new since another. */
export function askRecord(address, since, signal) {
  const state = readAddress(address);
  const params = askedOf(isCollapsed(state) ? withCollapsed(state, false) : state);
  if (since) params.append('since', since);
  return ask('record', params, signal);
}
