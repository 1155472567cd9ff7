const STEPS = { n: 1, p: -1 };

/**
 * From match to match by the bar's links or, while the focus is in the letter (WCAG 2.1.4), by keys.
 * What a long paragraph holds out of sight comes before the next paragraph.
 */
export function listenForSteps(view) {
  view.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!STEPS[key] || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const letter = target.closest('.letter');
    if (!letter || target.closest('input, textarea, select, [contenteditable]')) return;
    if (within(letter, STEPS[key])) return;
    letter.querySelector(`a[data-step="${key}"]`)?.click();
  });
  view.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-step]');
    // Whoever comes by a key has been through the paragraph already.
    if (!link || event.detail === 0 || !within(link.closest('.letter'), STEPS[link.dataset.step])) return;
    event.preventDefault();
    event.stopPropagation(); // or the page would follow the link
  });
}

function within(letter, step) {
  const marks = [...letter.querySelectorAll('.paragraph.here mark')];
  const top = letter.querySelector('.found-bar')?.getBoundingClientRect().bottom ?? 0;
  const mark = nextOutOfSight(marks.map((each) => each.getBoundingClientRect()), step, top, innerHeight);
  if (mark === -1) return false;
  marks[mark].tabIndex = -1;
  marks[mark].focus({ preventScroll: true });
  marks[mark].scrollIntoView({ block: 'center' });
  return true;
}

/** Which of the marks, given by where they stand, is the next below or above what is in sight; -1 where none is. */
export function nextOutOfSight(places, step, top, bottom) {
  return step > 0
    ? places.findIndex((place) => place.bottom > bottom)
    : places.findLastIndex((place) => place.top < top);
}
