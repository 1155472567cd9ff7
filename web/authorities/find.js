/** A text without what people leave out or write in more than one way. */
export function plain(text) {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en-GB')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The authorities that every typed word leads to: by name, code or region, by a name that letters print, or by
 * that of one that it followed. `by` is the other name, where only that fits.
 */
export function find(authorities, typed) {
  const words = plain(typed).split(' ').filter(Boolean);
  const fits = (text) => {
    const begun = ` ${plain(text)}`;
    return words.every((word) => begun.includes(` ${word}`));
  };
  return authorities.flatMap((each) => {
    if (words.length === 0 || fits(`${each.name} ${each.code ?? ''} ${each.region ?? ''}`)) {
      return [{ ...each, by: null }];
    }
    const former = each.former.find(({ name, code }) => fits(`${name} ${code ?? ''}`));
    const printed = each.printed.find(fits);
    return former || printed ? [{ ...each, by: former?.name ?? printed }] : [];
  });
}

/** In groups of a region each, those of no region last; or in one group. */
export function grouped(authorities, byRegion) {
  if (!byRegion) return [{ region: null, authorities }];
  const regions = new Map();
  for (const each of authorities) {
    regions.set(each.region, [...(regions.get(each.region) ?? []), each]);
  }
  return [...regions]
    .sort(([a], [b]) => (a === null) - (b === null) || (a ?? '').localeCompare(b ?? '', 'en-GB'))
    .map(([region, inIt]) => ({ region: region ?? 'Region not known', authorities: inIt }));
}
