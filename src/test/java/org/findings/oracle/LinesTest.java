package org.findings.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.oracle.Text.Run;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.search.Cursor;
import org.findings.search.Identical;
import org.findings.search.Line;
import org.findings.search.LineAnswer;
import org.findings.search.LineOrder;
import org.findings.search.LineSearch;
import org.findings.search.LineSearch.Sample;
import org.findings.search.Span;
import org.findings.search.TooCostly;
import org.findings.stance.Stances;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The lines of thousands of made-up questions are the oracle's matches, each once, in every order
 * as the oracle sorts them. {@code -Dlines.questions=10000} asks more.
 */
class LinesTest {
  private static final int QUESTIONS = Integer.getInteger("lines.questions", 60);

  @TempDir Path folder;

  /** What a line shows, without what the engine made of it. */
  private record Seen(String paragraph, Span match, String stance, String left, String right) {
    static Seen of(Line line) {
      return new Seen(
          line.paragraph().id(), line.match(), line.stance().code(), line.left(), line.right());
    }
  }

  /** A match as the oracle knows it. */
  private record Expecting(Passage passage, Run run, int width) {
    Text text() {
      return passage.text();
    }

    Seen seen() {
      String whole = text().whole();
      Span match = text().span(run);
      int from = run.first() - width;
      int to = run.last() + width;
      int start = from <= 0 ? 0 : text().tokens().get(from).start();
      int end = to >= text().size() - 1 ? whole.length() : text().tokens().get(to).end();
      return new Seen(
          passage.id(),
          match,
          Stances.of(text().scopes(), run.first(), run.last()).code(),
          whole.substring(start, match.start()),
          whole.substring(match.end(), end));
    }

    List<BytesRef> left() {
      return words(IntStream.rangeClosed(1, width).map(i -> run.first() - i));
    }

    List<BytesRef> right() {
      return words(IntStream.rangeClosed(1, width).map(i -> run.last() + i));
    }

    private List<BytesRef> words(IntStream places) {
      return places
          .filter(i -> i >= 0 && i < text().size())
          .mapToObj(i -> new BytesRef(text().word(i)))
          .toList();
    }

    About letter() {
      return passage.letter().about();
    }

    @Nullable String authority() {
      Authority authority = letter().authority();
      return authority == null ? null : authority.name();
    }
  }

