package org.findings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a half-typed query goes on, and what of it are plain words. */
class TypingTest {

  /** The run that goes on, its begun word ended by … and one in an open quotation after ". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      quoteCharacter = '`',
      textBlock =
          """
          dri|dri…
          Drift an|drift an…
          drift |drift
          drift. |drift
          multi-ag|multi ag…
          children’|children…
          children’s|children's…
          "drift an|"drift an…
          delay "drift an|"drift an…
          “drift an|"drift an…
          drift AND del|del…
          drift AND |.
          drift OR (del|del…
          drift NEAR/5 del|del…
          drift WITHIN sentence del|del…
          drift -del|del…
          +del|del…
          drift NOT |.
          (|.
          "drift and delay" plan o|plan o…
          "drift and delay" |.
          "|".
          role:imp|-
          role:improvement pla|pla…
          role:"next st|-
          role: imp|-
          ratio:imp|ratio:imp…
          dela*|-
          dela* pla|pla…
          delay~|-
          drift AND|-
          "drift and delay"|-
          drift)|-
          \u0001|-
          a\u0000b|b…
          """)
  void findsWhatGoesOn(String typed, String open) {
    assertThat(shown(Typing.of(typed))).isEqualTo(open);
  }

  private static String shown(Typing typing) {
    if (!typing.goesOn()) {
      return "-";
    }
    String words = typing.open().stream().map(Typing.Word::text).collect(Collectors.joining(" "));
    return (typing.isQuoted() ? "\"" : "")
        + (words.isEmpty() ? "." : words)
        + (typing.isBegun() ? "…" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Drift AND "Delay in" (plan OR role:improvement) NOT year:2019..2024 chi* | drift delay in plan
          drift NEAR/5 delay WITHIN sentence plan                                | drift delay plan
          authority:"Milton Keynes" drift                                        | drift
          """)
  void knowsPlainWords(String typed, String words) {
    assertThat(Typing.of(typed).words().stream().map(Typing.Word::text))
        .containsExactly(words.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plan drift an     | drift and delay | plan "drift and delay"
          plan "drift an    | drift and delay | plan "drift and delay"
          role:x (dri       | drift           | role:x (drift
          multi-ag          | multi agency    | "multi agency"
          nota              | note:well       | "note:well"
          """)
  void putsAPhraseAtTheEnd(String typed, String phrase, String query) {
    Typing typing = Typing.of(typed);
    int from = typed.contains("plan drift") ? 5 : typing.open().getFirst().start();
    assertThat(typing.with(from, phrase)).isEqualTo(query);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          drift AND carleavers | 10 | 20 | care leavers | drift AND "care leavers"
          "the carleavers do"  | 5  | 15 | care leavers | "the care leavers do"
          a manegement x       | 2  | 12 | management   | a management x
          """)
  void replacesWords(String typed, int start, int end, String words, String query) {
    assertThat(Typing.of(typed).with(start, end, words)).isEqualTo(query);
  }
}
