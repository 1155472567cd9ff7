package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Kind;
import org.findings.letter.Role;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.query.Values;
import org.findings.search.Base;
import org.findings.search.CompareSearch;
import org.findings.search.Comparison;
import org.findings.search.Facet;
import org.findings.search.Found;
import org.findings.search.Identical;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.Total;
import org.findings.search.Trend;
import org.findings.search.TrendSearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts worked out by hand on five short letters. */
class TrendTest {
  private Opened index;

  @BeforeEach
  void write(@TempDir Path folder) throws Exception {
    index = Opened.in(folder);
    index.put(
        Made.letter()
            .authority("Ashby", "E01")
            .date("2015-03-01")
            .overall(Grade.GOOD)
            .says("Drift and drift again.", Role.FINDING, Grade.GOOD, "Help")
            .says("No delay here.", Role.STRENGTH, Grade.GOOD, "Help")
            .made(),
        Made.letter()
            .authority("Border", "E02")
            .date("2015-06-01")
            .overall(Grade.INADEQUATE)
            .says("Plans drift.", Role.FINDING, Grade.INADEQUATE, "Harm")
            .says("Stop the drift and delay.", Role.IMPROVEMENT, null)
            .made(),
        Made.letter()
            .authority("Ashby", "E01")
            .date("2018-01-01")
            .by(Inspectorate.OFSTED, Inspectorate.CQC)
            .says("Everyone works well.", Role.FINDING, null)
            .made(),
        Made.letter().kind(Kind.SIF).says("Drifting, in an undated letter.").made(),
        // Without a paragraph there is nothing in it that could be found.
        Made.letter().authority("Coldwick", "E03").date("2012-01-01").made());
  }

  @AfterEach
  void close() throws Exception {
    index.close();
  }

  private Trend trend(String query, Facet by, Filter... filters) throws Exception {
    return index.engine().trend(new TrendSearch(search(query, filters), by));
  }

  private static Search search(String query, Filter... filters) throws Exception {
    return Search.whole(
        Grammar.parse(query, Form.INFLECTED).query(),
        List.of(filters),
        Scope.PARAGRAPH,
        Identical.EACH);
  }

  private static Filter is(Field field, String value) throws Exception {
    return Values.filter(field, List.of(value));
  }

  private static Stream<String> lines(Trend trend) {
    return trend.buckets().stream()
        .map(
            b ->
                b.value()
                    + ": "
                    + List.of(b.paragraphs(), b.letters(), b.matches())
                    + " of "
                    + List.of(b.of().letters(), b.of().paragraphs(), b.of().words()));
  }

