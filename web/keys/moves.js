/** Whether a key was pressed by itself, and not to write something. */
export function isSingle({ target, key, ctrlKey, altKey, metaKey, isComposing, defaultPrevented }) {
  if (ctrlKey || altKey || metaKey || isComposing || defaultPrevented || [...key].length > 1) return false;
  return !isWriting(target);
}

function isWriting({ localName, type, isContentEditable }) {
  if (isContentEditable || localName === 'textarea' || localName === 'select') return true;
  return localName === 'input' && !['checkbox', 'radio', 'button'].includes(type);
}

/**
 * Where a step leads from the one at `at`; from none (-1) to the first that is on the screen, given
 * how far each is below its top edge.
 */
export function stepTo(at, step, tops) {
  if (at < 0) {
    const visible = tops.findIndex((top) => top >= 0);
    return visible < 0 ? tops.length - 1 : visible;
  }
  return Math.min(Math.max(at + step, 0), tops.length - 1);
}
