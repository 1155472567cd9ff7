package org.findings.sequel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.findings.letter.Kind;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paragraph says of an earlier inspection, by its words. */
class SequelsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The timeliness of visits has improved since the last inspection. | improved",
        "Since the previous Ofsted inspection, leaders have addressed every recommendation. | improved",
        "Plans are shorter. This is a marked improvement since the last inspection. | improved",
        "Partners have made good progress since the focused visit in 2020. | improved",
        "Workloads have not improved since the last inspection. | not improved",
        "Supervision has deteriorated since the inspection in 2019. | not improved",
        "Progress since the last inspection has been too slow. | not improved",
        "Visits are late, as was also noted at the last ILACS inspection. | not improved",
        "Leaders have failed to address the weaknesses found at the last inspection. | not improved",
        "Actions taken since the last inspection have not led to consistent improvements. | not improved",
        "Some progress has been made since the last inspection. | partly",
        "Not all areas for improvement have been addressed since the last inspection. | partly",
        "Visits have improved since the last inspection, but records are poor. | partly",
        "Visits have improved since the last inspection. However, records are poor. | partly",
        "Two of the areas for development from the previous inspection have been addressed. | partly",
        "Since the last inspection, a new director has been appointed. | mentioned",
        "At the last inspection in 2018, services were judged to require improvement to be good. | mentioned",
        "Since the last inspection, leaders keep a focus on continuous improvement. | mentioned",
        "The experiences and progress of children were seen at the last inspection. | mentioned",
      })
  void saysWhatBecameOfIt(String text, String says) {
    assertThat(in(text, Role.FINDING).orElseThrow().says().label()).isEqualTo(says);
  }

  @ParameterizedTest
  @CsvSource({
    "REQUIREMENT_MET, improved",
    "STRENGTH, improved",
    "IMPROVEMENT, not improved",
    "PRIORITY_ACTION, not improved",
    "FINDING, mentioned"
  })
  void whereOnlyTheListItStandsInTells(Role role, String says) {
    String text =
        "Referrals are screened. This was an area for development at the last inspection.";

    assertThat(in(text, role).orElseThrow().says().label()).isEqualTo(says);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspectors saw effective practice on this visit.",
        "In the six months prior to the inspection, visits were late.",
        "Following this inspection, a plan will be written.",
        "The authority runs two children's homes. Both were judged good at their last inspection.",
        "The adoption agency was judged to be good at its most recent inspection.",
        "The previous inspection of the fostering service was in January 2013.",
        "The inspection of schools in 2015 found much to praise.",
        "The child's last visit to the dentist was in 2014.",
        "The inspection in 2023 found much to praise."
      })
  void doesNotTakeOtherThingsForAnEarlierInspection(String text) {
    assertThat(in(text, Role.FINDING)).isEmpty();
  }

  @Test
  void backgroundCountsOnlyWhereItSaysWhatBecame() {
    assertThat(in("The previous inspection was in March 2012.", Role.BACKGROUND)).isEmpty();
    assertThat(
            in("All recommendations of the last inspection have been met.", Role.BACKGROUND)
                .map(Sequel::says))
        .hasValue(Outcome.IMPROVED);
    assertThat(in("Visits have improved since the last inspection.", Role.BACKGROUND)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "since the last inspection | | ",
        "since the last inspection in May 2018 | | 2018-MAY",
        "since the last inspection, in May 2018 | | 2018-MAY",
        "since the 2019 inspection | | 2019",
        "since the last focused visit | focused-visit | ",
        "since the joint targeted area inspection in 2017 | jtai | 2017",
        "since the last ILACS inspection in November 2020 | ilacs | 2020-NOVEMBER",
        "since the inspections in 2012 and 2011 | | 2012 2011",
        "since the last inspection, when 2017 was bad | | ",
      })
  void namesTheInspection(String when, String kinds, String times) {
    Meant meant = in("Visits have improved " + when + ".", Role.FINDING).orElseThrow().meant();

    assertThat(
            new TreeSet<>(meant.kinds()).stream().map(Kind::code).collect(Collectors.joining(" ")))
        .isEqualTo(kinds == null ? "" : kinds);
    assertThat(
            meant.times().stream()
                .map(t -> t.year() + (t.month() == null ? "" : "-" + t.month()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(times == null ? "" : times);
  }

  @Test
  void theSentenceIsThatOfTheTextAndTheMatterWhatItPointsTo() {
    String text =
        "Visits are frequent. This is a big change. It has improved since the last visit.";
    assertThat(in(text, Role.FINDING)).as("a visit may be anyone's").isEmpty();

    String said =
        "Calm. Plans are brief. This has improved since the last inspection. Dr Ash agrees.";
    Sequel sequel = in(said, Role.FINDING).orElseThrow();
    assertThat(sequel.sentence().of(said))
        .isEqualTo("This has improved since the last inspection.");
    assertThat(sequel.matter().of(said))
        .isEqualTo("Plans are brief. This has improved since the last inspection.");
  }

  @Test
  void aVeryLongParagraphIsReadInTime() {
    String text =
        "since the last full joint children's services ".repeat(20_000) + "inspection in ";

    assertThat(in(text, Role.FINDING)).isEmpty();
  }

  private static Optional<Sequel> in(String text, Role role) {
    return Sequels.in(
        new Paragraph(
            "a.b",
            null,
            1,
            null,
            ParagraphKind.PLAIN,
            role,
            List.of(),
            null,
            null,
            text,
            null,
            List.of()),
        Abouts.of("ilacs 2022-06-10"));
  }
}
