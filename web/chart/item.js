import { html } from '../html/html.js';
import { px } from './look.js';

/**
 * One bar with all that belongs to it, as large as the room it has, so that an empty one can be
 * pointed at, too. One of them is a stop of the tab key, arrows lead to the others.
 */
export function item({ key, said, href, isTaken }, isFirst, [x, y, width, height], markup) {
  const room = html`<rect class="c-room" x="${px(x)}" y="${px(y)}" width="${px(width)}"
    height="${px(height)}" fill="none" pointer-events="all" />`;
  if (isTaken) return html`<g><title>${said}</title>${room}${markup}</g>`;
  const stop = isFirst ? '0' : '-1';
  return href
    ? html`<a class="c-item" href="${href}" data-key="bar-${key}" data-said="${said}" tabindex="${stop}"
        aria-label="${said}">${room}${markup}</a>`
    : html`<g class="c-item" role="img" data-key="bar-${key}" data-said="${said}" tabindex="${stop}"
        aria-label="${said}">${room}${markup}</g>`;
}