  private static Comparator<Expecting> order(LineOrder by, boolean oldestFirst) {
    Comparator<Expecting> newest =
        Comparator.comparing(
            (Expecting e) -> e.letter().date(), Comparator.nullsLast(Comparator.reverseOrder()));
    Comparator<Expecting> oldest =
        Comparator.comparing(
            (Expecting e) -> e.letter().date(), Comparator.nullsLast(Comparator.naturalOrder()));
    Comparator<Expecting> place =
        Comparator.comparing((Expecting e) -> e.letter().id())
            .thenComparingInt(e -> e.passage.paragraph().ordinal())
            .thenComparingInt(e -> e.run.first())
            .thenComparingInt(e -> e.run.last());
    Comparator<Expecting> first =
        switch (by) {
          case DATE -> oldestFirst ? oldest : newest;
          case AUTHORITY ->
              Comparator.comparing(
                      Expecting::authority, Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER))
                  .thenComparing(newest);
          case LEFT -> byWords(Expecting::left).thenComparing(newest);
          case RIGHT -> byWords(Expecting::right).thenComparing(newest);
        };
    return first.thenComparing(place);
  }

  private static Comparator<Expecting> byWords(
      java.util.function.Function<Expecting, List<BytesRef>> words) {
    return (a, b) -> {
      List<BytesRef> one = words.apply(a);
      List<BytesRef> other = words.apply(b);
      for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
        int order = one.get(i).compareTo(other.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(one.size(), other.size());
    };
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void ofLettersOfFewWordsInWhichEverythingCollides(long seed) throws Exception {
    try (Indexed indexed = Indexed.letters(folder, new Tangle(new Random(seed)).letters())) {
      agree(indexed, seed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = 4)
  void ofTheSamples(long seed) throws Exception {
    try (Stream<Path> files = Files.list(Path.of("index-data", "letters"))) {
      List<Path> letters =
          files.filter(file -> file.toString().matches(".*\\.(txt|md)")).sorted().toList();
      try (Indexed indexed = Indexed.files(folder, letters)) {
        agree(indexed, seed);
      }
    }
  }

  private static void agree(Indexed indexed, long seed) throws Exception {
    Draw draw = new Draw(seed, indexed.corpus());
    Random random = new Random(seed);
    int withLines = 0;
    for (int i = 0; i < QUESTIONS; i++) {
      Question question = draw.question();
      try {
        withLines += agree(indexed, question, random) ? 1 : 0;
      } catch (TooCostly bound) {
        // It may refuse.
      } catch (AssertionError | RuntimeException wrong) {
        fail("seed " + seed + ", question " + i + ": " + question, wrong);
      }
    }
    assertThat(withLines).as("questions with lines").isGreaterThan(QUESTIONS / 4);
  }

  private static boolean agree(Indexed indexed, Question question, Random random) throws Exception {
    int width = 1 + random.nextInt(random.nextBoolean() ? 3 : 12);
    List<Expecting> expected = expected(indexed.corpus(), question, width);
    LineSearch plain = search(question, width, LineOrder.DATE, false, null, 100, null);
    List<Seen> streamed = new ArrayList<>();
    indexed.engine().lines(plain, line -> streamed.add(Seen.of(line)));
    assertThat(streamed).containsExactlyInAnyOrderElementsOf(seen(expected));
    Sample sample = new Sample(1 + random.nextInt(30), random.nextInt(3));
    List<Seen> drawn = new ArrayList<>();
    indexed
        .engine()
        .lines(
            search(question, width, LineOrder.DATE, false, sample, 100, null),
            line -> drawn.add(Seen.of(line)));
    assertThat(drawn)
        .hasSize(Math.min(sample.lines(), expected.size()))
        .doesNotHaveDuplicates()
        .isSubsetOf(streamed);
    int size = 1 + random.nextInt(expected.size() > 200 ? 100 : 20);
    for (LineOrder by : LineOrder.values()) {
      boolean oldestFirst = by == LineOrder.DATE && random.nextBoolean();
      expected.sort(order(by, oldestFirst));
      LineSearch all = search(question, width, by, oldestFirst, null, size, null);
      assertThat(paged(indexed, all, expected.size(), null)).isEqualTo(seen(expected));
      LineSearch some = search(question, width, by, oldestFirst, sample, size, null);
      assertThat(paged(indexed, some, expected.size(), drawn.size()))
          .as("a sample by " + by)
          .isEqualTo(seen(expected).stream().filter(drawn::contains).toList());
    }
    return !expected.isEmpty();
  }

  private static List<Expecting> expected(Corpus corpus, Question question, int width) {
    Map<String, Passage> passages = new HashMap<>();
    corpus.passages().forEach(passage -> passages.put(passage.id(), passage));
    List<Expecting> expected = new ArrayList<>();
    Expected.of(corpus, question)
        .hits()
        .forEach(
            (id, spans) -> {
              Passage passage = Objects.requireNonNull(passages.get(id));
              Map<Integer, Integer> starts = new HashMap<>();
              Map<Integer, Integer> ends = new HashMap<>();
              for (int i = 0; i < passage.text().size(); i++) {
                starts.put(passage.text().tokens().get(i).start(), i);
                ends.put(passage.text().tokens().get(i).end(), i);
              }
              for (Span span : spans) {
                Run run =
                    new Run(
                        starts.getOrDefault(span.start(), -1), ends.getOrDefault(span.end(), -1));
                expected.add(new Expecting(passage, run, width));
              }
            });
    return expected;
  }

  private static List<Seen> seen(List<Expecting> expected) {
    return expected.stream().map(Expecting::seen).toList();
  }

  private static List<Seen> paged(
      Indexed indexed, LineSearch search, int matches, @Nullable Integer drawn) throws Exception {
    List<Seen> lines = new ArrayList<>();
    @Nullable Cursor next = null;
    do {
      LineAnswer answer = indexed.engine().lines(after(search, next));
      assertThat(answer.matches()).isEqualTo(matches);
      assertThat(answer.drawn()).isEqualTo(drawn);
      answer.lines().forEach(line -> lines.add(Seen.of(line)));
      answer.lines().forEach(LinesTest::checkParts);
      next = answer.next();
    } while (next != null);
    return lines;
  }

  /** They stand apart, in order, from one end of the match to the other. */
  private static void checkParts(Line line) {
    assertThat(line.parts().getFirst().start()).isEqualTo(line.match().start());
    assertThat(line.parts().getLast().end()).isEqualTo(line.match().end());
    for (int i = 1; i < line.parts().size(); i++) {
      assertThat(line.parts().get(i).start()).isGreaterThan(line.parts().get(i - 1).end() - 1);
    }
  }

  private static LineSearch search(
      Question question,
      int width,
      LineOrder by,
      boolean oldestFirst,
      @Nullable Sample sample,
      int size,
      @Nullable Cursor after)
      throws Exception {
    Form form = question.variants() ? Form.INFLECTED : Form.EXACT;
    List<Filter> filters = new ArrayList<>();
    for (Narrowing narrowing : question.filters()) {
      filters.add(narrowing.filter());
    }
    return new LineSearch(
        Grammar.parse(question.text(), form).query(),
        filters,
        question.scope(),
        Identical.EACH,
        width,
        by,
        oldestFirst,
        sample,
        size,
        after);
  }

  private static LineSearch after(LineSearch search, @Nullable Cursor cursor) {
    return new LineSearch(
        search.query(),
        search.filters(),
        search.scope(),
        search.identical(),
        search.width(),
        search.order(),
        search.oldestFirst(),
        search.sample(),
        search.size(),
        cursor);
  }
}