  @Test
  void yearsComeInTimeWithThoseBetweenThatHaveNoLetters() throws Exception {
    Trend trend = trend("drift", Facet.YEAR);

    assertThat(lines(trend))
        .containsExactly(
            "2015: [3, 2, 4] of [2, 4, 14]",
            "2016: [0, 0, 0] of [0, 0, 0]",
            "2017: [0, 0, 0] of [0, 0, 0]",
            "2018: [0, 0, 0] of [1, 1, 3]",
            "none: [1, 1, 1] of [1, 1, 5]");
    assertThat(trend.found()).isEqualTo(new Found(new Total(4, 3, 2), 5));
    assertThat(trend.of()).isEqualTo(new Base(4, 6, 22));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUTHORITY | E02: [2, 1, 2] of [1, 2, 7]; E01: [1, 1, 2] of [2, 3, 10]; none: [1, 1, 1] of [1, 1, 5]",
        "REGION | South East: [3, 2, 4] of [3, 5, 17]; none: [1, 1, 1] of [1, 1, 5]",
        "KIND | jtai: [3, 2, 4] of [3, 5, 17]; sif: [1, 1, 1] of [1, 1, 5]",
        "INSPECTORATE | Ofsted: [4, 3, 5] of [4, 6, 22]; CQC: [0, 0, 0] of [1, 1, 3]",
        "OVERALL | Inadequate: [2, 1, 2] of [1, 2, 7]; Good: [1, 1, 2] of [1, 2, 7]; none: [1, 1, 1] of [2, 2, 8]",
        "GRADE | none: [2, 2, 2] of [3, 3, 13]; Good: [1, 1, 2] of [1, 2, 7]; Inadequate: [1, 1, 1] of [1, 1, 2]",
        "ROLE | finding: [3, 3, 4] of [4, 4, 14]; improvement: [1, 1, 1] of [1, 1, 5]; strength: [0, 0, 0] of [1, 1, 3]"
      })
  void everyValueThatThereIsHasABucket(Facet by, String expected) throws Exception {
    assertThat(lines(trend("drift", by))).containsExactly(expected.split("; ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drift | 5",
        "\"drift\" | 4",
        "drift OR \"drift\" | 5",
        "drift OR drif* | 5",
        "drift AND delay | 2",
        "\"drift and\" AND \"and delay\" | 2",
        "\"drift and delay\" OR \"drift and\" | 3",
        "drift NEAR/1 drift | 1",
        "drift NOT delay | 4",
        "drift OR role:strength | 5",
        "NOT drift | 0",
        "nowhere | 0"
      })
  void matchesAreDistinctStretches(String query, int matches) throws Exception {
    for (Facet by : TrendSearch.FIELDS) {
      assertThat(trend(query, by).found().matches()).isEqualTo(matches);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"drift", "drift AND delay", "nowhere", "NOT drift", "", "year:2015"})
  void whatThereIsNeverChangesWithTheQuery(String query) throws Exception {
    for (Facet by : TrendSearch.FIELDS) {
      assertThat(trend(query, by).of()).isEqualTo(new Base(4, 6, 22));
      assertThat(trend(query, by).buckets().stream().map(b -> b.value() + b.of()).sorted())
          .isEqualTo(
              trend("drift", by).buckets().stream().map(b -> b.value() + b.of()).sorted().toList());
    }
  }

  @Test
  void filtersMakeTheBaseAndWhatIsSaidOfAMatchDoesNot() throws Exception {
    assertThat(trend("drift", Facet.YEAR, is(Field.ROLE, "finding")).of())
        .isEqualTo(new Base(4, 4, 14));
    assertThat(trend("drift", Facet.YEAR, is(Field.SECTION, "Help")).of())
        .isEqualTo(new Base(1, 2, 7));
    assertThat(
            trend("drift", Facet.YEAR, is(Field.SECTION, "Help"), is(Field.ROLE, "strength")).of())
        .isEqualTo(new Base(1, 1, 3));
    assertThat(lines(trend("drift", Facet.YEAR, is(Field.YEAR, "2018"))))
        .containsExactly("2018: [0, 0, 0] of [1, 1, 3]");
    Trend negated = trend("delay", Facet.YEAR, is(Field.STANCE, "negated"));
    assertThat(negated.of()).isEqualTo(new Base(4, 6, 22));
    assertThat(negated.found().total().paragraphs()).isOne();
    assertThat(trend("drift", Facet.YEAR, is(Field.YEAR, "1999")).buckets()).isEmpty();
  }

  @Test
  void everythingIsCountedWithoutMatches() throws Exception {
    assertThat(trend("", Facet.KIND).found()).isEqualTo(new Found(new Total(6, 4, 2), 0));
    assertThat(lines(trend("", Facet.KIND)))
        .containsExactly("jtai: [5, 3, 0] of [3, 5, 17]", "sif: [1, 1, 0] of [1, 1, 5]");
  }

  private Comparison compared(Search search, List<Filter> a, List<Filter> b) throws Exception {
    return index.engine().compare(new CompareSearch(search, a, b));
  }

  @Test
  void comparesTwoSelections() throws Exception {
    Comparison comparison =
        compared(
            search("drift", is(Field.ROLE, "finding")),
            List.of(is(Field.OVERALL, "good")),
            List.of(is(Field.AUTHORITY, "Ashby")));

    assertThat(comparison.a().of()).isEqualTo(new Base(1, 1, 4));
    assertThat(comparison.b().of()).isEqualTo(new Base(2, 2, 7));
    assertThat(comparison.a().found()).isEqualTo(new Found(new Total(1, 1, 1), 2));
    assertThat(comparison.b().found()).isEqualTo(new Found(new Total(1, 1, 1), 2));
    assertThat(comparison.overlap()).isOne();
  }

  @Test
  void sidesWithoutLettersAndEqualSidesAreCompared() throws Exception {
    List<Filter> none = List.of(is(Field.YEAR, "1999"));
    Comparison empty = compared(search("drift"), none, List.of());
    assertThat(empty.a().of()).isEqualTo(Base.NONE);
    assertThat(empty.overlap()).isZero();

    Comparison equal = compared(search("drift"), List.of(), List.of());
    assertThat(equal.a()).isEqualTo(equal.b());
    assertThat(equal.overlap()).isEqualTo(4);
  }

  @Test
  void withoutAQueryThereIsWhatThereIs() throws Exception {
    Comparison comparison = compared(search(""), List.of(), List.of());
    assertThat(comparison.a().found()).isNull();
    assertThat(comparison.a().of()).isEqualTo(new Base(4, 6, 22));
  }
}
