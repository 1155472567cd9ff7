import { readAddress, writeAddress } from './address.js';
import { isOfSearch } from './views.js';

const SAVE_AFTER = 150; // milliseconds of rest after scrolling

/**
 * Keeps the page and its address together. `show(href, arrival)` is called for every address that
 * the page comes to; `arrival.how` is `load`, `new`, `typed` (while the reader is still in the box) or
 * `back` (also forward), `arrival.scroll` is where the reader was on an entry that is come back to.
 *
 * Each entry of the browser's history remembers its scroll position and, in a letter, how many
 * steps back the results are from which it was opened.
 */
export function startNavigation(show) {
  let saving = null;
  let settled = false;
  let coming = 0;
  let here = location.href;
  history.scrollRestoration = 'manual';

  const remember = (changes) => history.replaceState({ ...history.state, ...changes }, '');
  const saveScroll = () => {
    clearTimeout(saving);
    if (settled) remember({ scroll: window.scrollY });
  };
  // Until the view stands, the page's height is another one, and so would the position be.
  const come = async (how) => {
    const turn = ++coming;
    settled = false;
    clearTimeout(saving);
    const left = here;
    here = location.href;
    const scroll = how === 'new' || how === 'typed' ? null : (history.state?.scroll ?? null);
    // An entry without a state is new too: someone has written another fragment by hand.
    await show(here, { how: how === 'back' && !history.state ? 'new' : how, left, scroll });
    if (turn === coming) settled = true;
  };

  const go = (href, { replace = false, how = 'new' } = {}) => {
    saveScroll();
    const target = new URL(href, location.href);
    const back = wayBack(location.href, target.href, history.state);
    if (replace || target.href === location.href) history.replaceState({ back }, '', target);
    else history.pushState({ back }, '', target);
    return come(how);
  };

  window.addEventListener('scroll', () => {
    clearTimeout(saving);
    if (settled) saving = setTimeout(saveScroll, SAVE_AFTER);
  });
  window.addEventListener('pagehide', saveScroll);
  window.addEventListener('popstate', () => come('back'));
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || !isPlain(event) || !isOurs(link)) return;
    event.preventDefault();
    const back = history.state?.back;
    if ('back' in link.dataset && back?.href === link.getAttribute('href')) {
      history.go(-back.steps);
    } else {
      go(link.getAttribute('href')); // of a link in a chart, too, whose href is no text
    }
  });

  come('load');
  return { go, again: () => come('load') };
}

function wayBack(from, to, entry) {
  const left = readAddress(from);
  const next = readAddress(to);
  if (depth(next) > depth(left)) return { href: writeAddress(left), steps: 1 };
  const within = depth(next) === depth(left) && left.read === next.read;
  const back = within && depth(next) > 0 ? entry?.back : null;
  return back ? { ...back, steps: back.steps + 1 } : null;
}

/** Letters are opened from results, from paragraphs like one or from pages beside the search, and those from results. */
function depth({ read, like, see }) {
  if (read) return 2;
  return like || !isOfSearch(see) ? 1 : 0;
}

function isPlain(event) {
  return (
    event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  );
}

function isOurs(link) {
  return /^\/($|[?#])/.test(link.getAttribute('href')) && !link.hasAttribute('target') && !link.hasAttribute('download');
}
