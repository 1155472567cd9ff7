package org.findings.lucene;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Values;
import org.findings.search.Answer;
import org.findings.search.Facet;
import org.findings.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What hits say of what matched in them, as a filter, as a facet and shown. */
class StanceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # query                       | paragraph                                          | stance
          drift                         | Drift persists.                                    | affirmed
          drift                         | There is no evidence of drift.                     | negated
          drift                         | It is unclear whether drift persists.              | unclear
          "no evidence of drift"        | There is no evidence of drift.                     | affirmed
          drift                         | No evidence of drift was seen. Now drift is back.  | affirmed
          drift                         | There is no drift. It may lead to drift.           | unclear
          drift delay                   | Plans are made without drift. Delay is common.     | affirmed
          drift OR delay                | Plans are made without drift or delay.             | negated
          drift NEAR/3 delay            | Plans are made without drift or delay.             | negated
          dri*                          | Plans are made without drift.                      | negated
          dryft~                        | Plans are made without drift.                      | negated
          "drift or delay"              | Plans are made without drift or delay.             | negated
          drift NOT hub                 | Plans are made without drift.                      | negated
          drift role:finding            | Plans are made without drift.                      | negated
          hub OR role:finding           | Plans are made without drift.                      | none
          NOT hub                       | Plans are made without drift.                      | none
          """)
  void aHitSaysWhatItSaysOfItsMatches(String query, String paragraph, String stance)
      throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(Made.letter().says(paragraph).made());
      assertThat(stances(index.search(query))).as(paragraph).isEqualTo(stance);
      assertThat(index.search(query, filter(stance)).hits()).hasSize(1);
      assertThat(index.search(query, filter("-" + stance)).hits()).isEmpty();
      assertThat(counts(index.search(query))).isEqualTo(stance + " 1");
    }
  }

  @Test
  void theFacetIgnoresItsOwnFilterAndNoOther() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(
          Made.letter()
              .says("Drift persists.", "There is no drift.", "Plans are made without drift.")
              .made(),
          Made.letter().date("2020-01-02").says("There is no drift here.").made());
      String all = "negated 3, affirmed 1";
      assertThat(counts(index.search("drift"))).isEqualTo(all);
      assertThat(counts(index.search("drift", filter("negated")))).isEqualTo(all);
      Filter year = Values.filter(Field.YEAR, List.of("2020"));
      assertThat(counts(index.search("drift", filter("affirmed"), year))).isEqualTo("negated 1");
      assertThat(index.search("drift", filter("negated")).total().letters()).isEqualTo(2);
    }
  }

  private static Filter filter(String value) throws Exception {
    return Values.filter(Field.STANCE, List.of(value));
  }

  private static String stances(Answer answer) {
    return answer.hits().stream()
        .map(Hit::stance)
        .map(stance -> stance == null ? "none" : stance.code())
        .collect(joining(" "));
  }

  private static String counts(Answer answer) {
    return answer.facets().getOrDefault(Facet.STANCE, List.of()).stream()
        .map(count -> count.value() + " " + count.paragraphs())
        .collect(joining(", "));
  }
}
