package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.findings.letter.Kind;
import org.findings.letter.Role;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.query.Values;
import org.findings.search.Answer;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByLetterTest {
  @TempDir Path folder;

  /** Found paragraphs are named by their one capital letter. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      nullValues = "-",
      textBlock =
          """
          drift delay            | A B C
          drift                  | A C E
          drift NOT delay        | E
          delay -drift           | D
          plan OR "slow delay"   | B F
          plan OR NOT drift      | D F
          NOT -drift             | A B C E
          NOT (NOT drift) delay  | B
          drift (delay OR plan)  | A B C
          NOT drift              | D F G
          NOT (drift OR delay)   | F G
          role:strength delay    | B C
          drift NEAR/2 here      | E
          """)
  void eachLeafIsJudgedByLetterThenWhatJoinsThem(String query, String found) throws Exception {
    try (Opened index = made()) {
      assertThat(names(search(index, query))).isEqualTo(found);
    }
  }

  @Test
  void filtersRestrictTheParagraphsFirst() throws Exception {
    try (Opened index = made()) {
      Filter strengths = Values.filter(Field.ROLE, List.of("strength"));
      assertThat(names(search(index, "drift delay", strengths))).isEmpty();
      assertThat(names(search(index, "drift NOT delay", strengths))).isEqualTo("C");
    }
  }

  @Test
  void countsAndSpansAreThoseOfWhatIsFound() throws Exception {
    try (Opened index = made()) {
      Answer answer = search(index, "drift delay");
      assertThat(answer.total().letters()).isEqualTo(1);
      assertThat(answer.facets().get(Facet.KIND))
          .containsExactly(new FacetCount("sif", Kind.SIF.label(), List.of(), 3, 1, 0));
      assertThat(answer.hits()).allSatisfy(hit -> assertThat(hit.matches()).isNotEmpty());
    }
  }

  private Opened made() throws Exception {
    Opened index = Opened.in(folder);
    index.put(
        Made.letter()
            .kind(Kind.SIF)
            .says("A drift")
            .says("B slow delay")
            .says("C drifts", Role.STRENGTH, null)
            .made(),
        Made.letter().kind(Kind.JTAI).says("D delays").made(),
        Made.letter().kind(Kind.ILACS).says("E drift is here").made(),
        Made.letter().kind(Kind.LAC).says("F plan", "G nothing").made());
    return index;
  }

  private static Answer search(Opened index, String query, Filter... filters) throws Exception {
    return index
        .engine()
        .search(
            new Search(
                Grammar.parse(query, Form.INFLECTED).query(),
                List.of(filters),
                Scope.LETTER,
                Order.OLDEST,
                50,
                null,
                EnumSet.of(Facet.KIND)));
  }

  private static String names(Answer answer) {
    return answer.hits().stream()
        .map(hit -> hit.paragraph().text().substring(0, 1))
        .collect(Collectors.toCollection(TreeSet::new))
        .stream()
        .collect(Collectors.joining(" "));
  }
}
