package org.findings.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.findings.lucene.Counting.Count;
import org.findings.lucene.PhraseCandidates.Candidate;
import org.findings.query.Inflections;
import org.findings.query.Typing;
import org.findings.search.Suggestions.Completion;
import org.jspecify.annotations.Nullable;

/** Completes the end of a query that is being typed. */
final class Completing {
  /** Characters; no phrase that is kept is longer. */
  private static final int LONGEST = 200;

  /** Phrases that are tried behind other words of an open quotation, each by a search. */
  private static final int MOST_BEHIND_OTHERS = 8;

  private static final String BLANK = " ";

  private final PhrasesInBuild phrases;
  private final IndexWords words;
  private final Counting counting;
  private final Inflections inflections = new Inflections();

  Completing(PhrasesInBuild phrases, IndexWords words, Counting counting) {
    this.phrases = phrases;
    this.words = words;
    this.counting = counting;
  }

  /**
   * Phrases that go on with as many of the last words as there are such phrases for, the most used
   * first. Where a quotation is open, the whole of it goes on.
   */
  List<Completion> of(Typing typing, int size) throws IOException {
    if (!typing.goesOn() || size == 0) {
      return List.of();
    }
    List<Typing.Word> open = typing.open();
    if (open.isEmpty()) {
      return typing.isQuoted() ? List.of() : completions(typing, open, 0, size);
    }
    for (int from = Math.max(0, open.size() - Gathering.LONGEST); from < open.size(); from++) {
      List<Completion> found = completions(typing, open, from, size);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * @param from the first word of the run that the phrases begin with
   */
  private List<Completion> completions(Typing typing, List<Typing.Word> open, int from, int size)
      throws IOException {
    List<Typing.Word> typed = open.subList(from, open.size());
    String prefix = typed.stream().map(Typing.Word::text).collect(Collectors.joining(BLANK));
    if (prefix.length() > LONGEST) {
      return List.of();
    }
    boolean begun = typing.isBegun();
    List<Typing.Word> before = typing.isQuoted() ? open.subList(0, from) : List.of();
    List<Found> found = new ArrayList<>();
    // Of several inflections of the same words, the most used stands for all.
    Set<List<String>> seen = new HashSet<>();
    int looked = 0;
    for (Found one : candidates(begun || typed.isEmpty() ? prefix : prefix + BLANK, size)) {
      boolean enough = !before.isEmpty() && looked++ == MOST_BEHIND_OTHERS;
      if (found.size() == size || enough) {
        break;
      }
      List<String> stems = stems(one.text);
      @Nullable Found counted = seen.contains(stems) ? null : counted(one, before);
      if (counted != null) {
        seen.add(stems);
        found.add(counted);
      }
    }
    found.sort(Found.MOST_USED);
    int start = start(typing, open, from);
    return found.stream().map(one -> completion(typing, start, one)).toList();
  }

  /** Where the phrase begins in the query. */
  private static int start(Typing typing, List<Typing.Word> open, int from) {
    if (open.isEmpty()) {
      return typing.end();
    }
    return open.get(typing.isQuoted() ? 0 : from).start();
  }

  private static Completion completion(Typing typing, int start, Found one) {
    @Nullable Count count = one.count;
    return new Completion(
        one.text,
        typing.with(start, one.text),
        count == null ? null : Integer.valueOf(count.paragraphs()),
        count == null ? null : Integer.valueOf(count.letters()));
  }

  /** More than are wanted, since some may turn out to be in no paragraph that passes. */
  private List<Found> candidates(String prefix, int size) throws IOException {
    int wanted = (phrases.hasParagraphFilters() ? 4 : 2) * size + 4;
    List<Found> found = new ArrayList<>();
    @Nullable PhraseTable table = phrases.table();
    if (table != null) {
      byte[] bytes = prefix.getBytes(StandardCharsets.UTF_8);
      for (Candidate one : phrases.candidates().best(bytes, bytes.length == 0, wanted)) {
        Count count = new Count(one.paragraphs(), one.letters());
        found.add(new Found(table.text(one.phrase()), count));
      }
      found = withoutParts(found);
    }
    boolean oneWord = !prefix.isEmpty() && !prefix.contains(BLANK);
    if (found.isEmpty() && oneWord) {
      return words.beginning(prefix, wanted).stream().map(word -> new Found(word, null)).toList();
    }
    return found;
  }

  /** Without phrases that nearly always are a part of a longer one among them. */
  private static List<Found> withoutParts(List<Found> all) {
    return all.stream().filter(one -> all.stream().noneMatch(one::isPartOf)).toList();
  }

  private List<String> stems(String text) {
    return java.util.Arrays.stream(text.split(BLANK, -1)).map(inflections::stem).toList();
  }

  /**
   * With its count, or null where it stands in no paragraph that passes.
   *
   * @param before words of an open quotation that stand before it
   */
  private @Nullable Found counted(Found one, List<Typing.Word> before) throws IOException {
    if (one.count != null && before.isEmpty() && !phrases.hasParagraphFilters()) {
      return one;
    }
    List<String> all = new ArrayList<>(before.stream().map(Typing.Word::text).toList());
    all.addAll(List.of(one.text.split(BLANK, -1)));
    @Nullable Count count = counting.of(all);
    boolean unknownToOccur = count == null && !before.isEmpty();
    if (unknownToOccur || (count != null && count.paragraphs() == 0)) {
      return null;
    }
    return new Found(String.join(BLANK, all), count);
  }

  private record Found(String text, @Nullable Count count) {
    boolean isPartOf(Found other) {
      return count != null
          && other.count != null
          && text.contains(BLANK)
          && other.text.length() > text.length()
          && other.count.paragraphs() * 5L >= count.paragraphs() * 4L
          && (BLANK + other.text + BLANK).contains(BLANK + text + BLANK);
    }

    /** What was too much to be counted is used most. */
    private static final Comparator<Found> MOST_USED =
        Comparator.comparing(
            (Found one) -> one.count == null ? Integer.MAX_VALUE : one.count.paragraphs(),
            Comparator.reverseOrder());
  }
}
