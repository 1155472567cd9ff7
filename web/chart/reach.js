import { roomOf } from './figure.js';
import { take } from './taking.js';

const BACK = ['ArrowLeft', 'ArrowUp'];
const ON = ['ArrowRight', 'ArrowDown'];

/**
 * Makes charts in `view` answer: figures of a bar where the pointer or the focus is, arrows from
 * bar to bar, downloads, another drawing for another width. `chart()` is what is drawn now.
 */
export function answering(view, { isHere, draw }, chart) {
  let drawn = null;
  // Told again after each drawing, since charts come and go with the view.
  new ResizeObserver(() => {
    if (!isHere() || !view.querySelector('[data-chart]') || roomOf(view) === drawn) return;
    drawn = roomOf(view);
    draw();
  }).observe(view);

  for (const kind of ['pointerover', 'focusin']) {
    view.addEventListener(kind, ({ target }) => {
      const bar = target.closest('[data-said]');
      if (!bar) return;
      bar.closest('[data-chart]').querySelector('[data-said-here]').textContent = bar.dataset.said;
      if (kind === 'focusin') stopAt(bar);
    });
  }
  view.addEventListener('keydown', (event) => {
    const bar = event.target.closest('[data-said]');
    if (!bar || event.altKey || event.ctrlKey || event.metaKey) return;
    const bars = barsBeside(bar);
    const here = bars.indexOf(bar);
    const to = {
      Home: 0,
      End: bars.length - 1,
      ...Object.fromEntries(BACK.map((name) => [name, Math.max(0, here - 1)])),
      ...Object.fromEntries(ON.map((name) => [name, Math.min(bars.length - 1, here + 1)])),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    bars[to].focus();
  });
  view.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-take]');
    if (!button || !isHere()) return;
    const place = button.closest('[data-chart]').querySelector('[data-taken]');
    place.textContent = '';
    place.textContent = await take(chart(), button.dataset.take);
  });
}

function barsBeside(bar) {
  return [...bar.closest('svg').querySelectorAll('[data-said]')];
}

/** The one that the tab key comes back to. */
function stopAt(bar) {
  for (const each of barsBeside(bar)) each.setAttribute('tabindex', each === bar ? '0' : '-1');
}
