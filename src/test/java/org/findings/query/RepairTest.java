package org.findings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.findings.query.Query.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepairTest {
  private static final Reading OURS = Reading.plain(Form.INFLECTED);
  private static final Reading LUCENES =
      new Reading(Syntax.LUCENE, Form.INFLECTED, Thesaurus.NONE, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "drift and delay               | "drift and delay"                   | never closed
          plan “drift and delay          | plan “drift and delay"              | after “delay”
          "drift delay AND plan          | "drift delay" AND plan              | after “delay”
          "drift delay role:finding      | "drift delay" role:finding          | after “delay”
          ("drift delay) OR plan         | ("drift delay") OR plan             | after “delay”
          "drift delay~5                 | "drift delay"~5                     | after “delay”
          drift and delay"               | drift and delay                     | stood alone
          (drift OR delay                | (drift OR delay)                    | closed at the end
          ((drift OR delay) plan         | ((drift OR delay) plan)             | closed at the end
          drift) delay                   | drift delay                        | no opening one
          a) drift b) delay              | a drift b delay                   | no opening one
          drift ()                       | drift                               | nothing in them
          drift (AND)                    | drift                               | “AND” has nothing
          drift (delay AND)              | drift (delay) | “AND” has nothing
          drift OR                       | drift                               | “OR” has nothing
          AND drift                      | drift                               | “AND” has nothing
          drift AND AND delay            | drift AND delay                   | “AND” has nothing
          drift NOT                      | drift                               | “NOT” has nothing
          drift NEAR/5                   | drift                               | “NEAR/5” has nothing
          NEAR/5 drift                   | drift                               | “NEAR/5” has nothing
          drift NEAR/5 NOT delay         | drift NOT delay                   | “NEAR/5” has nothing
          drift WITHIN  sentence         | drift                               | has nothing to join
          drift NEAR delay               | drift delay                       | doesn’t say how near
          drift NEAR/x delay             | drift delay                       | doesn’t say how near
          drift BEFORE/2000 delay        | drift BEFORE/1000 delay             | is the most
          SUPPORT WITHIN SCHOOLS         | SUPPORT within SCHOOLS              | as a word
          drift NEAR/5 (plan delay)      | drift (plan delay)                | side by side
          role:finding NEAR/5 drift      | role:finding drift                | side by side
          health & care                  | health care                       | holds no word
          drift – delay                  | drift delay                       | holds no word
          "" drift                       | drift                               | holds no word
          ~~~ drift                      | drift                               | holds no word
          drift^2 delay                  | drift delay                        | no meaning
          drift~9                        | drift~2                             | is the most
          drift~0.8 delay                | drift delay                        | less than
          drift~soon                     | drift soon                          | is no number
          self-harm~ plan                | self-harm plan                     | not one whole word
          "drift delay"~9999             | "drift delay"~1000                  | is the most
          "a b c d e f"~10               | ("a" "b" "c" "d" "e" "f")           | wherever they stand
          drift * delay                  | drift delay                       | stands alone
          "drift * and * * delay"        | ("drift" BEFORE/1 "and" BEFORE/2 "delay") | stands alone
          "* drift"                      | ("drift")                           | stands alone
          role: "" drift                 | role drift                     | has no value
          role:good drift                | role good drift                     | is no value of role
          year:20189                     | year 20189                          | is no value of year
          (drift AND OR "delay           | (drift AND "delay")               | never closed
          """)
  void findsTheNearestQuery(String typed, String repaired, String said) {
    Repaired found = OURS.repair(typed).orElseThrow();
    assertThat(found.text()).isEqualTo(repaired);
    assertThat(String.join(" ", found.changes())).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "drift delay           | "drift delay"
          (drift OR delay        | (drift OR delay)
          drift) delay           | drift delay
          drift^2.5              | drift
          and/or                 | and or
          drift NEAR/5 delay     | drift delay
          delay~x                | delay x
          colour:red             | colour red
          drift OR               | drift
          a OR -b                | a b
          [drift TO delay]       | drift to delay
          /dr.ft/                | dr.ft
          """)
  void inLucenesSyntaxToo(String typed, String repaired) {
    assertThat(LUCENES.repair(typed).orElseThrow().text()).isEqualTo(repaired);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(((", "\"", "~~~", "***", "AND OR", ") (", "NEAR/5", "\u0001"})
  void whereNoWordIsTypedThereIsNothingToGoBy(String typed) {
    assertThat(OURS.repair(typed)).isEmpty();
    assertThat(LUCENES.repair(typed)).isEmpty();
  }

  @Test
  void whatCanBeUnderstoodNeedsNone() {
    assertThat(OURS.repair("drift NEAR/5 delay")).isEmpty();
    assertThat(OURS.repair("")).isEmpty();
  }

  @Test
  void whatIsTooLargeIsNotMadeSmaller() {
    assertThat(OURS.repair("a ".repeat(501) + "\"")).isEmpty();
    assertThat(OURS.repair("a".repeat(10_001))).isEmpty();
    assertThat(OURS.repair("(".repeat(51) + "a")).isEmpty();
  }

  @Property(tries = 5_000)
  void aRepairCanBeUnderstoodAndKeepsEveryWord(
      @ForAll @Size(max = 14) List<@IntRange(max = 30) Integer> pieces, @ForAll boolean lucene) {
    String typed = String.join("", pieces.stream().map(PIECES::get).toList());
    Reading reading = lucene ? LUCENES : OURS;
    Optional<Repaired> found = reading.repair(typed);
    found.ifPresent(
        repaired -> {
          assertThat(understood(reading, typed)).as(typed).isFalse();
          assertThat(understood(reading, repaired.text())).as(repaired.text()).isTrue();
          assertThat(reading.repair(repaired.text())).isEmpty();
          assertThat(repaired.changes()).isNotEmpty().allMatch(said -> said.endsWith("."));
          List<String> kept = new ArrayList<>(Words.of(repaired.text().replace(':', ' ')));
          for (String word : WORDS) {
            long times = pieces.stream().filter(piece -> PIECES.get(piece).contains(word)).count();
            assertThat(kept.stream().filter(k -> k.contains(word)).count())
                .as("%s in %s, of %s", word, repaired.text(), typed)
                .isGreaterThanOrEqualTo(Math.min(1, times));
          }
        });
    if (found.isEmpty() && !understood(reading, typed)) {
      assertThat(WORDS).as(typed).noneMatch(typed::contains);
    }
  }

  private static final List<String> WORDS = List.of("drift", "delay", "plans", "harm");

  private static final List<String> PIECES =
      List.of(
          "drift ",
          " delay",
          "plans",
          " harm ",
          "\"",
          "“",
          "(",
          ")",
          " AND ",
          " OR ",
          " NOT ",
          " NEAR/5 ",
          " NEAR ",
          " BEFORE/x ",
          " WITHIN ",
          " WITHIN sentence ",
          " -",
          "+",
          "~",
          "~9",
          "^2",
          "*",
          "?",
          "\\",
          " role:",
          "finding ",
          "\u0001",
          " & ",
          "/",
          "[",
          "@2");

  private static boolean understood(Reading reading, String text) {
    try {
      reading.understand(text);
      return true;
    } catch (QueryProblem problem) {
      return false;
    }
  }
}
