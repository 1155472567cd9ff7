import { html } from '../html/html.js';
import { picture } from './picture.js';

const HOW = 'Point at a bar, or go from bar to bar with the arrow keys, for its figures.';

/** A chart with its title, what it says in words, and the ways to take it away. */
export function figure(chart, width, csv) {
  return html`<figure class="chart" data-chart aria-labelledby="${chart.id}-title">
    <figcaption>
      <h2 id="${chart.id}-title">${chart.title}</h2>
      <p id="${chart.id}-summary">${chart.summary}</p>
    </figcaption>
    ${picture(chart, width)}
    <p class="chart-said quiet" data-said-here aria-hidden="true">${HOW}</p>
    ${chart.more}
    <p class="chart-take">
      <span class="chart-take-name">Download:</span>
      <button type="button" class="as-link" data-take="svg"
        ><span class="visually-hidden">Chart as </span>SVG</button
      >
      <button type="button" class="as-link" data-take="png"
        ><span class="visually-hidden">Chart as </span>PNG</button
      >
      ${csv}
    </p>
    <p class="quiet" role="status" data-taken></p>
  </figure>`;
}

/** The pixels that a chart has; before the page is laid out, what most screens have. */
export function roomOf(place) {
  return Math.max(280, Math.floor(place.clientWidth) || 800);
}
