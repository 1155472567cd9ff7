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
          drift                       | drift
          Drift DELAY                 | (and drift delay)
          "Drift and delay"           | ["drift" "and" "delay"]
          “drift and delay”           | ["drift" "and" "delay"]
          „drift" «delay»             | (and "drift" "delay")
          drift and delay             | (and drift and delay)
          drift AND delay             | (and drift delay)
          drift OR delay              | (or drift delay)
          a OR b c                    | (or a (and b c))
          (a OR b) c                  | (and (or a b) c)
          a NOT b                     | (and a (not b))
          a AND NOT b OR c            | (or (and a (not b)) c)
          NOT a b                     | (and (not a) b)
          -drift                      | (not drift)
          a -"b c" +d                 | (and a (not ["b" "c"]) d)
          -(a b)                      | (not (and a b))
          \\AND                       | and
          front-door                  | (or [front door] frontdoor)
          "front-door"                | ["front" "door"]
          and/or                      | [and or]
          s.47                        | [s 47]
          children’s                  | "children's"
          “local authority’s”         | ["local" "authority's"]
          role:improvement            | (where role:Exactly[value=improvement])
          Role:"Next Steps"           | (where role:Exactly[value=next steps])
          year:2019..2024 a           | (and (where year:Between[from=2019-01-01, to=2024-12-31]) a)
          authority:"Milton Keynes"   | (where authority:Exactly[value=Milton Keynes])
          date:2019-05-01             | (where date:Between[from=2019-05-01, to=2019-05-01])
          date:2019-05-01..2020-01-31 | (where date:Between[from=2019-05-01, to=2020-01-31])
          a –b −"c d" ‐e              | (and a (not b) (not ["c" "d"]) (not e))
          -grade:none                 | (not (where grade:Absent[]))
          note:this                   | note:this
          ((a))                       | a
          delay*                      | delay*
          DELA?                       | dela?
          *dr?ft*                     | *dr?ft*
          dela\\*                     | dela
          "dr?ft and d*"              | [dr?ft "and" d*]
          front-do*                   | [front do*]
          delay~                      | delay~1
          delayed~                    | delayed~2
          delayed~1                   | delayed~1
          "drift delay"~5             | (loose 5 "drift" "delay")
          "drift"~5                   | "drift"
          a NEAR/5 b                  | (near 5 a b)
          a BEFORE/0 "b c"            | (before 0 a ["b" "c"])
          a WITHIN sentence b         | (sentence a b)
          a WITHIN  sentence (b)      | (sentence a b)
          a NEAR/5 b NEAR/3 c         | (near 3 (near 5 a b) c)
          a NEAR/5 (b NEAR/3 c)       | (near 5 a (near 3 b c))
          a (b OR c*) NEAR/2 d e      | (and a (near 2 (or b c*) d) e)
          NOT a NEAR/2 b OR c         | (or (not (near 2 a b)) c)
          near within before          | (and near within before)
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
          a^2               | 1  | no meaning here
          * a               | 0  | stands alone
          "a ??"            | 0  | stands alone
          a NEAR b          | 2  | how near
          a NEAR/ b         | 2  | how near
          a NEAR/1001 b     | 2  | how near
          a BEFORE/-1 b     | 2  | how near
          a WITHIN b        | 2  | not within what
          a NEAR/5          | 2  | ends where a word
          NEAR/5 a          | 0  | nothing to join
          a NEAR/5 OR b     | 9  | nothing to join
          a NEAR/5 (b c)    | 9  | no place in the text
          (a NOT b) NEAR/5 c | 0 | no place in the text
          role:finding NEAR/5 c | 0 | no place in the text
          delay~3           | 0  | no number from 1 to 2
          delay~x           | 0  | no number from 1 to 2
          dela*~            | 0  | one whole word only
          a-b~              | 0  | one whole word only
          "a b"~            | 0  | no number from 0
          "a b c d e f"~2   | 0  | 5 words at most
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
        .isEqualTo("(and a b)");
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
        .isEqualTo("(and \"drifts\" \"delay\")");
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
