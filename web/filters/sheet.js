const BESIDE = '(min-width: 60rem)'; // as in page.css

/** Where the filters stand: beside the results, or on a narrow screen in a sheet over them. */
export function filterPlace(panel, { beside, sheet, sheetBody }) {
  const wide = matchMedia(BESIDE);
  const settle = () => {
    (wide.matches ? beside : sheetBody).append(panel);
    if (wide.matches && sheet.open) sheet.close();
  };
  wide.addEventListener('change', settle);
  settle();

  sheet.addEventListener('click', ({ target }) => {
    // A click on the dialog itself is one on the dimmed page around it.
    if (target === sheet || target.closest('[data-close-sheet]')) sheet.close();
  });
  return { open: () => sheet.showModal() };
}
