package org.findings.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a query that can't be understood probably means: the nearest one that can be, with every
 * word typed. Each problem brings its own mend; where that leads nowhere, the words stand side by
 * side.
 */
final class Repair {
  /** Changes; a query with more faults is no slip of the pen. */
  private static final int MOST = 25;

  private static final Pattern OPERATOR =
      Pattern.compile("(?<![^\\s()\"])(AND|OR|NOT|(NEAR|BEFORE)(/\\S*)?)(?![^\\s()\"])");

  private static final Pattern SENTENCE = Pattern.compile("\\bWITHIN\\s+sentence\\b");

  /** What stands behind a sign and is no word: a boost, a minimum, a number of edits. */
  private static final Pattern NUMBER = Pattern.compile("[\\^~@][0-9.]*");

  private final Reading reading;
  private final List<String> changes = new ArrayList<>();

  private Repair(Reading reading) {
    this.reading = reading;
  }

  /** Nothing where a query can be understood, holds no word, or is too large. */
  static Optional<Repaired> of(String text, Reading reading) {
    return new Repair(reading).repaired(text);
  }

  private Optional<Repaired> repaired(String typed) {
    String text = typed;
    for (int i = 0; i < MOST; i++) {
      try {
        Understood understood = reading.understand(text);
        if (i == 0) {
          return Optional.empty();
        }
        return !text.isBlank() && keepsWords(typed, text)
            ? Optional.of(new Repaired(text, understood, changes))
            : sideBySide(typed);
      } catch (QueryProblem problem) {
        if (problem.isOfSize()) {
          return Optional.empty();
        }
        if (problem.mend().isEmpty()) {
          return sideBySide(typed);
        }
        Mend mend = problem.mend().get().in(text);
        String mended = mend.in(text).strip();
        if (mended.equals(text)) {
          return sideBySide(typed);
        }
        text = mended;
        if (!changes.contains(mend.said())) {
          changes.add(mend.said());
        }
      }
    }
    return sideBySide(typed);
  }

  private Optional<Repaired> sideBySide(String typed) {
    List<String> words = words(typed);
    String text = String.join(" ", words);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    try {
      String said = "Signs and operators could not be understood: all words must be there.";
      return Optional.of(new Repaired(text, reading.understand(text), List.of(said)));
    } catch (QueryProblem problem) {
      return Optional.empty();
    }
  }

  private static boolean keepsWords(String typed, String repaired) {
    Map<String, Integer> kept = new HashMap<>();
    words(repaired).forEach(word -> kept.merge(word, 1, Integer::sum));
    return words(typed).stream().allMatch(word -> kept.merge(word, -1, Integer::sum) >= 0);
  }

  /** The words of a query, whatever its signs and operators mean; never an operator or a field. */
  static List<String> words(String text) {
    String plain = SENTENCE.matcher(text).replaceAll(" ");
    plain = OPERATOR.matcher(plain).replaceAll(" ");
    plain = NUMBER.matcher(plain).replaceAll(" ");
    return Words.of(plain.replaceAll("[:\\\\/*?\\p{Cntrl}]", " "));
  }
}
