package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query;
import org.findings.query.Query.Form;
import org.findings.query.Values;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.GroupedAnswer;
import org.findings.search.Hit;
import org.findings.search.LetterHit;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.Total;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Letters as hits, held against the paragraphs that make them so. */
class GroupingTest {
  @TempDir Path folder;

  private static Letter[] letters() {
    Letter[] letters = new Letter[20];
    for (int i = 0; i < letters.length; i++) {
      Made made = Made.letter().authority("Place " + i % 7, null);
      if (i % 5 > 0) {
        made.date("20" + (10 + i % 9) + "-03-" + (10 + i));
      }
      for (int j = 0; j <= i % 5; j++) {
        made.says("Drift " + "and drift ".repeat((i + j) % 4) + "in paragraph " + j + " of " + i);
      }
      letters[i] = made.says("Plans are good.").made();
    }
    return letters;
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void pagesGiveEachLetterOnceWhileLettersComeAndGo(Order order) throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters());
      GroupedAnswer whole = index.engine().grouped(asked("drift", order, 100, null));
      List<LetterHit> paged = new ArrayList<>();
      @Nullable Cursor next = null;
      do {
        GroupedAnswer page = index.engine().grouped(asked("drift", order, 4, next));
        assertThat(page.whole().total()).isEqualTo(whole.whole().total());
        paged.addAll(page.hits());
        next = page.whole().next();
        disturb(index, paged.size());
      } while (next != null);
      assertThat(paged).isEqualTo(whole.hits());
      assertThat(ids(paged)).hasSize(20).doesNotHaveDuplicates();
    }
  }

  /** Another letter that would stand first, and one of those to come taken away. */
  private static void disturb(Opened index, int round) throws Exception {
    try (Writing writing = index.engine().write()) {
      Letter letter =
          Made.letter()
              .authority("A new place " + round, null)
              .date("2030-01-01")
              .says("Drift, drift, drift.")
              .made();
      writing.put(letter, Made.file("new" + round + ".txt", letter));
      writing.remove(Path.of("/letters/" + (19 - round / 4) + ".txt"));
      writing.commit();
    }
    index.engine().refresh();
  }

  @ParameterizedTest
  @CsvSource({
    "drift, RELEVANCE",
    "drift, NEWEST",
    "drift, AUTHORITY",
    "NOT drift, RELEVANCE",
    "'', OLDEST",
  })
  void pagesOfLettersAreThePagesOfParagraphsPutTogether(String query, Order order)
      throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters());
      Answer all = index.search(query, order, 100, null);
      Map<String, List<Hit>> byLetter = new LinkedHashMap<>();
      for (Hit hit : all.hits()) {
        byLetter.computeIfAbsent(hit.letter().id(), l -> new ArrayList<>()).add(hit);
      }

      List<LetterHit> paged = new ArrayList<>();
      @Nullable Cursor next = null;
      do {
        GroupedAnswer page = index.engine().grouped(asked(query, order, 3, next));
        assertThat(page.whole().total()).isEqualTo(all.total());
        assertThat(page.whole().facets()).isEqualTo(all.facets());
        assertThat(page.hits()).hasSizeLessThanOrEqualTo(3);
        paged.addAll(page.hits());
        next = page.whole().next();
      } while (next != null);

      boolean byScore = order == Order.RELEVANCE && query.equals("drift");
      assertThat(ids(paged))
          .containsExactlyElementsOf(byScore ? byBest(byLetter.values()) : byLetter.keySet());
      for (LetterHit hit : paged) {
        List<Hit> its = byLetter.getOrDefault(hit.letter().id(), List.of());
        assertThat(hit.paragraphs()).isEqualTo(its.size());
        assertThat(hit.best()).hasSize(Math.min(3, its.size())).isSubsetOf(its);
        if (order == Order.RELEVANCE) {
          assertThat(hit.best()).isEqualTo(its.subList(0, hit.best().size()));
        }
      }
    }
  }

  @Test
  void cursorsOfLettersAndOfParagraphsAreNotMixedUp() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters());
      @Nullable Cursor ofLetters =
          index.engine().grouped(asked("drift", Order.NEWEST, 1, null)).whole().next();
      @Nullable Cursor ofParagraphs = index.search("drift", Order.NEWEST, 1, null).next();

      assertThatThrownBy(() -> index.search("drift", Order.NEWEST, 1, ofLetters))
          .isInstanceOf(CursorProblem.class);
      assertThatThrownBy(
              () -> index.engine().grouped(asked("drift", Order.NEWEST, 1, ofParagraphs)))
          .isInstanceOf(CursorProblem.class);
    }
  }

  @ParameterizedTest
  @EnumSource(Order.class)
  void aLetterWithoutParagraphsIsNotAmongThem(Order order) throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(Made.letter().kind(Kind.SIF).made(), Made.letter().says("Drift.").made());
      Filter sif = Values.filter(Field.KIND, List.of("sif"));
      Filter noStrength = Values.filter(Field.ROLE, List.of("-strength"));
      for (List<Filter> filters : List.of(List.of(sif), List.of(sif, noStrength))) {
        Search search =
            new Search(
                new Query.Everything(), filters, Scope.PARAGRAPH, order, 5, null, Opened.ALL);
        assertThat(index.engine().search(search).total()).isEqualTo(new Total(0, 0, 0));
        assertThat(index.engine().grouped(search).hits()).isEmpty();
      }
    }
  }

  private static Search asked(String query, Order order, int size, @Nullable Cursor after)
      throws Exception {
    return new Search(
        Grammar.parse(query, Form.INFLECTED).query(),
        List.of(),
        Scope.PARAGRAPH,
        order,
        size,
        after,
        Opened.ALL);
  }

  private static List<String> ids(List<LetterHit> hits) {
    return hits.stream().map(hit -> hit.letter().id()).toList();
  }

  /** Letters by the score of their first hit; of equals, in the order they came in. */
  private static List<String> byBest(Collection<List<Hit>> letters) {
    return letters.stream()
        .map(List::getFirst)
        .sorted(Comparator.comparingDouble(hit -> -score(hit)))
        .map(hit -> hit.letter().id())
        .toList();
  }

  private static float score(Hit hit) {
    Float score = hit.score();
    return score == null ? 0 : score;
  }
}
