package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.store.FSDirectory;
import org.findings.letter.Letter;
import org.findings.query.Filter;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.Hit;
import org.findings.search.LetterAnswer;
import org.findings.search.LetterSearch;
import org.findings.search.Order;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PagingTest {
  @TempDir Path folder;

  private static Letter[] letters(int count) {
    Letter[] letters = new Letter[count];
    for (int i = 0; i < count; i++) {
      Made made = Made.letter().authority("Place " + i % 7, null);
      if (i % 5 > 0) {
        made.date("20" + (10 + i % 9) + "-03-" + (10 + i % 17));
      }
      for (int j = 0; j <= i % 4; j++) {
        made.says("Drift in paragraph " + j + " of letter " + i + ".");
      }
      letters[i] = made.made();
    }
    return letters;
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesGiveTheWholeOnceInOrderWhileLettersComeAndGo(Order order) throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(40));
      List<String> whole = ids(index.search("drift", order, 100, null));
      List<String> paged = new ArrayList<>();
      @Nullable Cursor next = null;
      do {
        Answer page = index.search("drift", order, 15, next);
        assertThat(page.total().paragraphs()).isEqualTo(whole.size());
        paged.addAll(ids(page));
        next = page.next();
        disturb(index, paged.size());
      } while (next != null);
      assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates();
    }
  }

  @Test
  void ordersAreWhatTheySay() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(40));
      List<Hit> newest = index.search("", Order.NEWEST, 100, null).hits();
      List<Hit> oldest = index.search("", Order.OLDEST, 100, null).hits();
      List<Hit> authority = index.search("", Order.AUTHORITY, 100, null).hits();
      assertThat(dates(newest)).isSortedAccordingTo((a, b) -> dated(b, a));
      assertThat(dates(oldest)).isSortedAccordingTo(PagingTest::dated);
      assertThat(newest.getLast().letter().date()).as("undated last").isNull();
      assertThat(oldest.getLast().letter().date()).as("undated last").isNull();
      assertThat(authority).extracting(h -> String.valueOf(h.letter().authority())).isSorted();
      assertThat(ids(index.search("", Order.RELEVANCE, 100, null)))
          .as("nothing to rank by: newest first")
          .isEqualTo(newest.stream().map(h -> h.paragraph().id()).toList());
    }
  }

  @Test
  void anOrderByDateGoesOnByKeyWhereItsBuildIsNotKept() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(40));
    }
    List<String> whole;
    Cursor cursor;
    Cursor byScore;
    try (Opened index = Opened.in(folder)) {
      whole = ids(index.search("drift", Order.NEWEST, 100, null));
      cursor = Objects.requireNonNull(index.search("drift", Order.NEWEST, 30, null).next());
      byScore = Objects.requireNonNull(index.search("drift", Order.RELEVANCE, 30, null).next());
      disturb(index, 1);
    }
    try (Opened index = Opened.in(folder)) {
      List<String> rest = ids(index.search("drift", Order.NEWEST, 100, cursor));
      assertThat(rest).containsAll(whole.subList(30, whole.size()));
      assertThat(rest).doesNotContainAnyElementsOf(whole.subList(0, 30));
      assertThatThrownBy(() -> index.search("drift", Order.RELEVANCE, 30, byScore))
          .isInstanceOfSatisfying(
              CursorProblem.class, problem -> assertThat(problem.isExpired()).isTrue());
    }
  }

  @Test
  void aCursorGoesOnWithItsOwnQuestionOnly() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(40));
      Cursor next = Objects.requireNonNull(index.search("drift", Order.NEWEST, 5, null).next());
      for (Cursor foreign :
          List.of(
              new Cursor(next.build(), "0", next.key()),
              new Cursor(next.build(), next.question(), List.of("x")),
              new Cursor(next.build(), next.question(), List.of("x", "", "", "y")))) {
        assertThatThrownBy(() -> index.search("drift", Order.NEWEST, 5, foreign))
            .isInstanceOfSatisfying(
                CursorProblem.class, problem -> assertThat(problem.isExpired()).isFalse());
      }
      assertThatThrownBy(() -> index.search("delay", Order.NEWEST, 5, next))
          .isInstanceOf(CursorProblem.class);
      Cursor scored =
          Objects.requireNonNull(index.search("drift", Order.RELEVANCE, 5, null).next());
      for (List<String> key :
          List.of(List.of("1", "-1"), List.of("1", "999999"), List.of("x", "1"), List.of("1"))) {
        Cursor foreign = new Cursor(scored.build(), scored.question(), key);
        assertThatThrownBy(() -> index.search("drift", Order.RELEVANCE, 5, foreign))
            .isInstanceOf(CursorProblem.class);
      }
    }
  }

  @Test
  void lettersArePagedToo() throws Exception {
    try (Opened index = Opened.in(folder)) {
      List<Letter> stored = index.put(letters(40));
      List<String> paged = new ArrayList<>();
      @Nullable Cursor next = null;
      do {
        LetterAnswer page =
            index.engine().letters(new LetterSearch(List.<Filter>of(), Order.AUTHORITY, 9, next));
        assertThat(page.total()).isEqualTo(40);
        page.letters().forEach(letter -> paged.add(letter.id()));
        next = page.next();
      } while (next != null);
      assertThat(paged).doesNotHaveDuplicates();
      assertThat(new HashSet<>(paged))
          .isEqualTo(new HashSet<>(stored.stream().map(Letter::id).toList()));
    }
  }

  @Test
  void formerBuildsAreKeptForAWhileAndNotForEver() throws Exception {
    AtomicLong now = new AtomicLong();
    try (Opened index = Opened.in(folder);
        FSDirectory directory = FSDirectory.open(folder);
        Builds builds = new Builds(directory, now::get)) {
      List<String> ids = new ArrayList<>();
      for (int i = 1; i <= 10; i++) {
        index.put(letters(i));
        builds.refresh();
        ids.add(index.engine().state().build());
      }
      assertThat(ids.stream().filter(id -> isKept(builds, id)))
          .isEqualTo(ids.subList(ids.size() - Builds.MOST_KEPT, ids.size()));
      now.addAndGet(Builds.KEPT.toNanos() + 1);
      builds.refresh();
      assertThat(ids.stream().filter(id -> isKept(builds, id))).containsExactly(ids.getLast());
    }
  }

  private static boolean isKept(Builds builds, String id) {
    return builds
        .byId(id)
        .map(
            lease -> {
              try (lease) {
                return true;
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .orElse(false);
  }

  private static void disturb(Opened index, int round) throws Exception {
    try (Writing writing = index.engine().write()) {
      Letter letter =
          Made.letter().authority("New " + round, null).date("2030-01-01").says("Drift.").made();
      writing.put(letter, Made.file("new" + round + ".txt", letter));
      if (round > 1) {
        writing.remove(Path.of("/letters/" + round % 40 + ".txt"));
      }
      writing.commit();
    }
    index.engine().refresh();
  }

  private static List<String> ids(Answer answer) {
    return answer.hits().stream().map(hit -> hit.paragraph().id()).toList();
  }

  private static List<String> dates(List<Hit> hits) {
    return hits.stream()
        .filter(h -> h.letter().date() != null)
        .map(h -> String.valueOf(h.letter().date()))
        .toList();
  }

  private static int dated(String a, String b) {
    return a.compareTo(b);
  }
}
