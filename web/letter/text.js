import { html } from '../html/html.js';
import { reading, writeAddress } from '../address/address.js';
import { capital } from '../words/words.js';
import { marked } from '../marks/marked.js';
import { layout, marginNotes } from './layout.js';
import { pageOf } from './original.js';

/** The letter's words under its headings, each paragraph with its number and margin note. */
export function text(read, headings, state, marks) {
  const { paragraphs } = read;
  const notes = marginNotes(paragraphs);
  const show = (paragraph, tag) => {
    const here = paragraph.id === state.paragraph;
    // Who comes to a paragraph by a link has not read the notes above it.
    const note = here ? { grade: paragraph.grade, ...paragraph } : notes.get(paragraph.id);
    return tag(paragraph, here, inner(paragraph, read, state, marks.get(paragraph.id), note));
  };
  return layout(headings, paragraphs).map((block) => {
    if (block.page) return pageMark(read, block.page);
    if (block.heading) return heading(block.heading);
    if (block.single) return show(block.single, asBlock);
    return html`<ul class="bullets">
      ${block.bullets.map((paragraph) => show(paragraph, asBullet))}
    </ul>`;
  });
}

function heading({ heading, level, anchor }) {
  const words = html`${heading}`;
  const name = html`id="${anchor}" tabindex="-1" dir="auto"`;
  switch (level) {
    case 3:
      return html`<h3 ${name}>${words}</h3>`;
    case 4:
      return html`<h4 ${name}>${words}</h4>`;
    case 5:
      return html`<h5 ${name}>${words}</h5>`;
    default:
      return html`<h6 ${name}>${words}</h6>`;
  }
}

function pageMark(read, page) {
  return html`<p class="page-mark" data-key="page-${page}">${pageOf(read, page)}</p>`;
}

function asBlock({ id, kind }, here, content) {
  return html`<div class="paragraph ${kind} ${here ? 'here' : ''}" id="${id}" tabindex="-1">
    ${content}
  </div>`;
}

function asBullet({ id }, here, content) {
  return html`<li class="paragraph bullet ${here ? 'here' : ''}" id="${id}" tabindex="-1">
    ${content}
  </li>`;
}

function called({ kind, number }) {
  if (!number) return 'this paragraph';
  return `${kind === 'footnote' ? 'footnote' : 'paragraph'} ${number}`;
}

function inner(paragraph, read, state, matches, note) {
  const { id, number } = paragraph;
  const here = id === state.paragraph;
  return html`<a
      class="number"
      href="${writeAddress(reading(state, state.read, id))}"
      aria-label="Link to ${called(paragraph)}"
      ><bdi>${number ?? '¶'}</bdi></a
    >
    <div class="words">
      ${here && html`<p class="came">The paragraph you came to</p>`}
      <p dir="auto">${marked(paragraph.text, matches)}</p>
    </div>
    ${(note.role || note.grade || note.deadline || note.page) &&
    html`<p class="margin">
      ${note.role && html`<span>${capital(note.role)}</span>`}
      ${note.grade && html`<span>Grade: ${note.grade}</span>`}
      ${note.deadline && html`<span>Deadline: ${note.deadline}</span>`}
      ${note.page && pageOf(read, note.page, `Page ${note.page} of the original`, '')}
    </p>`}`;
}
