package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.findings.letter.Letter;
import org.findings.query.Possessive;
import org.findings.search.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neighbours that are both very common are one term; nobody who searches may notice. */
class PairsTest {
  private static final List<String> WORDS =
      List.of("of", "the", "to", "in", "other", "other's", "who", "drift", "delay", "delays");

  @ParameterizedTest
  @CsvSource({
    "of the, 0:of the",
    "voice of the child, 0:voice 1:of the 3:child",
    "drift and delay, 0:drift 1:and 2:delay",
    "in the best, 0:in the 2:best",
    "that there is, 0:that there 1:there is",
    "that there is a, 0:that there 2:is a",
    "is, 0:is",
  })
  void aPhraseIsCoveredByFewTerms(String words, String cover) {
    assertThat(
            Pairs.cover(Arrays.asList(words.split(" ", -1))).stream()
                .map(term -> term.place() + ":" + term.term())
                .collect(Collectors.joining(" ")))
        .isEqualTo(cover);
  }

  @Test
  void phrasesFindWhatStandsInTheText(@TempDir Path folder) throws Exception {
    Random random = new Random(5);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      texts.add(words(random, 1 + random.nextInt(14)));
    }
    Letter letter = Made.letter().says(texts.toArray(String[]::new)).made();
    try (Opened opened = Opened.in(folder)) {
      opened.put(letter);
      for (int i = 0; i < 400; i++) {
        String phrase = words(random, 2 + random.nextInt(4));
        assertThat(
                opened.search('"' + phrase + '"').hits().stream()
                    .map(hit -> hit.paragraph().ordinal() + " " + hit.matches())
                    .sorted())
            .as(phrase)
            .isEqualTo(expected(texts, phrase.split(" ", -1)));
      }
    }
  }

  @Test
  void aWildcardStandsForWordsOnly(@TempDir Path folder) throws Exception {
    try (Opened opened = Opened.in(folder)) {
      opened.put(Made.letter().says("of the plan", "often", "other").made());
      assertThat(opened.search("of*").total().paragraphs()).isEqualTo(2);
      assertThat(opened.search("of?the").total().paragraphs()).isZero();
    }
  }

  private static String words(Random random, int count) {
    return random
        .ints(count, 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  private static List<String> expected(List<String> texts, String[] phrase) {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      List<Span> spans = spans(texts.get(i), phrase);
      if (!spans.isEmpty()) {
        expected.add((i + 1) + " " + spans);
      }
    }
    return expected.stream().sorted().toList();
  }

  private static List<Span> spans(String text, String[] phrase) {
    String[] words = text.split(" ", -1);
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int from = 0; from + phrase.length <= words.length; from++) {
      int end = start;
      boolean matches = true;
      for (int i = 0; i < phrase.length; i++) {
        String word = words[from + i];
        matches &= word.equals(phrase[i]) || Possessive.without(word).equals(phrase[i]);
        end += word.length() + (i == 0 ? 0 : 1);
      }
      if (matches) {
        spans.add(new Span(start, end));
      }
      start += words[from].length() + 1;
    }
    return spans;
  }
}
