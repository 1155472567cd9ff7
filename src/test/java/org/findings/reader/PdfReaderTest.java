package org.findings.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.findings.reader.Pdfs.element;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.findings.letter.Format;
import org.findings.reader.Pdfs.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfReaderTest {
  @Test
  void theTreeSaysWhatThingsAre() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part heading = pdf.part("What needs to improve");
      Part first = pdf.part("The plans for children are not always ", "clear to their parents. ");
      Part bullet = pdf.part("• The timeliness of visits. ");
      Part number = pdf.part("12. Leaders know their services well. ");
      pdf.artifact("Inspection of Northmere, page 1");
      pdf.tagged(
          element("H1", heading),
          element("P", first),
          element("L", element("LI", element("LBody", bullet)), element("LI", number)));
      assertThat(Pdfs.read(pdf.bytes()))
          .containsExactly(
              "1 HEADING What needs to improve",
              "1 TEXT The plans for children are not always clear to their parents.",
              "1 ITEM [•] The timeliness of visits.",
              "1 ITEM [12] Leaders know their services well.",
              "1 FURNITURE Inspection of Northmere, page 1");
    }
  }

  @Test
  void whatThePageBreakCutIsJoined() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part start = pdf.part("• Visits to children are regular and the ", "records of them are ");
      pdf.page();
      pdf.at(60).draw(11, 500, "2");
      Part rest = pdf.part("kept up to date. ");
      Part next = pdf.part("• Plans are clear. ");
      pdf.tagged(element("L", element("LI", start, rest), element("LI", next)));
      assertThat(Pdfs.read(pdf.bytes()))
          .contains(
              "1 ITEM [•] Visits to children are regular and the records of them are kept up to"
                  + " date.",
              "2 ITEM [•] Plans are clear.");
    }
  }

  @Test
  void textOutsideTheTreeIsNotLost() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part first = pdf.part("The first paragraph is tagged, and it is long enough. ");
      pdf.line("This one is drawn and tagged nowhere.").gap();
      Part last = pdf.part("The last paragraph is tagged, and it is long enough. ");
      pdf.tagged(element("P", first), element("P", last));
      assertThat(Pdfs.read(pdf.bytes()))
          .containsExactly(
              "1 TEXT The first paragraph is tagged, and it is long enough.",
              "1 TEXT This one is drawn and tagged nowhere.",
              "1 TEXT The last paragraph is tagged, and it is long enough.");
    }
  }

  @Test
  void rowsOfTablesKeepTheirCells() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part a = pdf.part("Judgement ");
      Part b = pdf.part("Grade ");
      Part c = pdf.part("Overall effectiveness ");
      Part d = pdf.part("Good ");
      pdf.tagged(
          element(
              "Table",
              element("TR", element("TH", a), element("TH", b)),
              element("TR", element("TD", element("P", c)), element("TD", element("P", d)))));
      assertThat(Pdfs.read(pdf.bytes()))
          .containsExactly("1 ROW Judgement | Grade", "1 ROW Overall effectiveness | Good");
    }
  }

  @Test
  void notesFollowWhatCallsThem() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part text = pdf.part("The panel meets weekly. ");
      Part note = pdf.at(700).part("1 It was set up in May. ");
      Part rest = pdf.at(74).part("It is well attended. ");
      pdf.tagged(element("P", text, element("Note", element("P", note)), rest));
      assertThat(Pdfs.read(pdf.bytes()))
          .containsExactly(
              "1 TEXT The panel meets weekly. It is well attended.",
              "1 FOOTNOTE [1] It was set up in May.");
    }
  }

  @ParameterizedTest
  @CsvSource({
    // no gap, the same indent, and no room for "Visits" in the line above: one item
    "102, 90, Thresholds are well known to all of the partners in each town of this county., 1",
    "116, 90, Thresholds are well known to all of the partners in each town of this county., 2",
    "102, 70, Thresholds are well known to all of the partners in each town of this county., 2",
    "102, 90, Thresholds are well known., 2",
  })
  void whatNothingOnThePagePartsIsOneItem(float y, float x, String line, int pieces)
      throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part number = pdf.at(88).part("7.");
      Part item = pdf.at(88).from(90).part(line + " ");
      Part rest =
          pdf.at(y)
              .from(x)
              .part(
                  "Visits are made in good time, and what a child says is written down with ",
                  "care by those who visit. ");
      pdf.tagged(element("L", element("LI", element("LBody", number, item))), element("P", rest));
      assertThat(Pdfs.read(pdf.bytes())).hasSize(pieces);
    }
  }

  @Test
  void withoutATreeThePageTells() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      pdf.draw(16, 70, "Inspection of services in Northmere").gap();
      pdf.line("Children are seen soon, and their views are heard and written down");
      pdf.line("in a way that helps those who decide.").gap();
      pdf.bold("Main findings").gap();
      pdf.line("• Thresholds are understood by partners.");
      pdf.line("• Visits are regular.");
      Document document = Reader.read("made.pdf", pdf.bytes());
      assertThat(document.format()).isEqualTo(Format.PDF);
      assertThat(document.pages()).isEqualTo(1);
      assertThat(Pdfs.read(pdf.bytes()))
          .containsExactly(
              "1 HEADING Inspection of services in Northmere",
              "1 TEXT Children are seen soon, and their views are heard and written down in a way"
                  + " that helps those who decide.",
              "1 HEADING Main findings",
              "1 ITEM [•] Thresholds are understood by partners.",
              "1 ITEM [•] Visits are regular.");
    }
  }

  @Test
  void columnsAreReadOneAfterTheOther() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      for (int i = 1; i <= 6; i++) {
        pdf.at(60 + 14 * i).draw(10, 60, "the left column says this in line " + i);
        pdf.at(60 + 14 * i).draw(10, 330, "the right column says this in line " + i);
      }
      assertThat(Pdfs.read(pdf.bytes()))
          .hasSize(2)
          .satisfies(lines -> assertThat(lines.get(0)).doesNotContain("right").contains("line 6"))
          .satisfies(lines -> assertThat(lines.get(1)).doesNotContain("left").contains("line 6"));
    }
  }

  @Test
  void runningHeadersAreFurniture() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      for (int i = 1; i <= 4; i++) {
        pdf.at(40).line("Inspection of Northmere " + i);
        pdf.at(120).line("Paragraph " + i + " says what was found, and says it in a sentence.");
        pdf.page();
      }
      assertThat(Pdfs.read(pdf.bytes()))
          .contains("3 FURNITURE Inspection of Northmere 3")
          .noneMatch(line -> line.matches("\\d TEXT Inspection.*"));
    }
  }

  @Test
  void hyphensAtALinesEndAreDecidedByTheDocument() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part text = pdf.part("Work is multi-", "agency, and under-", "standing of it is good. ");
      Part other = pdf.part("There is an understanding of multi-agency work. ");
      pdf.tagged(element("P", text), element("P", other));
      assertThat(Pdfs.read(pdf.bytes()).getFirst())
          .isEqualTo("1 TEXT Work is multi-agency, and understanding of it is good.");
    }
  }

  @Test
  void whatCannotBeReadSaysWhy() throws Exception {
    try (Pdfs locked = new Pdfs();
        Pdfs whole = new Pdfs();
        Pdfs scanned = new Pdfs()) {
      assertUnreadable(locked.line("secret").locked().bytes(), "encrypted");
      byte[] bytes = whole.line("some text").bytes();
      assertUnreadable(Arrays.copyOf(bytes, bytes.length - 200), "truncated");
      BufferedImage picture = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
      scanned
          .content()
          .drawImage(LosslessFactory.createFromImage(scanned.document(), picture), 10, 10);
      assertUnreadable(scanned.bytes(), "needs text recognition");
    }
  }

  private static void assertUnreadable(byte[] bytes, String reason) {
    assertThatThrownBy(() -> Reader.read("made.pdf", bytes))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining(reason);
  }
}
