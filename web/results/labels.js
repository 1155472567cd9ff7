import { sameAs } from '../address/address.js';
import { position } from './position.js';

/**
 * What the index calls the values of filters. Kept from every answer, since a value that no longer
 * has any paragraph stands in no facet, and would be shown by its code.
 */
export function labels() {
  const known = new Map();
  const key = (name, value) => `${name}=${value.toLowerCase()}`;
  return {
    learn({ facets, hits }, state) {
      for (const [name, entries] of Object.entries(facets ?? {})) {
        for (const { value, label } of entries) if (label) known.set(key(name, value), label);
      }
      for (const hit of hits) {
        const { letter } = hit;
        known.set(key('letter', letter.id), letter.title);
        if (letter.authority?.code) {
          known.set(key('authority', letter.authority.code), letter.authority.name);
        }
        if (hit.identical || sameAs(state).includes(hit.id)) {
          known.set(key('identical', hit.id), `as in ${letter.title}, ${position(hit).toLowerCase()}`);
        }
      }
    },
    /** Also of a value that is excluded. */
    labelOf: (name, value) => known.get(key(name, value.replace(/^-/, ''))),
  };
}
