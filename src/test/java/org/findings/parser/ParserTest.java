package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import org.findings.letter.Grade;
import org.findings.letter.Heading;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.findings.letter.Source;
import org.findings.reader.Document;
import org.findings.reader.Reader;
import org.findings.reader.Unreadable;
import org.junit.jupiter.api.Test;

/** What a letter's parts become, on a small report made for it. */
class ParserTest {
  private static final String REPORT =
      """
      # Inspection of safeguarding and looked after children services

      Leeds City Council

      **Inspection dates** 7 to 11 May 2012

      **Published:** 4 July 2012

      # Contents

      **About this inspection**	**1**
      **Safeguarding services**	**2**
      Overall effectiveness	2
      **Record of main findings**	**3**

      ## About this inspection

      1. Inspectors from Ofsted and the Care Quality Commission read:
        - many files, among them
      those of babies
          - and of their mothers
        - the *Plan* of the board.¹

      ¹ It was signed in 2010.

      2. Nothing else was

      read.

      ## Safeguarding services

      ### Overall effectiveness

      #### Grade 2 (Good)

      3. Help comes early. It comes to most.

      ### Areas for improvement

      4. The council should do the following.

      **Immediately:**

      - answer every call
      - keep the notes

      **Within three months:**

      - train the staff.

      ## Record of main findings

      **Safeguarding services**	\s
      Overall effectiveness	Good
      """;

  private final Letter letter =
      RealLetters.parse("report.md", REPORT.getBytes(StandardCharsets.UTF_8));

  @Test
  void factsAreFound() {
    assertThat(letter.id()).isEqualTo("leeds-slac-2012-07-04");
    assertThat(letter.about().kind()).isEqualTo(Kind.SLAC);
    assertThat(letter.about().inspected().from()).hasToString("2012-05-07");
    assertThat(letter.about().inspected().to()).hasToString("2012-05-11");
    assertThat(letter.about().grade()).isEqualTo(Grade.GOOD);
    assertThat(letter.about().judgements())
        .containsExactly(
            new Judgement("Safeguarding services", "Overall effectiveness", Grade.GOOD, "Good"));
    assertThat(letter.about().doubts()).isEmpty();
  }

  @Test
  void theOutlineHoldsEveryHeadingWithoutGradesAndDeadlines() {
    assertThat(letter.outline())
        .containsExactly(
            new Heading("About this inspection", 1, 1),
            new Heading("Safeguarding services", 1, 7),
            new Heading("Overall effectiveness", 2, 7),
            new Heading("Areas for improvement", 2, 8),
            new Heading("Record of main findings", 1, null));
  }

  @Test
  void paragraphsAreWholeAndClean() {
    assertThat(letter.paragraphs())
        .extracting(Paragraph::number, Paragraph::kind, Paragraph::text)
        .containsExactly(
            tuple(
                "1",
                ParagraphKind.NUMBERED,
                "Inspectors from Ofsted and the Care Quality Commission read:"),
            tuple(null, ParagraphKind.BULLET, "many files, among them those of babies"),
            tuple(null, ParagraphKind.BULLET, "and of their mothers"),
            tuple(null, ParagraphKind.BULLET, "the Plan of the board."),
            tuple("1", ParagraphKind.FOOTNOTE, "It was signed in 2010."),
            tuple("2", ParagraphKind.NUMBERED, "Nothing else was read."),
            tuple("3", ParagraphKind.NUMBERED, "Help comes early. It comes to most."),
            tuple("4", ParagraphKind.NUMBERED, "The council should do the following."),
            tuple(null, ParagraphKind.BULLET, "answer every call"),
            tuple(null, ParagraphKind.BULLET, "keep the notes"),
            tuple(null, ParagraphKind.BULLET, "train the staff."));
  }

  @Test
  void aBulletKnowsItsLeadItsDeadlineAndItsNotes() {
    Paragraph plan = letter.paragraphs().get(3);
    assertThat(plan.lead()).endsWith("the Care Quality Commission read:");
    assertThat(plan.notes()).containsExactly("1");
    Paragraph train = letter.paragraphs().getLast();
    assertThat(train.lead()).isEqualTo("The council should do the following.");
    assertThat(train.deadline()).isEqualTo("Within three months");
    assertThat(train.role()).isEqualTo(Role.RECOMMENDATION);
    assertThat(train.section()).containsExactly("Safeguarding services", "Areas for improvement");
    assertThat(train.grade()).isNull();
  }

  @Test
  void aGradeHoldsInItsSection() {
    assertThat(letter.paragraphs().get(6).grade()).isEqualTo(Grade.GOOD);
    assertThat(letter.paragraphs().get(7).grade()).isNull();
    assertThat(letter.paragraphs().getFirst().role()).isEqualTo(Role.BACKGROUND);
  }

  @Test
  void aDateAloneUnderTheTitleIsTheLettersDate() throws Unreadable {
    String text =
        "# Focused visit to Leeds\n\n7 March 2015\n\n## Main findings\n\n1. Help comes.\n";
    Document document = Reader.read("a.md", text.getBytes(StandardCharsets.UTF_8));
    Letter letter =
        Parser.standard().parse(document, new Source("a.md", "0".repeat(64), document.format()));
    assertThat(letter.about().date()).isEqualTo("2015-03-07");
    assertThat(letter.paragraphs()).extracting(Paragraph::text).containsExactly("Help comes.");
  }

  @Test
  void aSentenceAboutTheLeadInspectorIsNoFurniture() throws Unreadable {
    String text =
        """
        # Focused visit to Leeds

        Lead inspector: Ann Other

        ## Findings

        This was agreed. The


        lead inspector and the director met twice in that week to plan the visit.
        """;
    Document document = Reader.read("a.md", text.getBytes(StandardCharsets.UTF_8));
    Letter letter =
        Parser.standard().parse(document, new Source("a.md", "0".repeat(64), document.format()));
    assertThat(letter.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly(
            "This was agreed. The lead inspector and the director met twice in that week to plan the"
                + " visit.");
  }

  @Test
  void theSmallestLetterHasItsDate() throws Unreadable {
    String text = "Focused visit to Leeds\n\n12 May 2021\n\nThere is drift and delay.\n";
    Document document = Reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    Letter letter =
        Parser.standard().parse(document, new Source("a.txt", "0".repeat(64), document.format()));
    assertThat(letter.about().date()).isEqualTo("2021-05-12");
    assertThat(letter.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("There is drift and delay.");
  }
}
