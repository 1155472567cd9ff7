/** Longer paragraphs are first shown by the places that matched. Characters: some 200 words. */
const LONG = 1200;
const SHORTENED = 700;
const AROUND = 180;

/** Matches sorted, inside the text, and joined where they overlap, as marks cannot. */
export function joined(matches, length) {
  const spans = [];
  for (const [from, to] of [...(matches ?? [])].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(0, from);
    const end = Math.min(length, to);
    const last = spans.at(-1);
    if (!(start < end)) continue;
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}

/** The text from `start` to `end` cut into pieces {text, marked}. Offsets are UTF-16 code units. */
export function pieces(text, matches, start = 0, end = text.length) {
  const cut = [];
  let at = start;
  for (const [from, to] of joined(matches, text.length)) {
    const first = Math.max(from, start);
    const last = Math.min(to, end);
    if (first >= last) continue;
    if (first > at) cut.push({ text: text.slice(at, first), marked: false });
    cut.push({ text: text.slice(first, last), marked: true });
    at = last;
  }
  if (at < end) cut.push({ text: text.slice(at, end), marked: false });
  return cut;
}

/**
 * The stretches [start, end) of a paragraph to show at first: all of a short one; of a long one,
 * the surroundings of its first matches, or its beginning where nothing is marked.
 */
export function stretches(text, matches) {
  if (text.length <= LONG) return [[0, text.length]];
  const spans = joined(matches, text.length);
  if (spans.length === 0) return [[0, wordEnd(text, SHORTENED)]];
  const shown = [];
  let room = SHORTENED;
  for (const [from, to] of spans) {
    if (room <= 0) break;
    const start = wordStart(text, from - AROUND);
    const end = wordEnd(text, Math.min(to + AROUND, Math.max(from + room, from + AROUND)));
    const last = shown.at(-1);
    const before = last ? last[1] - last[0] : 0;
    if (last && start <= last[1]) {
      last[1] = Math.max(last[1], end);
      room -= last[1] - last[0] - before;
    } else {
      shown.push([start, end]);
      room -= end - start;
    }
  }
  return shown;
}

/** The nearest beginning of a word at or before `at`, if one is near enough. */
function wordStart(text, at) {
  if (at <= 0) return 0;
  const space = text.lastIndexOf(' ', at);
  return at - space < AROUND ? space + 1 : outsidePair(text, at);
}

function wordEnd(text, at) {
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  if (space >= 0 && space - at < AROUND) return space;
  return space < 0 && text.length - at < AROUND ? text.length : outsidePair(text, at);
}

/** Never between the two halves of an emoji. */
function outsidePair(text, at) {
  const half = text.charCodeAt(at);
  return half >= 0xdc00 && half <= 0xdfff ? at - 1 : at;
}
