const OPERATORS = /^(AND|OR|NOT|NEAR(\/\d+)?|BEFORE(\/\d+)?|WITHIN|sentence)$/;

/** The words of a query without its signs and operators: something that can always be searched. */
export function plainWords(q) {
  return q
    .split(/[\s"“”()\[\]{}:+*?~^\\/]+/u)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !OPERATORS.test(word))
    .join(' ');
}
