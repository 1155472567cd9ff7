package org.findings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InflectionsTest {
  private final Inflections inflections = new Inflections();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "drift drifts drifted drifting drift's",
        "delay delays delayed delaying",
        "child children child's children's",
        "family families family's",
        "agency agencies",
        "improve improves improved improving",
        "plan plans planned planning",
        "place places placed placing",
        "refer refers referred referring",
        "decide decides decided deciding",
        "organise organises organised organising",
        "meet meets met meeting meetings",
        "leave leaves left leaving",
        "write writes wrote written writing",
        "process processes processed processing",
        "notify notifies notified notifying",
        "focus focuses focused focusing focussed",
        "travel travels travelled travelling",
        "match matches matched matching",
        "fix fixes fixed fixing",
        "agree agrees agreed agreeing",
        "exceed exceeds exceeded exceeding",
        "use uses used using",
        "be is are was were been being",
        "die dies died dying",
        "try tries tried trying",
        "bus buses",
        "person people",
        "carer carers carer's",
        "need needs needed needing"
      })
  void inflectionsMeet(String words) {
    assertThat(Arrays.stream(words.split(" ", -1)).map(inflections::stem).distinct()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "carer, care",
    "leaver, leave",
    "officer, office",
    "university, universe",
    "police, policy",
    "improvement, improve",
    "referral, refer",
    "quickly, quick",
    "timeliness, timely",
    "organisation, organise",
    "worker, work",
    "need, nee",
    "this, thi",
    "gas, ga",
    "less, les",
    "status, statu"
  })
  void wordsMadeFromOneAnotherStayApart(String one, String other) {
    assertThat(inflections.stem(one)).isNotEqualTo(inflections.stem(other));
  }
}
