import { ask, paragraphPath } from '../api/api.js';
import { copied } from '../copy/copy.js';
import { count } from '../words/words.js';

/**
 * What is done with paragraphs where they are listed: their context, citation and link. `selection`
 * keeps which are selected. A view that lists paragraphs begins it with the way to draw itself.
 */
export function desk({ view, selection, announce }) {
  let arounds = new Map();
  let byHand = new Map();
  let done = null;
  let draw = () => {};

  /** `of` is the hit that it is asked for, at which a problem is shown. */
  const asked = async (id, of = id) => {
    byHand.delete(of);
    try {
      return await ask(paragraphPath(id));
    } catch (problem) {
      if (problem.name !== 'Problem') throw problem;
      const fault = problem.line;
      byHand.set(of, { fault });
      draw();
      announce(fault);
      return null;
    }
  };
  const offer = async (id, what, text) => {
    byHand = new Map();
    done = null;
    if (await copied(text)) {
      done = id + what;
      draw();
      announce(`${what} copied`);
      return;
    }
    byHand.set(id, { what, text });
    draw();
    const field = document.getElementById(`by-hand-${id}`);
    field?.focus();
    field?.select();
    announce(`${what} selected: copy it from here`);
  };

  const doing = {
    async around(button, id) {
      if (arounds.delete(id)) {
        draw();
        announce('Context hidden');
        return;
      }
      const paragraph = await asked(id);
      if (!paragraph) return;
      const ofEnd = (neighbour, end) => (neighbour ? [neighbour] : end);
      const around = { previous: ofEnd(paragraph.before, []), following: ofEnd(paragraph.after, []) };
      arounds.set(id, around);
      draw();
      const shown = around.previous.length + around.following.length;
      announce(`${count(shown, 'paragraph')} of the letter shown around it`);
    },
    async cite(button, id) {
      const paragraph = await asked(id);
      if (paragraph) await offer(id, 'Citation', paragraph.citations.plain);
    },
    link: (button, path) => offer(button.dataset.of, 'Link', new URL(path, location.href).href),
    async further(button, side) {
      const id = button.dataset.of;
      const list = side === 'before' ? arounds.get(id)?.previous : arounds.get(id)?.following;
      const edge = list?.at(side === 'before' ? 0 : -1);
      const paragraph = edge && (await asked(edge.id, id));
      if (!paragraph) return;
      edge[side] = paragraph[side] ?? null;
      if (edge[side]) list[side === 'before' ? 'unshift' : 'push'](edge[side]);
      draw();
      if (!button.isConnected) view.querySelector(`[data-around="${CSS.escape(id)}"]`)?.focus();
      announce(edge[side] ? 'One more paragraph shown' : side === 'before' ? 'The letter begins here' : 'The letter ends here');
    },
  };
  view.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    for (const [name, act] of Object.entries(doing)) {
      if (button?.dataset[name]) act(button, button.dataset[name]);
    }
  });
  view.addEventListener('change', ({ target }) => {
    const { select: id, letter } = target.dataset;
    if (id) announce(`${count(selection.set(id, letter, target.checked), 'paragraph')} selected`);
  });

  const of = (selects) => ({
    selects,
    around: (id) => arounds.get(id),
    isCopied: (id, what) => done === id + what,
    words: (id) => byHand.get(id),
    isSelected: selection.has,
  });
  return {
    /** For a list that is shown now; `search` is what found it, null where no search did. */
    begin(how, search, drawAgain) {
      if (how !== 'back') arounds = new Map();
      byHand = new Map();
      done = null;
      draw = drawAgain;
      selection.begin(search, drawAgain);
      return of(search !== null);
    },
  };
}
