const COLUMNS = ['text', 'a', 'b', 'logRatio', 'logLikelihood'];
const COLLATOR = new Intl.Collator('en-GB', { numeric: true });

/** How rows are ordered: `-` turns a column's usual direction; what is no column is as usual. */
export function order(option = 'logLikelihood') {
  const isTurned = option.startsWith('-');
  const by = isTurned ? option.slice(1) : option;
  if (!COLUMNS.includes(by)) return { by: 'logLikelihood', isRising: false };
  return { by, isRising: (by === 'text') !== isTurned };
}

/** `side` is the one that the rows mark: the more they mark it, the higher its log ratio counts. */
export function sorted(rows, option, side) {
  const { by, isRising } = order(option);
  const value = {
    text: null,
    a: (row) => row.a.count,
    b: (row) => row.b.count,
    logRatio: (row) => (side === 'b' ? -row.logRatio : row.logRatio),
    logLikelihood: (row) => row.logLikelihood,
  }[by];
  const compare = value ? (x, y) => value(x) - value(y) : (x, y) => COLLATOR.compare(x.text, y.text);
  return [...rows].sort((x, y) => (isRising ? compare(x, y) : compare(y, x)));
}
