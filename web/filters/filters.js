import { html } from '../html/html.js';
import { render } from '../html/render.js';
import { changed, COUNTED, withValue, withValues } from '../address/address.js';
import { choices } from './choices.js';
import { chooseYears } from './choose-years.js';
import { dates, faultOf } from './dates.js';
import { filterGroup } from './filter-group.js';
import { manner, withManner } from './manner.js';
import { sections } from './sections.js';
import { yearBars } from './years.js';

/** Groups that stand open on a first visit; the others open when they hold something chosen. */
const OPEN = ['year', 'authority', 'inspectorate', 'stance'];

/** The panel of filters. `run(state)` runs the search with a value ticked or no longer. */
export function filtersPanel(run) {
  const panel = document.createElement('div');
  panel.className = 'filters';
  const looks = {};
  let state = null;
  let facets = {};
  let fault = null;
  let labelOf = () => undefined;

  // Who chooses again before the answer is here adds to what was chosen.
  const search = (next) => {
    state = next;
    run(next);
  };
  const draw = () => {
    const counted = { ...facets, section: headings.entries() };
    const groups = COUNTED.filter((name) => offers(name, facets) || state.filters[name]);
    render(
      panel,
      html`${state.q.trim() && manner(state)}
      ${groups.map((name) => {
        const given = state.filters[name] ?? [];
        const open = OPEN.includes(name) || given.length > 0;
        const all = choices(name, counted[name] ?? [], given, labelOf);
        if (name === 'section') return filterGroup(name, all, looks.section ?? {}, open, { words: headings.words() });
        if (name !== 'year') return filterGroup(name, all, looks[name] ?? {}, open);
        const bars = yearBars(facets.year ?? [], given, years.range());
        return [filterGroup(name, all, looks.year ?? {}, open, { above: bars }), dates(state, fault)];
      })}`,
    );
  };
  const look = (name, changes) => {
    looks[name] = { ...looks[name], ...changes };
    draw();
  };
  const years = chooseYears(panel, {
    given: () => ({ entries: facets.year ?? [], values: state.filters.year ?? [] }),
    draw: () => draw(),
    choose: (values) => search(withValues(state, 'year', values)),
  });
  const headings = sections(() => draw());
  const areHeadingsOpen = () => panel.querySelector('[data-key="section"]')?.open ?? false;
  const fillDates = () => {
    for (const input of panel.querySelectorAll('[data-dates] input')) {
      input.value = state.filters[input.name]?.[0] ?? '';
    }
  };

  panel.addEventListener('change', ({ target }) => {
    if (target.dataset.manner) {
      search(withManner(state, target.dataset.manner, target.checked));
    } else if (target.type === 'checkbox') {
      search(withValue(state, target.name, target.dataset.as, target.checked));
    }
  });
  panel.addEventListener(
    'toggle',
    ({ target }) => {
      if (target.dataset.key !== 'section' || !target.open) return;
      headings.of(state, true);
      draw();
    },
    { capture: true }, // it does not bubble
  );
  panel.addEventListener('submit', (event) => {
    const form = event.target;
    if (!('dates' in form.dataset)) return;
    event.preventDefault();
    fault = faultOf(form);
    if (fault) {
      draw();
      form.elements.from.focus();
      return;
    }
    const given = ['from', 'to'].map((name) => [name, form.elements[name].value]);
    search(
      given.reduce(
        (next, [name, value]) => withValues(next, name, value ? [value] : []),
        changed(state, {}),
      ),
    );
  });
  panel.addEventListener('input', ({ target }) => {
    if (target.dataset.find) look(target.dataset.find, { find: target.value });
  });
  panel.addEventListener('click', ({ target }) => {
    const button = target.closest('button');
    if (!button) return;
    const { more, less, not, opener, name } = button.dataset;
    if (not) {
      search(withValue(state, name, not, button.getAttribute('aria-pressed') === 'false'));
    } else if (opener) {
      const opened = new Set(looks[name]?.opened);
      if (!opened.delete(opener)) opened.add(opener);
      look(name, { opened });
    } else if (more || less) {
      const group = button.closest('details');
      const before = group.querySelectorAll('input[type="checkbox"]').length;
      look(more ?? less, { whole: Boolean(more) });
      // The button that was pressed is gone: go on where the list goes on, or where it now ends.
      const boxes = group.querySelectorAll('input[type="checkbox"]');
      (more ? boxes[before] : group.querySelector('[data-more]'))?.focus();
    }
  });

  return {
    panel,
    draw(newState, newFacets, newLabelOf) {
      state = newState;
      labelOf = newLabelOf;
      facets = newFacets ?? facets;
      fault = null;
      years.answered();
      headings.of(state, areHeadingsOpen() || Boolean(state.filters.section));
      draw();
      fillDates();
    },
  };
}

function offers(name, facets) {
  // Where nothing can match, as with filters typed into the box, no paragraph has a stance.
  if (name === 'stance') return facets.stance?.some(({ value }) => value !== 'none');
  if (name === 'section') return facets.role?.length > 0; // as every paragraph has one
  return facets[name]?.length > 0;
}
