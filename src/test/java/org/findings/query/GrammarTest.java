package org.findings.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.findings.query.Query.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          drift                       | forms[drift]
          Drift DELAY                 | (and forms[drift] forms[delay])
          "Drift and delay"           | exact[drift, and, delay]
          “drift and delay”           | exact[drift, and, delay]
          „drift" «delay»             | (and exact[drift] exact[delay])
          drift and delay             | (and forms[drift] forms[and] forms[delay])
          drift AND delay             | (and forms[drift] forms[delay])
          drift OR delay              | (or forms[drift] forms[delay])
          a OR b c                    | (or forms[a] (and forms[b] forms[c]))
          (a OR b) c                  | (and (or forms[a] forms[b]) forms[c])
          a NOT b                     | (and forms[a] (not forms[b]))
          a AND NOT b OR c            | (or (and forms[a] (not forms[b])) forms[c])
          NOT a b                     | (and (not forms[a]) forms[b])
          -drift                      | (not forms[drift])
          a -"b c" +d                 | (and forms[a] (not exact[b, c]) forms[d])
          -(a b)                      | (not (and forms[a] forms[b]))
          \\AND                       | forms[and]
          front-door                  | (or forms[front, door] forms[frontdoor])
          "front-door"                | exact[front, door]
          and/or                      | forms[and, or]
          s.47                        | forms[s, 47]
          children’s                  | exact[children's]
          “local authority’s”         | exact[local, authority's]
          role:improvement            | (where role:Exactly[value=improvement])
          Role:"Next Steps"           | (where role:Exactly[value=next steps])
          year:2019..2024 a           | (and (where year:Between[from=2019-01-01, to=2024-12-31]) forms[a])
          authority:"Milton Keynes"   | (where authority:Exactly[value=Milton Keynes])
          -grade:none                 | (not (where grade:Absent[]))
          note:this                   | forms[note:this]
          ((a))                       | forms[a]
          """)
  void readsWhatAPersonTypes(String typed, String tree) throws QueryProblem {
    assertThat(SExpression.of(Grammar.parse(typed, Form.INFLECTED).query())).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          "drift and        | 0  | never closed
          a "b              | 2  | never closed
          (a OR b           | 0  | never closed
          a)                | 1  | no opening one
          )                 | 0  | Nothing stands before
          ()                | 1  | Nothing stands before
          a OR              | 2  | ends where a word
          OR a              | 0  | nothing to join
          a AND AND b       | 6  | nothing to join
          NOT               | 0  | ends where a word
          ""                | 0  | no word
          a & b             | 2  | no word
          a - b             | 2  | no word
          delay*            | 5  | not offered
          dela?             | 4  | not offered
          "a b"~5           | 5  | not offered
          a NEAR/5 b        | 2  | not offered
          a WITHIN sentence | 2  | not offered
          role:             | 0  | No value follows
          role:good         | 0  | no value of role
          year:19           | 0  | no value of year
          year:2024..2019   | 0  | no value of year
          """)
  void saysWhereAndWhyItCanNotRead(String typed, int at, String message) {
    assertThatThrownBy(() -> Grammar.parse(typed, Form.INFLECTED))
        .isInstanceOfSatisfying(
            QueryProblem.class,
            problem -> {
              assertThat(problem.at()).contains(at);
              assertThat(problem.what()).contains(message);
              assertThat(problem.hint()).isNotBlank();
            });
  }

  @Test
  void controlCharactersAreRefusedAndWhiteSpaceIsNot() throws QueryProblem {
    assertThatThrownBy(() -> Grammar.parse("a \u0001b", Form.INFLECTED))
        .hasMessageContaining("control character at position 3");
    assertThat(SExpression.of(Grammar.parse("a\t\u00a0\n\u2003b", Form.INFLECTED).query()))
        .isEqualTo("(and forms[a] forms[b])");
  }

  @Test
  void anEmptyQueryAsksForEverything() throws QueryProblem {
    assertThat(Grammar.parse("  ", Form.INFLECTED).query()).isEqualTo(new Query.Everything());
  }

  @Test
  void theJoinedFormOfAHyphenatedWordIsTold() throws QueryProblem {
    assertThat(Grammar.parse("multi-agency work", Form.INFLECTED).added())
        .isEqualTo(List.of("multiagency"));
    assertThat(Grammar.parse("\"multi-agency\" and/or a-", Form.INFLECTED).added()).isEmpty();
  }

  @Test
  void bareWordsAreExactWhereVariantsAreOff() throws QueryProblem {
    assertThat(SExpression.of(Grammar.parse("drifts delay", Form.EXACT).query()))
        .isEqualTo("(and exact[drifts] exact[delay])");
  }

  @Test
  void boundsAreToldAndKept() {
    assertThatThrownBy(() -> Grammar.parse("a".repeat(10_001), Form.EXACT))
        .hasMessageContaining("10001 characters");
    assertThatThrownBy(() -> Grammar.parse("(".repeat(5_000), Form.EXACT))
        .hasMessageContaining("nested");
    assertThatThrownBy(() -> Grammar.parse("NOT ".repeat(2_000) + "a", Form.EXACT))
        .hasMessageContaining("nested");
    assertThatThrownBy(() -> Grammar.parse("a ".repeat(600), Form.EXACT))
        .hasMessageContaining("500 parts");
  }

  @Property(tries = 5_000)
  void anyTextIsReadOrRefusedWithAReason(
      @ForAll
          @StringLength(max = 40)
          @Chars({'a', 'B', ' ', '"', '“', '(', ')', '-', '+', '\\', '*', ':', 'O', 'R', '\u0000'})
          String text) {
    try {
      assertThat(SExpression.of(Grammar.parse(text, Form.INFLECTED).query())).isNotEmpty();
    } catch (QueryProblem problem) {
      assertThat(problem.what()).isNotBlank();
      assertThat(problem.hint()).isNotBlank();
      problem.at().ifPresent(at -> assertThat(at).isBetween(0, text.length()));
    }
  }
}
