package org.findings.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Format;
import org.findings.letter.Grade;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.letter.Source;
import org.findings.reader.Block;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;
import org.findings.reader.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under which heading, in reports whose files say what is one. */
class HeadedTest {
  private static final String AREA =
      "The experiences and progress of children who need help and protection";

  private final List<Block> blocks = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        AREA + ": Good",
        AREA + " is good",
        AREA + " is: good",
        AREA + " – Good",
        AREA + ": GOOD",
        AREA + " is good.",
        AREA + ": good.",
      })
  void aJudgedAreaHeadsItsSectionHoweverItIsSet(String printed) {
    for (Shape shape : List.of(Shape.HEADING, Shape.TEXT)) {
      blocks.clear();
      report();
      add(shape, printed, 2);
      add(Shape.TEXT, "Children are seen alone and their wishes are written down.", 0);

      Paragraph paragraph = last();

      assertThat(paragraph.section()).as("%s", shape).containsExactly(AREA);
      assertThat(paragraph.grade()).as("%s", shape).isEqualTo(Grade.GOOD);
      assertThat(paragraph.role()).as("%s", shape).isEqualTo(Role.FINDING);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Good", "good.", "Grade: Good"})
  void itsGradeMayStandOnTheNextLine(String grade) {
    report();
    add(Shape.HEADING, AREA + ":", 2);
    add(Shape.TEXT, grade, 0);
    add(Shape.TEXT, "Children are seen alone and their wishes are written down.", 0);

    assertThat(last().section()).containsExactly(AREA);
    assertThat(last().grade()).isEqualTo(Grade.GOOD);
  }

  @Test
  void aSentenceThatJudgesIsAParagraph() {
    report();
    add(Shape.HEADING, AREA + ": Good", 2);
    add(Shape.TEXT, "The help that families are given at an early point is good.", 0);

    assertThat(last().text()).endsWith("early point is good.");
    assertThat(last().section()).containsExactly(AREA);
  }

  @Test
  void aJudgedAreaWithoutItsSectionIsADoubt() {
    report();
    add(Shape.HEADING, "The impact of leaders: Good", 2);
    add(Shape.TEXT, "Leaders know what their staff do.", 0);

    assertThat(letter().about().doubts())
        .contains("“" + AREA + "” is judged, but no section is headed by it and its grade.");
  }

  @Test
  void nothingBehindTheJudgementsIntroducesTheReport() {
    report();
    add(Shape.TEXT, "Since the last inspection leaders have improved the service a good deal.", 0);

    assertThat(last().role()).isEqualTo(Role.FINDING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Elver council has the following strengths     | STRENGTH
          The local authority’s strengths                   | STRENGTH
          Priority and immediate action                     | PRIORITY_ACTION
          What the inspection judgements mean: the board    | BACKGROUND
          Children looked after in this area                | BACKGROUND
          Previous Ofsted inspections                       | BACKGROUND
          Summary for children and young people             | FINDING
          Inspection findings                               | FINDING
          Case Study: areas for improvement.                | CASE_STUDY
          Streets and parks: highly effective practice      | CASE_STUDY
          """)
  void headingsTellWhatParagraphsDo(String heading, Role role) {
    report();
    add(Shape.HEADING, heading, 2);
    add(Shape.TEXT, "The team meets every week.", 0);

    assertThat(last().role()).isEqualTo(role);
  }

  @Test
  void whatWasJudgedIsNoBackground() {
    report();
    add(Shape.HEADING, "Information about this local authority area", 1);
    add(Shape.HEADING, AREA + ": Good", 2);
    add(Shape.TEXT, "The team meets every week.", 0);

    assertThat(last().role()).isEqualTo(Role.FINDING);
  }

  @Test
  void aHeadingThatRepeatsItsPartJudgesTheWholePart() {
    report();
    add(Shape.HEADING, "Section 2: The effectiveness of the Local Safeguarding Children Board", 1);
    add(Shape.HEADING, "The effectiveness of the local safeguarding children board is good", 2);
    add(Shape.HEADING, "Inspection findings", 2);
    add(Shape.TEXT, "The board meets every week.", 0);

    assertThat(last().grade()).isEqualTo(Grade.GOOD);
  }

  @Test
  void aNameThatComesTwiceInTheContentsListStandsWhereTheListHasIt() {
    add(Shape.HEADING, "Inspection of services for children in Kent", 1);
    entry("Contents", "", 1);
    entry("The local authority", "2", 1);
    entry("Summary of findings", "2", 2);
    entry("What the inspection judgements mean", "9", 1);
    entry("The local authority", "9", 2);
    add(Shape.HEADING, "The local authority", 1);
    add(Shape.HEADING, "Summary of findings", 2);
    add(Shape.TEXT, "Children are seen soon.", 0);
    add(Shape.HEADING, "What the inspection judgements mean", 1);
    add(Shape.HEADING, "The local authority", 2);
    add(Shape.TEXT, "A good authority leads services that help.", 0);

    assertThat(last().section())
        .containsExactly("What the inspection judgements mean", "The local authority");
    assertThat(last().role()).isEqualTo(Role.BACKGROUND);
  }

  @Test
  void aFramedSummaryEndsWhereNumberedFindingsBegin() {
    report();
    add(Shape.HEADING, AREA + ": Good", 2);
    add(Shape.HEADING, "Summary", 3);
    add(Shape.TEXT, "Children are seen soon and heard.", 0);
    blocks.add(
        new Block(
            Shape.ITEM, "Visits are made in time.", "1", 1, List.of(), false, true, Gap.BLANK, 1));

    List<Paragraph> paragraphs = letter().paragraphs();

    assertThat(paragraphs.get(paragraphs.size() - 2).section()).containsExactly(AREA, "Summary");
    assertThat(paragraphs.getLast().section()).containsExactly(AREA);
    assertThat(paragraphs.getLast().grade()).isEqualTo(Grade.GOOD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There are no priority actions.                         | FINDING
          There were no areas for priority and immediate action. | FINDING
          The inspection did not find any priority actions.      | FINDING
          There is no time to lose in making visits safe.        | PRIORITY_ACTION
          """)
  void thatNothingIsAskedIsNoPriorityAction(String text, Role role) {
    report();
    add(Shape.HEADING, "Priority and immediate action", 2);
    add(Shape.TEXT, text, 0);

    assertThat(last().role()).isEqualTo(role);
  }

  @Test
  void cellsWithAddressesAndNamesOfBodiesSayNothing() {
    report();
    add(Shape.HEADING, "What needs to improve?", 2);
    row(
        "Northmere County Council and the Northmere and Elverdale Integrated Care Board",
        "Leaders should see to it that plans are kept up to date.");
    row("Town House, Mill Lane, Northmere NM1 1AA.", "Care House, 2 High Road, Elver EL2 2BB");

    assertThat(last().text()).isEqualTo("Leaders should see to it that plans are kept up to date.");
  }

  @Test
  void notesStandBehindTheParagraphThatBearsTheirMark() {
    report();
    add(Shape.HEADING, "What needs to improve?¹", 2);
    add(Shape.ITEM, "The pace of plans.", 1);
    add(Shape.ITEM, "The reach of advice.²", 1);
    add(Shape.ITEM, "The use of data.", 1);
    note("1", "Agreed with all who took part.");
    note("2", "Given by the helpline.");

    List<Paragraph> paragraphs = letter().paragraphs();

    assertThat(paragraphs.stream().map(Paragraph::text))
        .endsWith(
            "The pace of plans.",
            "Agreed with all who took part.",
            "The reach of advice.",
            "Given by the helpline.",
            "The use of data.");
    assertThat(paragraphs.get(paragraphs.size() - 5).notes()).containsExactly("1");
  }

  private void report() {
    add(Shape.HEADING, "Inspection of Kent local authority children’s services", 1);
    add(Shape.TEXT, "Inspection dates: 4 to 8 March 2024", 0);
    add(Shape.TEXT, "Lead inspector: Ada Bell, His Majesty’s Inspector", 0);
    row("Judgement", "Grade");
    row(AREA, "Good");
    row("The impact of leaders", "Good");
    row("Overall effectiveness", "Good");
    add(Shape.TEXT, "Services for children in the county are good and well led.", 0);
  }

  private void add(Shape shape, String text, int level) {
    boolean heading = shape == Shape.HEADING;
    String label = shape == Shape.ITEM ? "•" : null;
    blocks.add(new Block(shape, text, label, level, List.of(), heading, true, Gap.BLANK, 1));
  }

  private void note(String number, String text) {
    blocks.add(new Block(Shape.FOOTNOTE, text, number, 0, List.of(), false, true, Gap.BLANK, 1));
  }

  private void row(String... cells) {
    String text = String.join(" ", cells);
    blocks.add(new Block(Shape.ROW, text, null, 0, List.of(cells), false, true, Gap.BLANK, 1));
  }

  private void entry(String title, String page, int level) {
    List<String> cells = List.of(title, page);
    blocks.add(new Block(Shape.ROW, title, null, level, cells, level == 1, true, Gap.BLANK, 1));
  }

  private Paragraph last() {
    return letter().paragraphs().getLast();
  }

  private Letter letter() {
    Document document = new Document(Format.PDF, blocks, 1, List.of());
    Source source = new Source("kent.pdf", "0".repeat(64), Format.PDF);
    return Parser.standard().parse(document, source);
  }
}
