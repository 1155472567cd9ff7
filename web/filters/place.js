/**
 * The panel of filters, where it stands. It is fetched with the first answer, and what was found is
 * shown without waiting for it.
 */
export function filtersPlace(search, places) {
  let here = null;
  let coming = null;
  let latest = null;

  const brought = async () => {
    const [{ filtersPanel }, { filterPlace }] = await Promise.all([import('./filters.js'), import('./sheet.js')]);
    const filters = filtersPanel(search);
    here = { filters, sheet: filterPlace(filters.panel, places) };
    if (latest) filters.draw(...latest);
  };
  const fetched = () => {
    coming ??= brought().catch(() => (coming = null)); // tried again with the next answer
    return coming;
  };

  return {
    draw(...given) {
      latest = given;
      if (here) here.filters.draw(...given);
      else fetched();
    },
    async open() {
      await fetched();
      here?.sheet.open();
    },
  };
}
