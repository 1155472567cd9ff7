package org.findings.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a thesaurus, each a group of terms with commas between them. */
final class ThesaurusLines {
  /** Longer ones are sentences, most likely for want of a comma. */
  private static final int MOST_WORDS = 12;

  /** More could not be added to a question without going over its bounds. */
  private static final int MOST_TERMS = 50;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String file;
  private final Inflections inflections = new Inflections();
  private final Map<List<String>, Integer> lineOfWords = new HashMap<>();
  private final Map<List<String>, Integer> lineOfStems = new HashMap<>();
  private int line;

  /**
   * @param file named in problems
   */
  ThesaurusLines(String file) {
    this.file = file;
  }

  List<List<Equivalent>> groups(String text) throws BadThesaurus {
    List<List<Equivalent>> groups = new ArrayList<>();
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    for (String each : plain.lines().toList()) {
      line++;
      String written = each.strip();
      if (!written.isEmpty() && !written.startsWith("#")) {
        groups.add(group(written));
      }
    }
    return groups;
  }

  private List<Equivalent> group(String written) throws BadThesaurus {
    List<Equivalent> group = new ArrayList<>();
    for (String term : written.split(",", -1)) {
      group.add(term(term.strip()));
    }
    if (group.size() < 2) {
      throw bad(
          "“" + written + "” stands alone.",
          "Put the other terms of its group on the same line, with commas between them.");
    }
    if (group.size() > MOST_TERMS) {
      throw bad(
          "the group has " + group.size() + " terms.", "Keep " + MOST_TERMS + " of them at most.");
    }
    return List.copyOf(group);
  }

  private Equivalent term(String written) throws BadThesaurus {
    if (written.isEmpty()) {
      throw bad("there is nothing between two commas, or after the last.", "Take a comma out.");
    }
    boolean quoted = written.length() > 2 && written.startsWith("\"") && written.endsWith("\"");
    String listed = quoted ? written.substring(1, written.length() - 1).strip() : written;
    List<String> words = Words.of(listed);
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      throw bad(
          "“" + listed + "” has " + (words.isEmpty() ? "no" : words.size()) + " words.",
          "A term has 1 to " + MOST_WORDS + "; commas stand between terms.");
    }
    if (listed.chars().anyMatch(c -> c == '*' || c == '?' || c == '"')) {
      throw bad(
          "“" + listed + "” has a sign in it that no term can have.",
          "Write words only; quotation marks stand around a whole term.");
    }
    List<String> stems = words.stream().map(inflections::stem).toList();
    requireNew(listed, lineOfWords.put(words, line), true);
    if (!quoted) {
      requireNew(listed, lineOfStems.put(stems, line), false);
    }
    return new Equivalent(listed, words, stems, quoted);
  }

  /** Inflections of one term may stand in one group, for those who ask for words as written. */
  private void requireNew(String listed, @Nullable Integer before, boolean same)
      throws BadThesaurus {
    if (before != null && (same || before != line)) {
      throw bad(
          "“" + listed + "” stands on line " + before + " already" + (same ? "." : ", or a form."),
          "Keep it in one place, or join the two groups.");
    }
  }

  private BadThesaurus bad(String what, String wayOut) {
    return BadThesaurus.at(file, line, what, wayOut);
  }
}
