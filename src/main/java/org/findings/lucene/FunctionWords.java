package org.findings.lucene;

import java.util.Set;
import java.util.stream.Collectors;
import org.findings.query.Inflections;

/** Words that say nothing by themselves: no phrase worth offering begins or ends with one. */
final class FunctionWords {
  private static final Set<String> ALL =
      Set.of(
          """
          a about above across after again against all almost along already also although always am
          among an and another any are around as at away back be became because become becomes been
          before being below between both but by can cannot could despite did do does doing done
          down due during each either else enough especially etc even ever every few first for from
          further get gets given goes going got had has have having he hence her here herself him
          himself his how however i if in including indeed instead into is it its itself just last
          least less like made make makes making many may me might more moreover most much must my
          neither never nevertheless no nor not now of off often on once one only or other others
          otherwise our out over own per perhaps put quite rather really s same several shall she
          should since so some soon still such t take taken takes than that the their theirs them
          themselves then there thereby therefore these they this those though through throughout
          thus to together too toward towards two under until up upon us used using very via was we
          well were what when where whereas whether which while who whom whose why will with within
          without would yet you your
          """
              .strip()
              .split("\\s+"));

  private static final Set<String> STEMS = stems();

  private FunctionWords() {}

  private static Set<String> stems() {
    Inflections inflections = new Inflections();
    return ALL.stream().map(inflections::stem).collect(Collectors.toUnmodifiableSet());
  }

  static boolean has(String word) {
    return ALL.contains(word);
  }

  /** Whether one of them has this stem. */
  static boolean haveStem(String stem) {
    return STEMS.contains(stem);
  }

  /** Whether a phrase may begin with a word: numbers may only end one. */
  static boolean mayBegin(String word) {
    return mayEnd(word) && Character.isLetter(word.codePointAt(0));
  }

  /** Whether a phrase may end with a word. */
  static boolean mayEnd(String word) {
    return !ALL.contains(word) && (word.length() > 1 || Character.isDigit(word.charAt(0)));
  }
}
