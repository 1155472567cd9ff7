/** Grades from the best to the worst, in each of the scales that inspectors have used. */
const GRADES = [
  'Outstanding',
  'Good',
  'Adequate',
  'Requires improvement to be good',
  'Inadequate',
  'Typically positive',
  'Inconsistent',
  'Systemic failings',
];

/** Years in time and grades in theirs; all else by what is shown, the most first. What has none comes last. */
export function inOrder(buckets, by, valueOf) {
  const last = ({ value }) => (value === 'none' ? 1 : 0);
  const rank = ({ value }) => {
    const at = GRADES.indexOf(value);
    return at < 0 ? GRADES.length : at;
  };
  const between = {
    year: () => 0, // as they come
    overall: (a, b) => rank(a) - rank(b),
    grade: (a, b) => rank(a) - rank(b),
  }[by];
  const byValue = (a, b) =>
    (valueOf(b) ?? -1) - (valueOf(a) ?? -1) || b.of.letters - a.of.letters;
  return [...buckets].sort((a, b) => last(a) - last(b) || (between ?? byValue)(a, b));
}
