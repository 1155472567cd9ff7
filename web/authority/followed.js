/**
 * What later letters say became of what earlier ones asked for: `ofAsk` by the id of what was asked, `ofLetter` by
 * the id of the letter that is meant. Each says from which letter it is; the earliest comes first.
 */
export function followed(letters) {
  const ofAsk = new Map();
  const ofLetter = new Map();
  const add = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value]);
  for (const from of letters) {
    for (const followUp of from.followUps) {
      const said = { ...followUp, from };
      for (const { id } of followUp.about) add(ofAsk, id, said);
      if (followUp.letter) add(ofLetter, followUp.letter, said);
    }
  }
  return { ofAsk, ofLetter };
}

/** What a letter asks for, as it stands in it. */
export function asksOf({ improvements, recommendations }) {
  return [...improvements, ...recommendations].sort((a, b) => a.ordinal - b.ordinal);
}

const ROLES = [
  ['priority action', 'priority action'],
  ['recommendation', 'recommendation'],
  ['improvement', 'area'],
];

/** How many of which sort: [['area', 3]], the most pressing first. */
export function sortsOf(asks) {
  return ROLES.map(([role, noun]) => [noun, asks.filter((each) => each.role === role).length]).filter(
    ([, many]) => many > 0,
  );
}

const SAYS = ['improved', 'partly', 'not improved', 'mentioned'];

/** How often what is said, per letter that says it: [{from, says: [['improved', 2]]}]. */
export function tallied(said) {
  const letters = [...new Set(said.map(({ from }) => from))];
  return letters.map((from) => ({
    from,
    says: SAYS.map((says) => [says, said.filter((each) => each.from === from && each.says === says).length]).filter(
      ([, many]) => many > 0,
    ),
  }));
}
