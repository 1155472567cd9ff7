/** Which long paragraphs the reader has asked to see in full, in the view that was last begun. */
export function wholeParagraphs(view) {
  let ids = new Set();
  let draw = () => {};

  view.addEventListener('click', ({ target }) => {
    const id = target.dataset?.whole;
    if (!id) return;
    ids.add(id);
    draw();
    document.getElementById(`hit-${id}`).querySelector('a').focus({ preventScroll: true });
  });

  return {
    has: (id) => ids.has(id),
    /** `drawAgain` shows the view with what is asked for by then. */
    begin(how, drawAgain) {
      if (how !== 'back') ids = new Set();
      draw = drawAgain;
    },
  };
}
