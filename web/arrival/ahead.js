import { isStart, readAddress, searchParams } from '../address/address.js';
import { askAhead, letterPath } from '../api/api.js';
import { brought } from '../views/pages.js';
import { OF_RESULTS } from './parts.js';

// What the address asks for is asked for at once, by the few modules that this takes.
const state = readAddress(location.href);
if (state.read) askAhead(letterPath(state.read), null);
else if (!state.like && !state.see) askAhead('search', searchParams(state));

const page = state.read ? 'letter' : state.like ? 'similar' : state.see;
if (page) brought(page).catch(() => {}); // whoever shows it will be told
else for (const part of isStart(state) ? ['start/start.js'] : OF_RESULTS) fetchAhead(part);

function fetchAhead(part) {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.fetchPriority = 'low';
  link.href = `/${part}`;
  document.head.append(link);
}
