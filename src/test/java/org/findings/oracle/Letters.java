package org.findings.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.findings.oracle.Ask.Where;

/** Spells words, phrases and fields, each time with other characters that make no difference. */
final class Letters {
  private static final List<String> QUOTES =
      List.of("\"\"", "\"\"", "\"\"", "\u201C\u201D", "\u201E\u201C", "\u00AB\u00BB", "\u201C\"");

  private static final List<String> HYPHENS = List.of("-", "-", "-", "\u2010", "\u2011", "\u2013");

  /** Between the words of a phrase punctuation makes no difference. */
  private static final List<String> GAPS =
      List.of(" ", " ", " ", " ", " ", " ", "-", "\u2013", ", ", ". ", "/", "  ", " \\\"");

  private static final Set<String> OPERATORS =
      Set.of("AND", "OR", "NOT", "NEAR", "BEFORE", "WITHIN");

  private final Random random;

  Letters(Random random) {
    this.random = random;
  }

  /** A word outside quotes; one that would be an operator is escaped. */
  String bare(String word) {
    String text = cased(word);
    if (OPERATORS.contains(text)) {
      return "\\" + text;
    }
    int at = random.nextInt(text.length());
    boolean escape = random.nextInt(25) == 0 && Character.isLetter(text.charAt(at));
    return escape ? text.substring(0, at) + "\\" + text.substring(at) : text;
  }

  String quoted(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      if (!text.isEmpty()) {
        text.append(any(GAPS));
      }
      text.append(cased(word));
    }
    String quotes = any(QUOTES);
    return quotes.charAt(0) + text.toString() + quotes.charAt(1);
  }

  String cased(String word) {
    String text =
        switch (random.nextInt(10)) {
          case 0 -> word.toUpperCase(Locale.ROOT);
          case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
          default -> word;
        };
    return switch (random.nextInt(3)) {
      case 0 -> text.replace('\'', '\u2019');
      case 1 -> text.replace('\'', random.nextInt(5) == 0 ? '\u2018' : '\u2019');
      default -> text;
    };
  }

  String minus() {
    return random.nextInt(8) == 0 ? any(List.of("\u2013", "\u2212", "\u2010")) : "-";
  }

  String hyphen() {
    return any(HYPHENS);
  }

  String where(Where where) {
    String field = random.nextInt(8) == 0 ? capital(where.field()) : where.field();
    String value = random.nextInt(8) == 0 ? swapped(where.value()) : where.value();
    boolean plain = value.matches("[A-Za-z0-9.-]+") && !value.startsWith("-");
    if (plain && random.nextInt(4) > 0) {
      return field + ":" + value;
    }
    boolean curly = random.nextInt(4) == 0;
    String escaped = value.replaceAll("[\"\\\\\u201C-\u201F\u00AB\u00BB]", "\\\\$0");
    return field + ":" + (curly ? "\u201C" : "\"") + escaped + (curly ? "\u201D" : "\"");
  }

  private String swapped(String value) {
    String other = value.replace('\u2019', '\'');
    return value.equals(other) ? value.toLowerCase(Locale.ROOT) : other;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String any(List<String> some) {
    return some.get(random.nextInt(some.size()));
  }
}
