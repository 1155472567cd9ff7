package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.DateIs;
import org.findings.letter.Format;
import org.findings.letter.Grade;
import org.findings.letter.Inspected;
import org.findings.letter.Inspectorate;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.findings.letter.Size;
import org.findings.letter.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed comes back as it was, and each word at its place. */
class RecordsTest {
  private static final Source SOURCE = new Source("a/b.pdf", "0a".repeat(32), Format.PDF);
  private static final LocalDate DAY = LocalDate.of(2019, 2, 28);

  @TempDir Path folder;

  static Stream<About> letters() {
    return Stream.of(
        new About(
            "unknown-other-undated",
            "Letter",
            Kind.OTHER,
            null,
            List.of(),
            Inspected.UNKNOWN,
            null,
            DateIs.UNKNOWN,
            null,
            null,
            List.of(),
            SOURCE,
            null,
            new Size(0, 0, null),
            List.of()),
        new About(
            "harrow-vale-ilacs-2019-02-28",
            "Children’s services – “Harrow Vale” 𝔘",
            Kind.ILACS,
            new Authority("Harrow Vale", "E06000999", "South", "HARROW VALE", List.of("E1", "E2")),
            List.of(Inspectorate.OFSTED, Inspectorate.CQC),
            new Inspected(DAY.minusDays(20), null),
            DAY,
            DateIs.PRINTED,
            Grade.GOOD,
            "good",
            List.of(
                new Judgement(null, "Leadership", Grade.INADEQUATE, "inadequate"),
                new Judgement("Fostering", "Outcomes", null, "sound")),
            SOURCE,
            "Open Government Licence",
            new Size(200, 70_000, 1),
            List.of("No title was found.")));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void aLettersFactsComeBack(About about) {
    assertThat(Records.about(new Records().of(about))).isEqualTo(about);
  }

  static Stream<Paragraph> paragraphs() {
    return Stream.of(
        new Paragraph(
            "a.1",
            null,
            1,
            null,
            ParagraphKind.PLAIN,
            Role.FINDING,
            List.of(),
            null,
            null,
            "Plain.",
            null,
            List.of()),
        new Paragraph(
            "a.2",
            "12a",
            300,
            17,
            ParagraphKind.BULLET,
            Role.PRIORITY_ACTION,
            List.of("Actions", "Now’s the time"),
            Grade.SYSTEMIC_FAILINGS,
            "Within 3 months",
            "Each – “plan” 𝔘. ".repeat(500),
            "Do this:",
            List.of("1", "2")));
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void aParagraphComesBack(Paragraph paragraph) {
    Records records = new Records();
    assertThat(Records.paragraph(records.of(paragraph))).isEqualTo(paragraph);
    assertThat(Records.paragraph(records.of(paragraph))).isEqualTo(paragraph);
  }

  /** A place takes more bits the more words a letter has. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 256, 257, 1025, 5000})
  void eachWordIsAtItsPlace(int distinct) throws Exception {
    String text =
        IntStream.range(0, distinct).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    try (Opened index = Opened.in(folder)) {
      index.put(Made.letter().says(text, "W0 once more: é, w0.", "…", text + " w0").made());
      assertThat(index.engine().check().problems()).isEmpty();
    }
  }

  @Test
  void letterAfterLetterHasItsOwnWords() throws Exception {
    try (Opened index = Opened.in(folder)) {
      index.put(
          Made.letter().authority("One", null).says("Zeal and plans.", "Plans.").made(),
          Made.letter().authority("Two", null).says("Plans and aims.").made());
      assertThat(index.engine().check().problems()).isEmpty();
    }
  }
}
