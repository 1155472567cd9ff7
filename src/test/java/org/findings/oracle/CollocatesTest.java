package org.findings.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.findings.oracle.Text.Run;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.search.CollocateSearch;
import org.findings.search.CollocateSearch.By;
import org.findings.search.CollocateSearch.Forms;
import org.findings.search.Collocates;
import org.findings.search.Identical;
import org.findings.search.Scope;
import org.findings.search.TooCostly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words around matches, counted word by word. */
class CollocatesTest {
  private static final int QUESTIONS = 400;

  @TempDir Path folder;

  @Test
  void theSamples() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("index-data", "letters"))) {
      List<Path> texts =
          files.filter(file -> file.toString().matches(".*\\.(txt|md)")).sorted().toList();
      agreeOn(Indexed.files(folder, texts));
    }
  }

  @Test
  void lettersOfFewWordsInWhichEverythingCollides() throws Exception {
    agreeOn(Indexed.letters(folder, new Tangle(new Random(1)).letters()));
  }

  private static void agreeOn(Indexed opened) throws Exception {
    try (Indexed indexed = opened) {
      Draw draw = new Draw(5, indexed.corpus());
      Random random = new Random(5);
      int told = 0;
      for (int i = 0; i < QUESTIONS; i++) {
        Question drawn = draw.question();
        Question question =
            drawn.with(drawn.filters().stream().filter(f -> !f.field().equals("stance")).toList());
        int window = 1 + random.nextInt(8);
        Counts counts = new Counts(indexed.corpus(), question, window);
        told += counts.inWindows.size();
        for (Forms forms : Forms.values()) {
          requireSame(counts, indexed, question, window, forms);
        }
      }
      assertThat(told).as("collocates").isGreaterThan(QUESTIONS);
    }
  }

  private static void requireSame(
      Counts counts, Indexed indexed, Question question, int window, Forms forms) throws Exception {
    Collocates answer;
    try {
      answer = indexed.engine().collocates(search(question, window, forms));
    } catch (TooCostly bound) {
      return;
    }
    String asked = question + " within " + window + ", " + forms;
    assertThat(answer.matches()).as(asked).isEqualTo(counts.matches);
    assertThat(answer.total().paragraphs()).as(asked).isEqualTo(counts.found);
    assertThat(answer.windows()).as(asked).isEqualTo(sum(counts.inWindows));
    assertThat(answer.base()).as(asked).isEqualTo(sum(counts.inBase));
    Map<String, String> found = new TreeMap<>();
    Set<String> told = new HashSet<>();
    for (Collocates.Word word : answer.words()) {
      assertThat(told.addAll(word.forms())).as(asked).isTrue();
      assertThat(word.word()).as(asked).isEqualTo(word.forms().getFirst());
      Set<String> of = new TreeSet<>(word.forms());
      Set<String> all =
          forms == Forms.WRITTEN ? of : indexed.corpus().lexicon().forms(bare(word.word()));
      found.put(
          of.toString(),
          word.company().inWindows()
              + " of "
              + word.company().word()
              + " in "
              + word.paragraphs()
              + ", "
              + word.letters());
      assertThat(found.get(of.toString())).as(asked + ": " + of).isEqualTo(counts.said(all));
    }
    if (answer.words().size() < CollocateSearch.MOST) {
      assertThat(told).as(asked).isEqualTo(counts.inWindows.keySet());
    }
  }

  /** A bare word stands for all its inflections, the possessive ones among them. */
  private static String bare(String word) {
    return word.endsWith("'s") && word.length() > 2 ? word.substring(0, word.length() - 2) : word;
  }

  private static CollocateSearch search(Question question, int window, Forms forms)
      throws Exception {
    List<Filter> filters = new ArrayList<>();
    for (Narrowing narrowing : question.filters()) {
      filters.add(narrowing.filter());
    }
    Form form = question.variants() ? Form.INFLECTED : Form.EXACT;
    return new CollocateSearch(
        Grammar.parse(question.text(), form).query(),
        filters,
        question.scope(),
        Identical.EACH,
        window,
        true,
        forms,
        CollocateSearch.MOST,
        1,
        By.OBSERVED);
  }

  private static long sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToLong(Integer::longValue).sum();
  }

  /** What is to be counted, by the most plodding way. */
  private static final class Counts {
    final Map<String, Integer> inWindows = new HashMap<>();
    final Map<String, Integer> inBase = new HashMap<>();
    final Map<String, Set<String>> paragraphs = new HashMap<>();
    final Map<String, Set<String>> letters = new HashMap<>();
    long matches;
    int found;

    Counts(Corpus corpus, Question question, int window) {
      List<Passage> base =
          corpus.passages().stream()
              .filter(passage -> question.filters().stream().allMatch(f -> f.passes(passage)))
              .toList();
      base.forEach(
          passage -> passage.text().tokens().forEach(t -> inBase.merge(t.word(), 1, Integer::sum)));
      Matcher matcher = new Matcher(corpus.lexicon(), question.variants());
      Map<Passage, Set<Run>> all = new HashMap<>();
      if (question.scope() == Scope.LETTER) {
        all.putAll(new ByLetter(matcher, question.ask()).match(base));
      } else {
        base.forEach(p -> matcher.match(question.ask(), p).ifPresent(runs -> all.put(p, runs)));
      }
      found = all.size();
      all.forEach((passage, runs) -> take(passage, runs, window));
    }

    private void take(Passage passage, Set<Run> runs, int window) {
      matches += runs.size();
      for (int i = 0; i < passage.text().size(); i++) {
        int at = i;
        boolean within = runs.stream().anyMatch(run -> run.first() <= at && at <= run.last());
        boolean near =
            runs.stream()
                .anyMatch(
                    run ->
                        (at < run.first() && at >= run.first() - window)
                            || (at > run.last() && at <= run.last() + window));
        if (near && !within) {
          String word = passage.text().word(i);
          inWindows.merge(word, 1, Integer::sum);
          paragraphs.computeIfAbsent(word, w -> new HashSet<>()).add(passage.id());
          letters.computeIfAbsent(word, w -> new HashSet<>()).add(passage.letter().id());
        }
      }
    }

    String said(Set<String> words) {
      return words.stream().mapToInt(word -> inWindows.getOrDefault(word, 0)).sum()
          + " of "
          + words.stream().mapToInt(word -> inBase.getOrDefault(word, 0)).sum()
          + " in "
          + union(paragraphs, words).size()
          + ", "
          + union(letters, words).size();
    }

    private static Set<String> union(Map<String, Set<String>> sets, Set<String> words) {
      return words.stream()
          .flatMap(word -> sets.getOrDefault(word, Set.of()).stream())
          .collect(Collectors.toSet());
    }
  }
}
