/** The figures that words can be put in order by, and what each is for. */
export const MEASURES = {
  logLikelihood: {
    name: 'Log-likelihood',
    means:
      'How sure one may be that word and matches attract each other; it grows with the amount of text.',
  },
  logDice: {
    name: 'logDice',
    means:
      'How exclusively they go together, 14 at most as a rule; one more is twice as much, and searches may be compared by it.',
  },
  observed: { name: 'Times near', means: 'How often the word stands around a match.' },
};

/** How long each word's bar is, in per cent of the longest. Words that are rarer than expected have none. */
export function shares(collocates, by) {
  const most = Math.max(...collocates.map((each) => each[by]));
  return collocates.map((each) =>
    most > 0 && each[by] > 0 ? Math.max(1, Math.round((100 * each[by]) / most)) : 0,
  );
}
