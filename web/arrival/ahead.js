import { readAddress, searchParams } from '../address/address.js';
import { askAhead, letterPath } from '../api/api.js';

// What the address asks for is asked for at once, by the few modules that this takes.
const state = readAddress(location.href);
if (state.read) askAhead(letterPath(state.read), null);
else if (!state.like && !state.see) askAhead('search', searchParams(state));
