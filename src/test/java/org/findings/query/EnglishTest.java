package org.findings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.findings.query.Query.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "drift and delay"         | the exact words “drift and delay”
          drift                     | any form of “drift”
          "drift"                   | the exact word “drift”
          drift delay               | any form of “drift” and any form of “delay”
          "a b" OR (c -d)           | the exact words “a b” or (any form of “c” and not any form of “d”)
          dela* NEAR/5 "a b"        | any word like “dela*” near the exact words “a b”, with at most 5 other words between
          delay~ BEFORE/1 b         | any word within 1 letter of “delay” before any form of “b”, with at most 1 other word between
          a WITHIN sentence b       | any form of “a” in one sentence with any form of “b”
          "a b"~3                   | “a”, “b” in any order, with at most 3 other words between
          "a b*"                    | the words “a”, any word like “b*” side by side
          drift role:improvement    | any form of “drift” and in areas for improvement
          front-door                | any form of the words “front door” side by side or any form of “frontdoor” (added)
          """)
  void readsAQueryBack(String typed, String english) throws QueryProblem {
    Query query = Grammar.parse(typed, Form.INFLECTED).query();
    assertThat(English.of(query, List.of())).isEqualTo(english);
  }

  @Test
  void readsFiltersBack() throws QueryProblem {
    List<Filter> filters = new ArrayList<>();
    filters.add(Values.filter(Field.ROLE, List.of("improvement")));
    filters.add(Values.filter(Field.YEAR, List.of("2018..2024")));
    filters.add(Values.filter(Field.INSPECTORATE, List.of("ofsted", "CQC", "-HMIC")));
    filters.add(Values.filter(Field.GRADE, List.of("none", "requires improvement")));
    assertThat(English.of(new Query.Everything(), filters))
        .isEqualTo(
            "every paragraph, in areas for improvement, 2018 to 2024, by Ofsted or by CQC, not by"
                + " HMIC, without a grade or under the grade Requires improvement to be good");
  }
}
