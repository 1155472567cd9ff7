package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.letter.Letter;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.query.Values;
import org.findings.search.FoundLetter;
import org.findings.search.FoundLetterSink;
import org.findings.search.Hit;
import org.findings.search.HitSink;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportingTest {
  @TempDir Path folder;

  private static Letter[] letters(int count) {
    Letter[] letters = new Letter[count];
    for (int i = 0; i < count; i++) {
      letters[i] =
          Made.letter()
              .authority("Place " + i, null)
              .date("20" + (10 + i % 9) + "-03-10")
              .says("Drift and delay in letter " + i + ".", "Plans.", "Delay and more drift.")
              .made();
    }
    return letters;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "drift", "\"drift and delay\"", "NOT drift", "drift NEAR/3 delay"})
  void givesWhatAllPagesOfASearchGiveLetterByLetter(String query) throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(20));
      replaceAndRemoveSome(index);
      List<Hit> paged = index.search(query, Order.NEWEST, 100, null).hits();

      List<Hit> exported = export(index, query);

      assertThat(exported).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(paged);
      List<String> letters = exported.stream().map(hit -> hit.letter().id()).toList();
      assertThat(runs(letters)).as("each letter in one piece").doesNotHaveDuplicates();
      for (int i = 1; i < exported.size(); i++) {
        if (letters.get(i).equals(letters.get(i - 1))) {
          assertThat(exported.get(i).paragraph().ordinal())
              .isGreaterThan(exported.get(i - 1).paragraph().ordinal());
        }
      }
    }
  }

  @Test
  void keepsToItsFilters() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(20));
      Filter year = Values.filter(Field.YEAR, List.of("2011", "2013"));
      assertThat(export(index, "drift", year))
          .hasSize(2 * index.search("drift", year).total().letters())
          .extracting(hit -> String.valueOf(hit.letter().date()))
          .containsOnly("2011-03-10", "2013-03-10");
    }
  }

  @Test
  void seesOneStateOfTheIndexToItsEnd() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(20));
      List<Hit> exported = new ArrayList<>();
      index
          .engine()
          .export(
              whole("drift"),
              hit -> {
                if (exported.isEmpty()) {
                  disturb(index);
                }
                exported.add(hit);
              });
      assertThat(exported).hasSize(40);
    }
  }

  @Test
  void isFreeOfItsBuildWhenNobodyTakesMore() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(3));
      int before = index.engine().readers();
      HitSink gone =
          hit -> {
            throw new IOException("gone");
          };
      assertThatThrownBy(() -> index.engine().export(whole("drift"), gone)).hasMessage("gone");
      assertThat(index.engine().readers()).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "drift", "\"drift and delay\"", "NOT drift", "drift NEAR/3 delay"})
  void givesEachLetterOnceWithItsCounts(String query) throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(20));
      replaceAndRemoveSome(index);
      Map<String, FoundLetter> expected = new LinkedHashMap<>();
      for (Hit hit : export(index, query)) {
        expected.merge(
            hit.letter().id(),
            new FoundLetter(hit.letter(), 1, hit.matches().size()),
            (a, b) ->
                new FoundLetter(
                    a.letter(), a.paragraphs() + b.paragraphs(), a.matches() + b.matches()));
      }

      List<FoundLetter> found = new ArrayList<>();
      index.engine().exportLetters(whole(query), found::add);

      assertThat(found).hasSizeGreaterThan(5).containsExactlyElementsOf(expected.values());
    }
  }

  @Test
  void hitsAreTheSameWithoutMatchesWhereNobodyWantsThem() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(20));
      List<Hit> hits = new ArrayList<>();
      index
          .engine()
          .export(
              whole("drift"),
              new HitSink() {
                @Override
                public void accept(Hit hit) {
                  hits.add(hit);
                }

                @Override
                public boolean takesMatches() {
                  return false;
                }
              });
      assertThat(hits)
          .containsExactlyElementsOf(
              export(index, "drift").stream()
                  .map(hit -> new Hit(hit.paragraph(), hit.letter(), List.of(), null, null))
                  .toList());
    }
  }

  /** Paragraphs far apart are read in another way than those that stand together. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 8, 9, 10, 50, 400})
  void readsParagraphsRightHoweverFarApartTheyStand(int distance) throws Exception {
    try (Opened index = Opened.in(folder)) {
      Made letter = Made.letter();
      for (int i = 0; i < 1200; i++) {
        boolean found = i % distance == 0 || (i > 600 && i < 620);
        letter.says((found ? "Drift " : "Plans ") + "number" + i + ".");
      }
      Letter stored = index.put(letter.made()).getFirst();
      assertThat(export(index, "drift"))
          .extracting(Hit::paragraph)
          .containsExactlyElementsOf(
              stored.paragraphs().stream().filter(p -> p.text().startsWith("Drift")).toList());
    }
  }

  @Test
  void isFreeOfItsBuildWhenNobodyTakesMoreLetters() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(letters(3));
      int before = index.engine().readers();
      FoundLetterSink gone =
          letter -> {
            throw new IOException("gone");
          };
      assertThatThrownBy(() -> index.engine().exportLetters(whole("drift"), gone))
          .hasMessage("gone");
      assertThat(index.engine().readers()).isEqualTo(before);
    }
  }

  @Test
  void isRefusedBeforeTheFirstHitWhereASearchWouldBe() throws Exception {
    try (Opened index = Opened.in(folder)) {
      Made many = Made.letter();
      for (int i = 0; i < 3000; i++) {
        many.says("Word" + i + " near drift.");
      }
      index.put(many.made());
      List<Hit> taken = new ArrayList<>();
      assertThatThrownBy(() -> index.engine().export(whole("word* NEAR/3 drift"), taken::add))
          .isInstanceOf(TooCostly.class);
      assertThat(taken).isEmpty();
      List<FoundLetter> letters = new ArrayList<>();
      assertThatThrownBy(
              () -> index.engine().exportLetters(whole("word* NEAR/3 drift"), letters::add))
          .isInstanceOf(TooCostly.class);
      assertThat(letters).isEmpty();
    }
  }

  private static void replaceAndRemoveSome(Opened index) throws Exception {
    try (Writing writing = index.engine().write()) {
      writing.remove(Path.of("/letters/3.txt"));
      Letter other = Made.letter().date("2001-01-01").says("Delay, no drift.", "None.").made();
      writing.put(other, Made.file("7.txt", other));
      writing.commit();
    }
    index.engine().refresh();
  }

  private static void disturb(Opened index) throws IOException {
    try {
      replaceAndRemoveSome(index);
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private static List<Hit> export(Opened index, String query, Filter... filters) throws Exception {
    List<Hit> hits = new ArrayList<>();
    index
        .engine()
        .export(
            Search.whole(
                Grammar.parse(query, Form.INFLECTED).query(), List.of(filters), Scope.PARAGRAPH),
            hits::add);
    return hits;
  }

  private static Search whole(String query) throws Exception {
    return Search.whole(Grammar.parse(query, Form.INFLECTED).query(), List.of(), Scope.PARAGRAPH);
  }

  private static List<String> runs(List<String> ids) {
    List<String> runs = new ArrayList<>();
    for (String id : ids) {
      if (runs.isEmpty() || !runs.getLast().equals(id)) {
        runs.add(id);
      }
    }
    return runs;
  }
}
