import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { COUNTED, withValue } from '../address/address.js';
import { choices } from './choices.js';
import { filterGroup } from './filter-group.js';

/** Groups that stand open on a first visit; the others open when they hold something chosen. */
const OPEN = ['year', 'authority', 'inspectorate'];

/** The panel of filters. `search(state)` runs the search with a value ticked or no longer. */
export function filtersPanel(search) {
  const panel = document.createElement('div');
  panel.className = 'filters';
  const looks = {};
  let state = null;
  let facets = {};
  let labelOf = () => undefined;

  const draw = () => {
    const groups = COUNTED.filter((name) => facets[name]?.length || state.filters[name]);
    render(
      panel,
      html`${groups.map((name) => {
        const given = state.filters[name] ?? [];
        const open = OPEN.includes(name) || given.length > 0;
        const all = choices(name, facets[name] ?? [], given, labelOf);
        return filterGroup(name, all, looks[name] ?? {}, open);
      })}`,
    );
  };
  const look = (name, changes) => {
    looks[name] = { ...looks[name], ...changes };
    draw();
  };

  panel.addEventListener('change', ({ target }) => {
    if (target.type === 'checkbox') {
      search(withValue(state, target.name, target.value, target.checked));
    }
  });
  panel.addEventListener('input', ({ target }) => {
    if (target.dataset.find) look(target.dataset.find, { find: target.value });
  });
  panel.addEventListener('click', ({ target }) => {
    const { more, less } = target.dataset;
    if (!more && !less) return;
    const group = target.closest('details');
    const before = group.querySelectorAll('input[type="checkbox"]').length;
    look(more ?? less, { whole: Boolean(more) });
    // The button that was pressed is gone: go on where the list goes on, or where it now ends.
    const boxes = group.querySelectorAll('input[type="checkbox"]');
    (more ? boxes[before] : group.querySelector('[data-more]'))?.focus();
  });

  return {
    panel,
    draw(newState, newFacets, newLabelOf) {
      state = newState;
      labelOf = newLabelOf;
      facets = newFacets ?? facets;
      draw();
    },
  };
}
