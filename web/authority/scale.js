const EFFECTIVENESS = ['Outstanding', 'Good', 'Requires improvement to be good', 'Adequate', 'Inadequate'];
const PARTNERSHIPS = ['Typically positive', 'Inconsistent', 'Systemic failings'];

/** Lanes of the strip, the best first: all of a scale that is used, but "Adequate", no longer given, only where it was. */
export function lanesOf(letters) {
  const given = new Set(letters.map(({ grade }) => grade));
  const used = (scale) => (scale.some((grade) => given.has(grade)) ? scale : []);
  const others = [...given].filter(
    (grade) => grade && !EFFECTIVENESS.includes(grade) && !PARTNERSHIPS.includes(grade),
  );
  return [
    ...used(EFFECTIVENESS).filter((grade) => grade !== 'Adequate' || given.has(grade)),
    ...used(PARTNERSHIPS),
    ...others,
    ...(given.has(null) ? [null] : []),
  ];
}

/** Years with where each begins and how wide it is, and letters with where they stand, in per cent of the width. */
export function placed(letters) {
  const dated = letters.filter(({ date }) => date);
  if (dated.length === 0) return { years: [], points: [] };
  const all = dated.map(({ date }) => Number(date.slice(0, 4)));
  const first = Math.min(...all);
  const last = Math.max(...all);
  const begin = Date.UTC(first, 0, 1);
  const width = Date.UTC(last + 1, 0, 1) - begin;
  const at = (time) => (100 * (time - begin)) / width;
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).map((year) => ({
    year,
    from: at(Date.UTC(year, 0, 1)),
    width: at(Date.UTC(year + 1, 0, 1)) - at(Date.UTC(year, 0, 1)),
  }));
  const points = dated.map((letter) => ({ letter, x: at(Date.parse(`${letter.date}T12:00:00Z`)) }));
  return { years, points };
}

/** The lines between grades of one scale that follow each other. */
export function steps(points) {
  return [EFFECTIVENESS, PARTNERSHIPS].flatMap((scale) => {
    const graded = points.filter(({ letter }) => scale.includes(letter.grade));
    return graded.slice(1).map((to, i) => ({ from: graded[i], to }));
  });
}
