package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.findings.letter.Letter;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.query.Values;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.Identical;
import org.findings.search.Line;
import org.findings.search.LineAnswer;
import org.findings.search.LineOrder;
import org.findings.search.LineSearch;
import org.findings.search.LineSearch.Sample;
import org.findings.search.LineSink;
import org.findings.search.Scope;
import org.findings.search.TooCostly;
import org.findings.search.Total;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConcordanceTest {
  @TempDir Path folder;

  private static LineSearch search(
      String query,
      int width,
      LineOrder by,
      @Nullable Sample sample,
      int size,
      @Nullable Cursor after,
      Filter... filters)
      throws Exception {
    return new LineSearch(
        Grammar.parse(query, Form.INFLECTED).query(),
        List.of(filters),
        Scope.PARAGRAPH,
        Identical.EACH,
        width,
        by,
        false,
        sample,
        size,
        after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          drift        | 2 | `There was drift, again, in plans.`  | `There was [drift], again, in`
          drift        | 3 | `There was drift, again, in plans.`  | `There was [drift], again, in plans.`
          drift        | 1 | `“Drift” is “drift”.` | `“[Drift]” is / is “[drift]”.`
          drift        | 1 | Drift                     | [Drift]
          drift        | 9 | (Drift!)                  | ([Drift]!)
          drift        | 1 | 🙂 a drift 🙂 b. 🙂        | `🙂 a [drift] 🙂 b. 🙂`
          𝐝rift*       | 1 | Of 𝐝rifting there.        | Of [𝐝rifting] there.
          "a b"        | 1 | x, a – b, y z             | `x, [a – b], y`
          a OR "a b"   | 1 | a b c                     | [a] b / [a b] c
          NOT drift    | 1 | All is well.              | ``
          """)
  void showsEachMatchBetweenItsWords(String query, int width, String text, String lines)
      throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(Made.letter().says(text).made());

      LineAnswer answer =
          index.engine().lines(search(query, width, LineOrder.DATE, null, 100, null));

      assertThat(
              answer.lines().stream()
                  .map(line -> line.left() + "[" + line.matched() + "]" + line.right())
                  .collect(Collectors.joining(" / ")))
          .isEqualTo(lines);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          drift                               | the drift and delay  | drift
          "drift and delay"                   | the drift and delay  | drift and delay
          drift NEAR/3 delay                  | delays and drifting  | delays + drifting
          drift BEFORE/3 delay                | drift or any delay   | drift + delay
          drift WITHIN sentence delay         | drift here, no delay | drift + delay
          "no drift" NEAR/3 (delay OR plans)  | plans have no drift  | plans + no drift
          (a NEAR/1 b) NEAR/2 c               | b x a y c            | b + a + c
          (a OR "a x b") NEAR/0 c             | a x b c              | a x b + c
          a NEAR/2 a                          | a x a                | a + a
          "a b c"~2                           | c x b y a            | c + b + a
          "a a b"~2                           | a b a                | a + b + a
          "dri* drift"~1                      | drift dries          | drift + dries
          dri* NEAR/1 (delay~ BEFORE/1 plan)  | dry delays of plan to dries | delays + plan + dries
          drif* NEAR/1 (delay~ BEFORE/1 plan) | drifts: delays of plan      | drifts + delays + plan
          plan OR (drift NEAR/3 delay)        | drift in a delay     | drift + delay
          drift AND NOT (x NEAR/3 y)          | a drift y            | drift
          children's NEAR/1 drift             | the children’s drift | children’s + drift
          """)
  void tellsOfWhatAMatchIsMade(String query, String text, String parts) throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(Made.letter().says(text).made());

      LineAnswer answer = index.engine().lines(search(query, 8, LineOrder.DATE, null, 100, null));

      assertThat(
              answer.lines().stream()
                  .map(
                      line ->
                          line.parts().stream()
                              .map(part -> text.substring(part.start(), part.end()))
                              .collect(Collectors.joining(" + ")))
                  .collect(Collectors.joining(" / ")))
          .isEqualTo(parts);
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          DATE, drift zoo / drift and delay / a drift / Zeal drift and / drift
          AUTHORITY, drift and delay / Zeal drift and / drift zoo / a drift / drift
          LEFT, drift zoo / drift and delay / drift / a drift / Zeal drift and
          RIGHT, a drift / drift / Zeal drift and / drift and delay / drift zoo
          """)
  void comesInItsOrder(LineOrder by, String lines) throws Exception {
    try (Opened index = Opened.in(folder)) {
      // One commit each: several segments, none of which has all words.
      index.put(Made.letter().authority("Leeds", null).date("2024-01-01").says("drift zoo").made());
      put(
          index,
          "2.txt",
          Made.letter().authority("Bury", null).date("2023-01-01").says("drift and delay"));
      put(
          index,
          "3.txt",
          Made.letter().authority("leeds", null).date("2022-01-01").says("a drift"));
      put(
          index,
          "4.txt",
          Made.letter().authority("Bury", null).date("2021-01-01").says("Zeal drift and"));
      put(index, "5.txt", Made.letter().says("drift"));

      LineAnswer answer = index.engine().lines(search("drift", 8, by, null, 100, null));

      assertThat(answer.lines().stream().map(l -> l.paragraph().text()))
          .containsExactly(lines.split(" / ", -1));
      assertThat(answer.total()).isEqualTo(new Total(5, 5, 3));
    }
  }

  @ParameterizedTest
  @EnumSource(LineOrder.class)
  void pagesAreTheWholeWhereSegmentsLackEachOthersWords(LineOrder by) throws Exception {
    Random random = new Random(1);
    try (Opened index = Opened.in(folder)) {
      for (int commit = 0; commit < 8; commit++) {
        Made made =
            Made.letter().authority("Place " + commit, null).date("2020-01-0" + (8 - commit));
        for (int i = 0; i < 6; i++) {
          made.says("w%d drift w%d x".formatted(random.nextInt(60), random.nextInt(60)));
        }
        put(index, commit + ".txt", made);
      }
      List<Line> whole = index.engine().lines(search("drift", 2, by, null, 100, null)).lines();
      List<Line> paged = new ArrayList<>();
      @Nullable Cursor next = null;
      do {
        LineAnswer page = index.engine().lines(search("drift", 2, by, null, 3, next));
        paged.addAll(page.lines());
        next = page.next();
      } while (next != null);
      assertThat(whole).hasSize(48);
      assertThat(lines(paged)).containsExactlyElementsOf(lines(whole).toList());
    }
  }

  private static void put(Opened index, String name, Made made) throws Exception {
    try (Writing writing = index.engine().write()) {
      Letter letter = made.made();
      writing.put(letter, Made.file(name, letter));
      writing.commit();
    }
    index.engine().refresh();
  }

  private static Letter[] letters(int count) {
    Letter[] letters = new Letter[count];
    for (int i = 0; i < count; i++) {
      letters[i] =
          Made.letter()
              .authority("Place " + i % 7, null)
              .date("20" + (10 + i % 9) + "-03-" + (10 + i % 17))
              .says("Drift w" + i % 11 + " and drift.", "All well.", "No drift here, v" + i)
              .made();
    }
    return letters;
  }

  @ParameterizedTest
  @EnumSource(LineOrder.class)
  void goesOnByKeyWhileLettersComeAndGo(LineOrder by) throws Exception {
    List<Line> whole = new ArrayList<>();
    Cursor cursor;
    String gone;
    try (Opened index = Opened.in(folder)) {
      index.put(letters(40));
      LineAnswer first = index.engine().lines(search("drift", 5, by, null, 100, null));
      whole.addAll(first.lines());
      LineAnswer second = index.engine().lines(search("drift", 5, by, null, 100, first.next()));
      whole.addAll(second.lines());
      assertThat(second.next()).isNull();
      LineAnswer page = index.engine().lines(search("drift", 5, by, null, 50, null));
      cursor = Objects.requireNonNull(page.next());
      // The letter goes that the page ended in.
      gone = page.lines().getLast().letter().id();
      try (Writing writing = index.engine().write()) {
        Letter[] letters = letters(40);
        for (int i = 0; i < letters.length; i++) {
          if (letters[i].id().equals(gone)) {
            writing.remove(Path.of("/letters/" + i + ".txt"));
          }
        }
        writing.commit();
      }
      put(index, "new.txt", Made.letter().date("2030-01-01").says("A new drift!"));
    }
    // Opened anew, it keeps no state but the newest.
    try (Opened index = Opened.in(folder)) {
      LineAnswer rest = index.engine().lines(search("drift", 5, by, null, 100, cursor));

      assertThat(whole).hasSize(120);
      assertThat(rest.matches()).isEqualTo(118);
      assertThat(lines(rest.lines()).filter(line -> !line.contains("2030")))
          .containsExactlyElementsOf(
              lines(whole.subList(50, 120)).filter(line -> !line.contains(gone)).toList());
    }
  }

  private static Stream<String> lines(List<Line> lines) {
    return lines.stream().map(line -> line.paragraph().id() + line.match());
  }

  @Test
  void aSampleDependsOnNothingButItsSeedAndTheLetters() throws Exception {
    Set<String> drawn;
    try (Opened index = Opened.in(folder.resolve("at-once"))) {
      index.put(letters(40));
      drawn = drawn(index, new Sample(20, 7));
      assertThat(drawn).hasSize(20).isSubsetOf(drawn(index, new Sample(50, 7)));
      assertThat(drawn(index, new Sample(20, 8))).isNotEqualTo(drawn);
      assertThat(drawn(index, new Sample(500, 7))).hasSize(120);
    }
    try (Opened index = Opened.in(folder.resolve("one-by-one"))) {
      List<Letter> letters = Arrays.asList(letters(40));
      Collections.shuffle(letters, new Random(1));
      for (Letter letter : letters) {
        try (Writing writing = index.engine().write()) {
          writing.put(letter, Made.file(letter.id(), letter));
          writing.commit();
        }
      }
      index.engine().refresh();
      assertThat(drawn(index, new Sample(20, 7))).isEqualTo(drawn);
    }
  }

  private static Set<String> drawn(Opened index, Sample sample) throws Exception {
    Set<String> drawn = new HashSet<>();
    LineSearch search = search("drift", 5, LineOrder.RIGHT, sample, 100, null);
    index.engine().lines(search, line -> drawn.add(line.paragraph().id() + line.match()));
    return drawn;
  }

  @Test
  void aSampleIsDrawnFromEverywhere() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(40));
      // Each of 120 lines is in a tenth of the samples, give or take four deviations of 6.
      Map<String, Integer> counts = new HashMap<>();
      for (int seed = 0; seed < 400; seed++) {
        drawn(index, new Sample(12, seed)).forEach(line -> counts.merge(line, 1, Integer::sum));
      }
      assertThat(counts).hasSize(120);
      assertThat(counts.values()).allSatisfy(count -> assertThat(count).isBetween(16, 64));
    }
  }

  @Test
  void aCursorGoesOnWithItsOwnQuestionOnly() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(40));
      LineSearch asked = search("drift", 5, LineOrder.RIGHT, null, 10, null);
      Cursor next = Objects.requireNonNull(index.engine().lines(asked).next());
      List<LineSearch> others =
          List.of(
              search("letter", 5, LineOrder.RIGHT, null, 10, next),
              search("drift", 6, LineOrder.RIGHT, null, 10, next),
              search("drift", 5, LineOrder.LEFT, null, 10, next),
              search("drift", 5, LineOrder.RIGHT, new Sample(50, 0), 10, next),
              search("drift", 5, LineOrder.RIGHT, null, 10, with(next)),
              search("drift", 5, LineOrder.RIGHT, null, 10, with(next, "a", "b")),
              search("drift", 5, LineOrder.RIGHT, null, 10, with(next, "", "", "x", "1", "0", "")),
              search("drift", 5, LineOrder.RIGHT, null, 10, with(next, "", "", "x", "y", "0", "0")),
              search(
                  "drift",
                  5,
                  LineOrder.RIGHT,
                  null,
                  10,
                  with(next, "a", "b", "c", "d", "e", "f", "", "", "x", "1", "0", "0")));
      for (LineSearch other : others) {
        assertThatThrownBy(() -> index.engine().lines(other))
            .isInstanceOfSatisfying(
                CursorProblem.class, problem -> assertThat(problem.isExpired()).isFalse());
      }
    }
  }

  private static Cursor with(Cursor cursor, String... key) {
    return new Cursor(cursor.build(), cursor.question(), List.of(key));
  }

  @Test
  void obeysFiltersAndCountsAllThatIsFound() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(40));
      Filter negated = Values.filter(Field.STANCE, List.of("negated"));
      Filter year = Values.filter(Field.YEAR, List.of("2011"));

      LineAnswer answer =
          index.engine().lines(search("drift", 5, LineOrder.DATE, null, 0, null, year, negated));

      assertThat(answer.total()).isEqualTo(index.search("drift", year, negated).total());
      assertThat(answer.matches()).isEqualTo(answer.total().paragraphs()).isPositive();
      assertThat(answer.lines()).isEmpty();
      assertThat(answer.next()).isNull();
      assertThat(
              index
                  .engine()
                  .lines(search("drift", 5, LineOrder.DATE, null, 100, null, year, negated))
                  .lines())
          .extracting(line -> line.stance().code())
          .containsOnly("negated");
    }
  }

  @Test
  void isFreeOfItsBuildWhenNobodyTakesMore() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(3));
      int before = index.engine().readers();
      LineSink gone =
          line -> {
            throw new IOException("gone");
          };
      LineSearch all = search("drift", 8, LineOrder.DATE, null, 0, null);
      assertThatThrownBy(() -> index.engine().lines(all, gone)).hasMessage("gone");
      assertThat(index.engine().readers()).isEqualTo(before);
    }
  }

  @Test
  void isRefusedBeforeTheFirstLineWhereASearchWouldBe() throws Exception {
    try (Opened index = Opened.in(folder)) {
      Made many = Made.letter();
      for (int i = 0; i < 3000; i++) {
        many.says("Word" + i + " near drift.");
      }
      index.put(many.made());
      List<Line> taken = new ArrayList<>();
      LineSearch all = search("word* NEAR/3 drift", 8, LineOrder.DATE, null, 0, null);
      assertThatThrownBy(() -> index.engine().lines(all, taken::add)).isInstanceOf(TooCostly.class);
      assertThat(taken).isEmpty();
    }
  }
}
