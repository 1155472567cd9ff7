/** Words that may lie between, at most; the grammar takes no more. */
export const FARTHEST = 1000;

const OPERATOR = /^(AND|OR|NOT|WITHIN|(NEAR|BEFORE)(\/.*)?)$/;
const QUOTES = /["“”„‟«»″＂]/g;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * The query that a filled form means: { all, phrase, any, none, near: { a, b, within, inOrder } }.
 * What is typed there are words and nothing but words: signs and operators lose their meaning, but
 * for * and ?, and for quotation marks around words that belong together.
 */
export function written({ all = '', phrase = '', any = '', none = '', near = {} }) {
  const parts = [
    ...terms(all),
    phraseOf(phrase),
    either(terms(any)),
    nearEachOther(near),
    without(terms(none)),
  ].filter(Boolean);
  return parts.join(' ');
}

/** Words, and phrases in quotation marks; where there are commas, what is between them. */
function terms(text) {
  const plain = text.replace(QUOTES, '"').replace(/\p{Cc}/gu, ' ');
  if (plain.includes(',') && !plain.includes('"')) return plain.split(',').map(side).filter(Boolean);
  const found = plain.match(/"[^"]*"?|[^\s",]+/g) ?? [];
  return found.map((each) => (each.startsWith('"') ? side(each) : word(each))).filter(Boolean);
}

/** One word, or several as a phrase. */
function side(text = '') {
  const plain = text.replace(QUOTES, '"').replace(/\p{Cc}/gu, ' ').trim();
  return /[\s"]/.test(plain) ? phraseOf(plain) : word(plain);
}

function word(text) {
  if (!HAS_WORD.test(text)) return null;
  if (OPERATOR.test(text)) return text.toLowerCase();
  return text.replace(/[\\^~:()]/g, '\\$&').replace(/^[+\-\u2010-\u2015\u2212]/, '\\$&');
}

function phraseOf(text = '') {
  const words = text.replace(QUOTES, ' ').replace(/\p{Cc}/gu, ' ').trim().replace(/\s+/g, ' ');
  return HAS_WORD.test(words) ? `"${words.replace(/[\\^]/g, '\\$&')}"` : null;
}

function either(sides) {
  return sides.length > 1 ? `(${sides.join(' OR ')})` : sides[0];
}

function without(sides) {
  return sides.length > 0 ? `NOT ${either(sides)}` : null;
}

function nearEachOther({ a, b, within = 5, inOrder = false }) {
  const [first, second] = [side(a), side(b)];
  if (!first || !second) return first ?? second;
  const distance = Math.min(Math.max(Math.round(Number(within) || 0), 0), FARTHEST);
  return `(${first} ${inOrder ? 'BEFORE' : 'NEAR'}/${distance} ${second})`;
}
