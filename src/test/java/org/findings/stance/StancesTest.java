package org.findings.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.findings.lucene.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StancesTest {

  /** The match is marked. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There is no evidence of [drift].                       | negated
          There is no [evidence of drift].                       | negated
          There is [no evidence of drift].                       | affirmed
          There [is no] evidence of drift.                       | affirmed
          There is no evidence of [drift in Northmere].          | unclear
          [Drift] was avoided.                                   | negated
          [Drift was avoided].                                   | affirmed
          Mentors protect [children] from harm.                  | affirmed
          Mentors protect children from [harm].                  | negated
          [Management oversight] is not effective.               | affirmed
          Management oversight is not [effective].               | negated
          [Management oversight is not effective].               | affirmed
          Without [drift, there may be delay].                   | unclear
          Without [drift], there may be delay.                   | negated
          There is no [drift. There is no delay].                | unclear
          Managers failed to prevent [drift].                    | affirmed
          """)
  void ofAMatch(String marked, String stance) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Cut cut = Cut.of(text);
    int first = -1;
    int last = -1;
    for (int i = 0; i < cut.starts().length; i++) {
      if (cut.ends()[i] > start && cut.starts()[i] < end) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    List<Scope> scopes = new Cues().scopes(text, cut.starts(), cut.ends(), cut.lasts());
    assertThat(Stances.of(scopes, first, last).code()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          affirmed                  | affirmed
          negated                   | negated
          unclear                   | unclear
          negated negated           | negated
          negated unclear           | unclear
          unclear negated           | unclear
          negated unclear affirmed  | affirmed
          """)
  void ofAHit(String matches, String hit) {
    List<Stance> stances = new ArrayList<>();
    Stream.of(matches.split(" ")).forEach(code -> stances.add(Stance.ofCode(code).orElseThrow()));
    assertThat(Stances.ofHit(stances).code()).isEqualTo(hit);
  }

  @Test
  void aHitWithoutMatchesIsAffirmed() {
    assertThat(Stances.ofHit(List.of())).isEqualTo(Stance.AFFIRMED);
  }

  @Test
  void codesAreReadInAnyCase() {
    assertThat(Stance.ofCode("Negated")).contains(Stance.NEGATED);
    assertThat(Stance.ofCode("denied")).isEmpty();
  }

  @Test
  void scopesAreValid() {
    assertThatThrownBy(() -> new Scope(1, 0, 2, 3, Stance.NEGATED))
        .hasMessage("no words of a cue: 1 to 0");
    assertThatThrownBy(() -> new Scope(0, 0, 3, 2, Stance.NEGATED))
        .hasMessage("no words in a scope: 3 to 2");
    assertThatThrownBy(() -> new Scope(0, 0, 1, 2, Stance.AFFIRMED))
        .hasMessageContaining("needs no scope");
  }
}
