const OPERATOR = /^\(*(AND|OR|NOT|NEAR|BEFORE|WITHIN)\b/;
/** What something is still to follow on. */
const OPEN_END = /(\s+(AND|OR|NOT|["“”(+-]))+$/;

/** Whether two queries ask for the same words; one that has only begun to ask for more does not. */
export function isSameQuery(a, b) {
  return plain(a) === plain(b);
}

function plain(q) {
  return q
    .trim()
    .replace(OPEN_END, '')
    .split(/\s+/)
    .map((word) => (OPERATOR.test(word) ? word : word.toLowerCase()))
    .join(' ');
}
