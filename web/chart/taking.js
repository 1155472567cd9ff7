import { downloadBlob } from '../copy/copy.js';
import { whole } from './picture.js';

const SHARPER = 2; // pixels of a PNG for each of the chart
const DATES = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Hands the reader a chart as a file; resolves to what there is to say of it. */
export async function take(chart, sort) {
  const source = `${chart.source} ${await stateOf(chart.index)} Made with Findings.`;
  const svg = String(whole(chart, { source }));
  try {
    const blob = sort === 'png' ? await painted(svg) : new Blob([svg], { type: 'image/svg+xml' });
    downloadBlob(`${chart.file}.${sort}`, blob);
    return `The chart was made as ${sort.toUpperCase()}.`;
  } catch {
    return 'Your browser could not make the picture. Download the SVG instead.';
  }
}

/** Which state of the index it is of; its date is told by the service, where that may be asked. */
async function stateOf({ build, letters }) {
  const held = `Index ${build} of ${letters} ${letters === 1 ? 'letter' : 'letters'}`;
  try {
    const { index } = await (await fetch('/health/ready')).json();
    const written = index.build === build && index.written ? new Date(index.written) : null;
    return written ? `${held}, written on ${DATES.format(written)}.` : `${held}.`;
  } catch {
    return `${held}.`;
  }
}

async function painted(svg) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SHARPER;
  canvas.height = image.naturalHeight * SHARPER;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('nothing was painted');
  return blob;
}
