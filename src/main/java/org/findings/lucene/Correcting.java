package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.findings.query.Typing;
import org.findings.search.Suggestions.Correction;
import org.jspecify.annotations.Nullable;

/** Finds what was probably meant by words that don't occur. */
final class Correcting {
  private static final int MOST_OF_A_WORD = 3;

  /** Unknown words that are looked at, the last ones typed. */
  private static final int MOST_WORDS = 2;

  /** Words at the end of a query that are looked up. */
  private static final int MOST_LOOKED_UP = 20;

  /** Letters: a shorter word is like too many, a longer one is none. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 30;

  /** Letters of a word in which two may be wrong: in longer ones that takes long to look for. */
  private static final int LONGEST_OF_TWO_EDITS = 14;

  /** Letters of a part of what was written as one that are looked for in other spellings. */
  private static final int SHORTEST_PART = 4;

  /** How many times more often a word must be used for each letter that differs. */
  private static final double TIMES_AN_EDIT = 32;

  /** What is so many times less likely than the best is not told. */
  private static final double TIMES_THE_BEST = 200;

  private static final int CANDIDATES = 8;

  private final IndexReader reader;
  private final IndexWords words;
  private final Amounts amounts;

  Correcting(IndexReader reader, IndexWords words, Amounts amounts) {
    this.reader = reader;
    this.words = words;
    this.amounts = amounts;
  }

  List<Correction> of(Typing typing) throws IOException {
    List<Typing.Word> typed = typing.words();
    List<Typing.Word> last =
        typed.subList(Math.max(0, typed.size() - MOST_LOOKED_UP), typed.size());
    List<Correction> found = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int unknown = 0;
    for (int i = last.size() - 1; i >= 0; i--) {
      Typing.Word word = last.get(i);
      if (i > 0 && last.get(i - 1).run() == word.run()) {
        List<Correction> joined = joined(typing, last.get(i - 1), word);
        if (!joined.isEmpty()) {
          found.addAll(0, joined);
          i--;
          continue;
        }
      }
      boolean begun = typing.isBegun() && i == last.size() - 1;
      if (unknown < MOST_WORDS && seen.add(word.text()) && isUnknown(word.text(), begun)) {
        unknown++;
        found.addAll(0, corrections(typing, word));
      }
    }
    return found;
  }

  private boolean isUnknown(String word, boolean begun) throws IOException {
    int length = word.codePointCount(0, word.length());
    return length >= SHORTEST
        && length <= LONGEST
        && word.chars().anyMatch(Character::isLetter)
        && !amounts.occurs(word)
        && !(begun && words.anyBegins(word));
  }

  /** What was written as two words and is nearly always one. */
  private List<Correction> joined(Typing typing, Typing.Word first, Typing.Word second)
      throws IOException {
    String joined = first.text() + second.text();
    int frequency = joined.length() > LONGEST ? 0 : amounts.frequency(joined);
    if (frequency == 0) {
      return List.of();
    }
    @Nullable Integer apart = amounts.paragraphs(List.of(first.text(), second.text()));
    if (apart == null || apart * TIMES_AN_EDIT > frequency) {
      return List.of();
    }
    @Nullable Integer paragraphs = amounts.paragraphs(List.of(joined));
    return List.of(
        new Correction(
            first.text() + " " + second.text(),
            joined,
            typing.with(first.start(), second.end(), joined),
            paragraphs));
  }

  private List<Correction> corrections(Typing typing, Typing.Word word) throws IOException {
    Map<String, Double> likely = likely(word.text());
    double best = likely.values().stream().mapToDouble(l -> l).max().orElse(0);
    List<Correction> found = new ArrayList<>();
    List<Map.Entry<String, Double>> inOrder =
        likely.entrySet().stream()
            .filter(entry -> entry.getValue() * TIMES_THE_BEST >= best)
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST_OF_A_WORD)
            .toList();
    for (Map.Entry<String, Double> entry : inOrder) {
      String text = entry.getKey();
      @Nullable Integer paragraphs = amounts.paragraphs(List.of(text.split(" ", -1)));
      found.add(
          new Correction(
              word.text(), text, typing.with(word.start(), word.end(), text), paragraphs));
    }
    return found;
  }

  /** What may have been meant, and how likely: dearer ways only where others find nothing good. */
  private Map<String, Double> likely(String word) throws IOException {
    Map<String, Double> likely = new TreeMap<>();
    near(word, 1, likely);
    if (!isGood(likely)) {
      apart(word, likely);
    }
    if (!isGood(likely) && word.length() >= 2 * SHORTEST_PART) {
      apartAndNear(word, likely);
    }
    if (!isGood(likely) && word.length() <= LONGEST_OF_TWO_EDITS) {
      near(word, 2, likely);
    }
    return likely;
  }

  /** Whether something was found that is used often enough for its letters that differ. */
  private static boolean isGood(Map<String, Double> likely) {
    return likely.values().stream().anyMatch(found -> found > 1);
  }

  /** Words that differ by so many letters. */
  private void near(String word, int edits, Map<String, Double> likely) throws IOException {
    for (SuggestWord near : similar(word, edits)) {
      if (!Pairs.isPair(near.string)) {
        likely.putIfAbsent(near.string, near.freq / Math.pow(TIMES_AN_EDIT, edits));
      }
    }
  }

  private SuggestWord[] similar(String word, int edits) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(edits);
    checker.setMinQueryLength(SHORTEST);
    checker.setMaxInspections(CANDIDATES);
    checker.setAccuracy(0);
    return checker.suggestSimilar(
        new Term(Fields.EXACT, word), CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS);
  }

  /** Two words written as one. */
  private void apart(String word, Map<String, Double> likely) throws IOException {
    for (List<String> parts : Spellings.apart(word)) {
      if (amounts.isPhrase(parts)) {
        put(parts, 1, likely);
      }
    }
  }

  /** Two words written as one, the longer of them right and the other with a wrong letter. */
  private void apartAndNear(String word, Map<String, Double> likely) throws IOException {
    String known = "";
    for (List<String> parts : Spellings.apart(word)) {
      for (String part : parts) {
        boolean longer = part.length() > Math.max(known.length(), SHORTEST_PART - 1);
        if (longer && word.length() - part.length() >= SHORTEST && amounts.occurs(part)) {
          known = part;
        }
      }
    }
    if (known.isEmpty()) {
      return;
    }
    boolean first = word.startsWith(known);
    String other =
        first ? word.substring(known.length()) : word.substring(0, word.length() - known.length());
    for (SuggestWord near : similar(other, 1)) {
      List<String> both = first ? List.of(known, near.string) : List.of(near.string, known);
      if (amounts.isPhrase(both)) {
        put(both, 2, likely);
      }
    }
  }

  private void put(List<String> parts, int edits, Map<String, Double> likely) throws IOException {
    @Nullable Integer paragraphs = amounts.paragraphs(parts);
    int use = paragraphs == null ? 1 : paragraphs;
    if (use > 0) {
      likely.put(String.join(" ", parts), use / Math.pow(TIMES_AN_EDIT, edits));
    }
  }
}
