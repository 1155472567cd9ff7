const OPERATORS = /\b(AND|OR|NOT|(NEAR|BEFORE)(\/\d+)?|WITHIN( sentence)?)\b/g;
const EDITS = /[~^]\d*/g;
const SIGNS = /[\s"“”()[\]{}:+*?\\/]+/;

/** The words of a query without its signs and operators: something that can always be searched. */
export function plainWords(q) {
  return q
    .replace(OPERATORS, ' ')
    .replace(EDITS, ' ')
    .split(SIGNS)
    .map((word) => word.replace(/^-+|-+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
}
