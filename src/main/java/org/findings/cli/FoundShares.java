package org.findings.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.findings.letter.About;
import org.findings.letter.DateIs;
import org.findings.letter.Kind;

/** In how many letters each field was found. */
final class FoundShares {
  private static final int WIDTH = 7;

  private static final Map<String, Predicate<About>> FIELDS = new LinkedHashMap<>();

  static {
    FIELDS.put("kind", a -> a.kind() != Kind.OTHER);
    FIELDS.put("place", a -> a.authority() != null && a.authority().code() != null);
    FIELDS.put("by", a -> !a.inspectorates().isEmpty());
    FIELDS.put("days", a -> a.inspected().to() != null);
    FIELDS.put("date", a -> a.dateIs() == DateIs.PRINTED || a.dateIs() == DateIs.PUBLISHED);
    FIELDS.put("grade", a -> a.grade() != null);
    FIELDS.put("judged", a -> !a.judgements().isEmpty());
    FIELDS.put("licence", a -> a.licence() != null);
    FIELDS.put("sure", a -> a.doubts().isEmpty());
  }

  /** The names of the columns: how many letters, then each field's share. */
  static final String HEAD =
      cell("letters") + String.join("", FIELDS.keySet().stream().map(FoundShares::cell).toList());

  private final List<About> letters = new ArrayList<>();

  void add(About letter) {
    letters.add(letter);
  }

  String line() {
    StringBuilder line = new StringBuilder(cell(String.format(Locale.UK, "%,d", letters.size())));
    for (Predicate<About> field : FIELDS.values()) {
      long found = letters.stream().filter(field).count();
      double share = letters.isEmpty() ? 0 : 100.0 * found / letters.size();
      line.append(cell(found == letters.size() ? "100" : String.format(Locale.UK, "%.1f", share)));
    }
    return line.toString();
  }

  private static String cell(String text) {
    return " ".repeat(Math.max(1, WIDTH + 1 - text.length())) + text;
  }
}
