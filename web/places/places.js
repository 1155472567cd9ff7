import { html } from '../html/html.js';
import { besides, readAddress, writeAddress } from '../address/address.js';

/** The ways to the pages beside the search, which they keep. */
export function places(state) {
  return html`<ul>
    ${placeOf('authorities', 'Authorities', state)} ${placeOf('coverage', 'Coverage', state)}
    <li><a href="/api/">For programs</a></li>
  </ul>`;
}

function placeOf(see, label, state) {
  const kept = { ...readAddress('/'), q: state.q, filters: state.filters, sort: state.sort, group: state.group };
  const here = state.see === see && !state.read && !state.like;
  return html`<li>
    <a href="${writeAddress(besides(kept, see))}" ${here ? html`aria-current="page"` : ''}>${label}</a>
  </li>`;
}
