package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.findings.query.Thesaurus;
import org.findings.query.Typing;
import org.findings.query.Words;
import org.findings.search.Suggestions.How;
import org.findings.search.Suggestions.Relative;
import org.jspecify.annotations.Nullable;

/**
 * Finds what goes with the last whole word: its other inflections and spellings in the index, and
 * the terms that mean the same.
 */
final class Family {
  private static final int MOST_OF_A_KIND = 12;

  private static final int MOST_SPELLINGS = 4;

  /** Letters; a longer word has no family that anyone would miss. */
  private static final int LONGEST = 40;

  private final IndexWords words;
  private final Amounts amounts;
  private final Thesaurus thesaurus;
  private final WordForms forms;

  Family(IndexWords words, Amounts amounts, Thesaurus thesaurus) {
    this.words = words;
    this.amounts = amounts;
    this.thesaurus = thesaurus;
    this.forms = new WordForms(words);
  }

  /** Inflections first, then spellings, then the thesaurus; each the most used first. */
  List<Relative> of(Typing typing) throws IOException {
    List<Typing.Word> typed = whole(typing);
    if (typed.isEmpty()) {
      return List.of();
    }
    Typing.Word last = typed.getLast();
    Set<String> seen = new HashSet<>();
    seen.add(last.text());
    List<Relative> family = new ArrayList<>();
    if (last.text().length() <= LONGEST) {
      family.addAll(relatives(forms(last.text()), How.FORM, seen));
      family.addAll(relatives(spellings(typed), How.SPELLING, seen));
    }
    List<String> run =
        typed.stream().filter(word -> word.run() == last.run()).map(Typing.Word::text).toList();
    family.addAll(relatives(thesaurus.neighbours(run), How.THESAURUS, seen));
    return family;
  }

  /** The typed words without the last, where that is only the beginning of one. */
  private List<Typing.Word> whole(Typing typing) throws IOException {
    List<Typing.Word> typed = typing.words();
    boolean cut =
        typing.isBegun()
            && !amounts.occurs(typed.getLast().text())
            && words.anyBegins(typed.getLast().text())
            && thesaurus.neighbours(List.of(typed.getLast().text())).isEmpty();
    return cut ? typed.subList(0, typed.size() - 1) : typed;
  }

  private List<Relative> relatives(Iterable<String> texts, How how, Set<String> seen)
      throws IOException {
    List<Relative> found = new ArrayList<>();
    for (String text : texts) {
      List<String> parts = Words.of(text);
      if (parts.isEmpty() || !seen.add(String.join(" ", parts))) {
        continue;
      }
      @Nullable Integer paragraphs = amounts.paragraphs(parts);
      if (paragraphs == null || paragraphs > 0) {
        found.add(new Relative(text, how, paragraphs));
      }
    }
    found.sort(Comparator.comparing(Family::use, Comparator.reverseOrder()));
    return found.subList(0, Math.min(MOST_OF_A_KIND, found.size()));
  }

  private static int use(Relative relative) {
    Integer paragraphs = relative.paragraphs();
    return paragraphs == null ? Integer.MAX_VALUE : paragraphs;
  }

  private List<String> forms(String word) throws IOException {
    List<String> found = new ArrayList<>();
    for (String form : forms.of(word)) {
      if (amounts.occurs(form)) {
        found.add(form);
      }
    }
    return found;
  }

  private List<String> spellings(List<Typing.Word> typed) throws IOException {
    String word = typed.getLast().text();
    List<String> found = new ArrayList<>();
    int tried = 0;
    for (String other : Spellings.of(word)) {
      if (tried++ < MOST_SPELLINGS) {
        found.addAll(forms(other));
      }
    }
    for (List<String> parts : Spellings.apart(word)) {
      if (amounts.isPhrase(parts)) {
        found.add(String.join(" ", parts));
      }
    }
    if (typed.size() > 1) {
      Typing.Word before = typed.get(typed.size() - 2);
      String joined = before.text() + word;
      if (before.run() == typed.getLast().run() && amounts.occurs(joined)) {
        found.add(joined);
      }
    }
    return found;
  }
}
