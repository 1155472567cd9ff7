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

class LuceneSyntaxTest {

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
          drift AND delay             | (and drift delay)
          drift && delay OR plan      | (or (and drift delay) plan)
          a AND b c                   | (and a b c)
          a OR b c                    | (and (or a b) c)
          (a OR b) c                  | (and (or a b) c)
          a -b +c                     | (and a (not b) c)
          a !b                        | (and a (not b))
          NOT a b                     | (and (not a) b)
          -drift                      | (not drift)
          -(a b)                      | (not (and a b))
          (NOT a) OR b                | (or (not a) b)
          *:* -a                      | (and everything (not a))
          \\AND                       | and
          front-door                  | (or [front door] frontdoor)
          "front-door"                | ["front" "door"]
          s.47                        | [s 47]
          children’s                  | "children's"
          ((a))                       | a
          delay*                      | delay*
          de?ay                       | de?ay
          dela\\*                     | dela
          "dela\\*"                   | "dela"
          delay~                      | delay~2
          delay~1                     | delay~1
          "drift delay"~5             | (loose 5 "drift" "delay")
          "drift delay"~0             | ["drift" "delay"]
          role:improvement            | (where role:Exactly[value=improvement])
          role:(finding OR strength)  | (or (where role:Exactly[value=finding]) (where role:Exactly[value=strength]))
          authority:"Milton Keynes"   | (where authority:Exactly[value=Milton Keynes])
          section:"What next?"        | (where section:Exactly[value=What next?])
          grade:none                  | (where grade:Absent[])
          grade:*                     | (where -grade:Absent[])
          year:2019                   | (where year:Between[from=2019-01-01, to=2019-12-31])
          year:[2019 TO 2024]         | (where year:Between[from=2019-01-01, to=2024-12-31])
          year:{2019 TO 2024}         | (where year:Between[from=2020-01-01, to=2023-12-31])
          year:[2019 TO *]            | (where year:Between[from=2019-01-01, to=null])
          year<2019                   | (where year:Between[from=null, to=2018-12-31])
          year>=2019                  | (where year:Between[from=2019-01-01, to=null])
          year:[* TO *]               | (where -year:Absent[])
          date:{2019-03-01 TO 2019-03-31] | (where date:Between[from=2019-03-02, to=2019-03-31])
          """)
  void readsWhatThoseWhoKnowLuceneType(String typed, String tree) throws QueryProblem {
    assertThat(SExpression.of(read(typed).query())).isEqualTo(tree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          drift^2                   | 5  | a boost
          (a b)^2                   | 5  | a boost
          a /dr.ft/                 | 2  | a regular expression
          and/or                    | 3  | a regular expression
          a NEAR/5 b                | 6  | not of Lucene’s syntax
          a fn:ordered(b c)         | 2  | an interval function
          (a b c)@2                 | 7  | a minimum of alternatives
          [a TO b]                  | 1  | a range of words
          grade:[a TO b]            | 7  | a range of grade
          year:[2024 TO 2019]       | 6  | ends before it begins
          year:{2019 TO 2020}       | 6  | ends before it begins
          year:[19 TO 2019]         | 6  | no value of year
          year:[none TO 2019]       | 6  | as the end of a range
          colour:red                | 7  | no field “colour”
          a OR -b                   | 6  | beside OR
          +a OR b                   | 1  | beside OR
          "drift*"                  | 0  | a wildcard in quotation marks
          authority:Mil*            | 10 | a wildcard in a field’s value
          authority:Milton~         | 10 | a ~ behind a field’s value
          role:"a b"~2              | 5  | a ~ behind a field’s value
          delay~0.8                 | 0  | similarity
          delay~3                   | 0  | similarity
          delay~x                   | 5  | no number that fits
          delay~-1                  | 5  | no number that fits
          "a b"~99999999999         | 5  | no number that fits
          "a b"~1.5                 | 5  | no meaning for what stands
          "a b"~                    | 6  | no meaning for what stands
          "a b"~1001                | 0  | no number from 0 to 1000
          dela*~1                   | 0  | one whole word only
          "a b c d e f"~2           | 0  | 5 words at most
          * a                       | 0  | stands alone
          a & b                     | 2  | no word
          ""                        | 0  | no word
          role:good                 | 5  | no value of role
          a "b                      | 2  | never closed
          (a                        | 0  | never closed
          a)                        | 1  | no opening one
          a OR                      | 4  | no meaning for what stands
          --a                       | 1  | no meaning for what stands
          a\\                       | 1  | ends in a \\
          """)
  void refusesByNameWhatTheTreeHasNoPlaceFor(String typed, int at, String message) {
    assertThatThrownBy(() -> read(typed))
        .isInstanceOfSatisfying(
            QueryProblem.class,
            problem -> {
              assertThat(problem.what()).contains(message);
              assertThat(problem.at()).contains(at);
              assertThat(problem.hint()).isNotBlank();
            });
  }

  @Test
  void anEmptyQueryAsksForEverything() throws QueryProblem {
    assertThat(read(" ").query()).isEqualTo(new Query.Everything());
  }

  @Test
  void bareWordsAreExactWhereVariantsAreOff() throws QueryProblem {
    Reading exact = new Reading(Syntax.LUCENE, Form.EXACT, Thesaurus.NONE, List.of());
    assertThat(SExpression.of(exact.understand("drifts delay").query()))
        .isEqualTo("(and \"drifts\" \"delay\")");
  }

  @Test
  void boundsAreToldAndKept() {
    assertThatThrownBy(() -> read("a".repeat(10_001))).hasMessageContaining("10001 characters");
    assertThatThrownBy(() -> read("(".repeat(5_000))).hasMessageContaining("nested");
    assertThatThrownBy(() -> read("a ".repeat(600))).hasMessageContaining("500 parts");
    assertThatThrownBy(() -> read("a \u0001b")).hasMessageContaining("control character");
  }

  @Property(tries = 5_000, seed = "47")
  void anyTextIsReadOrRefusedWithAReason(
      @ForAll
          @StringLength(max = 30)
          @Chars({'a', 'B', ' ', '"', '(', ')', '-', '+', '\\', '*', ':', 'O', 'R', '[', ']'})
          @Chars({'{', '}', '~', '2', '^', '@', '/', '<', '=', 'f', 'n', 'u', '!', '&', '|', 'T'})
          String text) {
    try {
      assertThat(SExpression.of(read(text).query())).isNotEmpty();
    } catch (QueryProblem problem) {
      assertThat(problem.what()).isNotBlank();
      assertThat(problem.hint()).isNotBlank();
      problem.at().ifPresent(at -> assertThat(at).isBetween(0, text.length()));
    }
  }

  private static Understood read(String text) throws QueryProblem {
    return new Reading(Syntax.LUCENE, Form.INFLECTED, Thesaurus.NONE, List.of()).understand(text);
  }
}
