/**
 * A letter as it is read: pages that begin, headings and groups of paragraphs in order. A group is
 * `bullets` or `single`. A heading without a paragraph stands before the next one that has one.
 */
export function layout(outline, paragraphs) {
  const above = headingsAbove(outline, new Set(paragraphs.map(({ id }) => id)));
  const blocks = [];
  let page = 0;
  for (const paragraph of paragraphs) {
    // A footnote may come after what stands on the page behind it.
    if (paragraph.page > page) {
      page = paragraph.page;
      blocks.push({ page });
    }
    for (const heading of above.get(paragraph.id) ?? []) blocks.push({ heading });
    const last = blocks.at(-1);
    if (paragraph.kind === 'bullet' && last?.bullets) last.bullets.push(paragraph);
    else if (paragraph.kind === 'bullet') blocks.push({ bullets: [paragraph] });
    else blocks.push({ single: paragraph });
  }
  for (const heading of above.get(null) ?? []) blocks.push({ heading });
  return blocks;
}

/** The outline with what each entry needs to be linked to: its anchor and its level in the page. */
export function entries(outline, topLevel) {
  const shallowest = Math.min(...outline.map(({ depth }) => depth));
  let level = topLevel - 1;
  return outline.map(({ heading, depth, paragraph }, i) => {
    // No level is skipped on the way down, or those who move by headings would miss one.
    level = Math.min(topLevel + depth - shallowest, level + 1, 6);
    return { heading, paragraph, level, anchor: `heading-${i + 1}` };
  });
}

/**
 * What to say of each paragraph's role and grade: what has changed since the one before, so that
 * the margin stays quiet where nothing does.
 */
export function marginNotes(paragraphs) {
  const notes = new Map();
  let role = null;
  let grade = null;
  for (const paragraph of paragraphs) {
    const note = {};
    if (paragraph.role !== role) note.role = paragraph.role;
    notes.set(paragraph.id, note);
    if (paragraph.kind === 'footnote') continue; // it interrupts, and changes nothing
    if ((paragraph.grade ?? null) !== grade) note.grade = paragraph.grade ?? 'no grade';
    if (paragraph.deadline) note.deadline = paragraph.deadline;
    role = paragraph.role;
    grade = paragraph.grade ?? null;
  }
  return notes;
}

function headingsAbove(headings, ids) {
  const above = new Map();
  let waiting = [];
  for (const heading of headings) {
    waiting.push(heading);
    if (!ids.has(heading.paragraph)) continue;
    above.set(heading.paragraph, [...(above.get(heading.paragraph) ?? []), ...waiting]);
    waiting = [];
  }
  above.set(null, waiting);
  return above;
}
