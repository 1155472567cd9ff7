const PAUSE = 100; // milliseconds: a region that is emptied and filled at once stays unheard

/** Tells those who don't see the page what has changed on it. */
export function announcer(place) {
  let waiting = null;
  return (words) => {
    clearTimeout(waiting);
    place.textContent = '';
    waiting = setTimeout(() => (place.textContent = words), PAUSE);
  };
}
