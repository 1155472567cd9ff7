import { readAddress } from '../address/address.js';

/**
 * Puts the reader where the new view wants them: the focus goes to what they asked for, never
 * lost, and going back lands where they were. `before` is what was shown: its kind and its state.
 */
export function arrive({ view, box }, shown, state, { how, scroll, left }, before) {
  const title = view.querySelector('h1');
  const isLost = () => [null, document.body, view].includes(document.activeElement);
  const target = shown.target && document.getElementById(shown.target);
  const moved =
    before?.kind !== shown.kind ||
    before?.state.read !== state.read ||
    before?.state.group !== state.group ||
    before?.state.like !== state.like;

  if (how === 'typed') {
    if (isLost()) focusOn(title); // or the reader stays in the box
  } else if (how === 'back' || (how === 'load' && scroll !== null)) {
    // Who left at once has left no position.
    if (scroll === null && target) target.scrollIntoView({ block: 'start' });
    else window.scrollTo(0, scroll ?? 0);
    const link = how === 'back' ? cameFrom(view, left) : null;
    focusOn(link ?? target ?? (isLost() ? title : null));
  } else if (target) {
    target.scrollIntoView({ block: 'start' });
    focusOn(target);
  } else if (shown.kind === 'start') {
    window.scrollTo(0, 0);
    // On a touch screen a focused box brings up the keyboard.
    if (matchMedia('(hover: hover)').matches) box.focus();
  } else if (moved || state.cursor !== before?.state.cursor) {
    window.scrollTo(0, 0);
    if ((how === 'new' && !isInBox()) || (before && isLost())) focusOn(title);
  } else {
    if (isLost()) focusOn(title);
    if (title && title.getBoundingClientRect().top < 0) title.scrollIntoView({ block: 'start' });
  }
}

/** The link that opened what is left by going back. */
function cameFrom(view, left) {
  const { read, paragraph, like } = readAddress(left);
  const of = (id, link) => document.getElementById(`hit-${id}`)?.querySelector(link);
  return (read ? of(paragraph, 'a') : of(like, '.more-like')) ?? linkTo(view, left);
}

/** The same way may be offered many times; the one that was taken is in sight again. */
function linkTo(view, address) {
  const { pathname, search, hash } = new URL(address);
  const links = [...view.querySelectorAll('a[href]')].filter(
    (link) => link.getAttribute('href') === pathname + search + hash,
  );
  const isInSight = (link) => {
    const { top, bottom } = link.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  };
  return links.find(isInSight) ?? links[0];
}

function focusOn(element) {
  element?.focus({ preventScroll: true });
}

function isInBox() {
  return document.activeElement?.id === 'q';
}
