const UNNUMBERED = { bullet: 'Bullet', row: 'Table row', footnote: 'Footnote' };

/** Which paragraph of its letter it is. */
export function position({ kind, number, page }) {
  const what = number
    ? `${kind === 'footnote' ? 'Footnote' : 'Paragraph'} ${number}`
    : (UNNUMBERED[kind] ?? 'Paragraph without a number');
  return page ? `${what}, page ${page}` : what;
}
