/**
 * Makes what `place` holds look like `markup`, keeping every element that is still wanted: so the
 * focus, an open <details> and the words in a box outlive an answer that arrives.
 */
export function render(place, markup) {
  const template = document.createElement('template');
  template.innerHTML = String(markup);
  renewChildren(place, template.content);
}

function renewChildren(place, wanted) {
  const keyed = new Map();
  const stay = new Set([...wanted.children].map(keyOf));
  for (const child of [...place.children]) {
    if (!keyOf(child)) continue;
    // Gone ones leave first, so that those that stay need not move, which would cost the focus.
    if (stay.has(keyOf(child))) keyed.set(keyOf(child), child);
    else child.remove();
  }

  let here = place.firstChild;
  for (const next of [...wanted.childNodes]) {
    const kept = keyOf(next) ? keyed.get(keyOf(next)) : here;
    if (kept && alike(kept, next)) {
      if (kept === here) here = here.nextSibling;
      else place.insertBefore(kept, here);
      renew(kept, next);
    } else {
      place.insertBefore(next, here);
    }
  }
  while (here) {
    const after = here.nextSibling;
    here.remove();
    here = after;
  }
}

function renew(kept, next) {
  if (kept.nodeType !== Node.ELEMENT_NODE) {
    if (kept.data !== next.data) kept.data = next.data;
    return;
  }
  for (const { name } of [...kept.attributes]) {
    if (!next.hasAttribute(name) && !isReaders(kept, name)) kept.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (kept.getAttribute(name) !== value && !isReaders(kept, name)) kept.setAttribute(name, value);
  }
  if (kept.localName === 'input' && /^(checkbox|radio)$/.test(kept.type)) {
    kept.checked = next.hasAttribute('checked');
  }
  renewChildren(kept, next);
  if (kept.localName === 'select') kept.value = next.value;
}

/** What the reader has opened stays open. */
function isReaders(element, attribute) {
  return element.localName === 'details' && attribute === 'open';
}

function alike(a, b) {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName && keyOf(a) === keyOf(b);
}

function keyOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node.dataset.key || node.id || null : null;
}
