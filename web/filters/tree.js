import { isChosen } from './choices.js';

/**
 * Values with a path as a tree in one list: what stands under another comes right behind it, where
 * that is open. Each gets its `depth`, `below` (how many values stand under it), and `open`.
 * `opened` holds the values that the reader has opened; what is chosen is never hidden.
 */
export function tree(all, opened) {
  const children = new Map();
  const values = new Set(all.map(({ value }) => value));
  for (const each of all) {
    const above = each.path?.slice(0, -1).join(' > ') ?? '';
    const parent = values.has(above) ? above : '';
    if (!children.has(parent)) children.set(parent, []);
    children.get(parent).push(each);
  }
  const under = (value) => children.get(value) ?? [];
  const holdsChosen = (each) =>
    under(each.value).some((below) => isChosen(below) || holdsChosen(below));
  const branch = (each, depth) => {
    const open = under(each.value).length > 0 && (opened.has(each.value) || holdsChosen(each));
    return {
      top: { ...each, depth, below: under(each.value).length, open },
      rest: open ? under(each.value).flatMap((below) => list(branch(below, depth + 1))) : [],
    };
  };
  return under('').map((each) => branch(each, 0));
}

/** A branch as the list of what it shows. */
export function list({ top, rest }) {
  return [top, ...rest];
}
