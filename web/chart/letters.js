const NARROW = /[iljtfr.,:;'’|!()[\]\s]/;
const BROAD = /[A-ZÀ-ÞmwMW@%]/;

/**
 * How wide words are at most in the wider of common sans serifs, in pixels: SVG can't tell before
 * it is drawn, and not for the reader who takes it away.
 */
export function widthOf(words, size) {
  let ems = 0;
  for (const character of words) {
    if (character.codePointAt(0) > 0x2e7f) ems += 1;
    else if (NARROW.test(character)) ems += 0.37;
    else ems += BROAD.test(character) ? 0.82 : 0.61;
  }
  return ems * size;
}

/** Words in lines no wider than `width`, at most `most`; what is left out then is told by “…”. */
export function lines(words, width, size, most = Infinity) {
  const made = [''];
  for (const word of words.split(/\s+/).filter(Boolean).flatMap((each) => pieces(each, width, size))) {
    const longer = made.at(-1) ? `${made.at(-1)} ${word}` : word;
    if (widthOf(longer, size) <= width || !made.at(-1)) made[made.length - 1] = longer;
    else made.push(word);
  }
  if (made.length <= most) return made;
  const kept = made.slice(0, most);
  kept[most - 1] = `${shortened(kept[most - 1], width, size)}…`;
  return kept;
}

function shortened(line, width, size) {
  const characters = [...line];
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, size) > width) characters.pop();
  return characters.join('').trimEnd();
}

/** A word that no line holds is cut. */
function pieces(word, width, size) {
  if (widthOf(word, size) <= width) return [word];
  const cut = [''];
  for (const character of word) {
    if (cut.at(-1) && widthOf(cut.at(-1) + character, size) > width) cut.push('');
    cut[cut.length - 1] += character;
  }
  return cut;
}
