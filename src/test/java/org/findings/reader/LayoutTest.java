package org.findings.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.reader.Pdfs.element;

import org.findings.reader.Pdfs.Part;
import org.junit.jupiter.api.Test;

/** Pages that no tags explain, or that wrong ones do. */
class LayoutTest {
  @Test
  void rulesMakeRowsOfCells() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      pdf.line("The judgements on the services of Northmere are these ones.");
      box(pdf, 60, 100, 240, 40);
      box(pdf, 300, 100, 200, 40);
      box(pdf, 60, 140, 240, 30);
      box(pdf, 300, 140, 200, 30);
      pdf.at(115).draw(11, 65, "The experiences of children");
      pdf.at(130).draw(11, 65, "who need help");
      pdf.at(122).draw(11, 305, "Requires improvement");
      pdf.at(160).draw(11, 65, "Leadership");
      pdf.at(160).draw(11, 305, "Good");
      assertThat(Pdfs.read(pdf.bytes()))
          .contains(
              "1 ROW The experiences of children who need help | Requires improvement",
              "1 ROW Leadership | Good");
    }
  }

  @Test
  void aNumberThatWrapsIsNoItem() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      pdf.draw(11, 70, "7. Care leavers have a personal adviser until the age of");
      pdf.draw(11, 88, "25. They value what their advisers do for them, and say so");
      pdf.draw(11, 88, "to those who ask them about it every year in the summer.").gap();
      pdf.draw(11, 70, "8. Their homes are safe.");
      assertThat(Pdfs.read(pdf.bytes()))
          .containsExactly(
              "1 ITEM [7] Care leavers have a personal adviser until the age of 25. They value what"
                  + " their advisers do for them, and say so to those who ask them about it every"
                  + " year in the summer.",
              "1 ITEM [8] Their homes are safe.");
    }
  }

  @Test
  void aLineThatEndsEarlyEndsItsParagraph() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      pdf.line("Visits to children are regular, and what is seen is written down with");
      pdf.line("care for them.");
      pdf.line("Managers read these records, and they speak with those who wrote them.");
      assertThat(Pdfs.read(pdf.bytes())).hasSize(2);
    }
  }

  @Test
  void signsDrawnTwiceAreReadOnce() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      pdf.at(60).draw(11, 70, "Main findings");
      pdf.at(60).draw(11, 70.3f, "Main findings").gap();
      pdf.line("Children are seen soon, and their views are written down.");
      assertThat(Pdfs.read(pdf.bytes())).startsWith("1 HEADING Main findings").hasSize(2);
    }
  }

  @Test
  void notesStandBehindWhatCallsThem() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      pdf.at(60).draw(11, 70, "The panel meets each week and decides.");
      pdf.at(55).draw(6, 265, "1").at(88);
      pdf.line("It is well attended by all of the agencies that have a part in it.");
      pdf.at(780).draw(5, 70, "1");
      pdf.at(783).draw(8, 75, "It was set up in May.");
      assertThat(Pdfs.read(pdf.bytes()).get(1)).isEqualTo("1 FOOTNOTE [1] It was set up in May.");
    }
  }

  @Test
  void contentsKeepTheirPages() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      pdf.draw(16, 70, "Contents").gap();
      for (int i = 1; i <= 6; i++) {
        pdf.at(100 + 20 * i).draw(11, 70, "Part of the report");
      }
      for (int i = 1; i <= 6; i++) {
        pdf.at(100 + 20 * i).draw(11, 500, "" + 2 * i);
      }
      assertThat(Pdfs.read(pdf.bytes()))
          .contains("1 ROW Part of the report | 2", "1 ROW Part of the report | 12");
    }
  }

  @Test
  void aTreeThatRunsBackwardsIsNotFollowed() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part first = pdf.part("Children are seen soon after a referral. ");
      Part second = pdf.part("Their views are heard and written down. ");
      Part third = pdf.part("Plans are clear to their parents, too. ");
      pdf.tagged(element("P", third), element("P", second), element("P", first));
      assertThat(Pdfs.read(pdf.bytes()).getFirst()).contains("after a referral");
    }
  }

  @Test
  void paragraphsTaggedAsOneAreParted() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part first = pdf.part("Children are seen soon ", "after a referral. ");
      Part second = pdf.part("Their views are heard ", "and written down. ");
      Part third = pdf.part("Plans are clear ", "to their parents. ");
      pdf.tagged(element("P", first, second, third));
      assertThat(Pdfs.read(pdf.bytes())).hasSize(3);
    }
  }

  @Test
  void textIsTextEvenWhereItIsDeclaredToBeNone() throws Exception {
    try (Pdfs pdf = new Pdfs()) {
      Part first = pdf.part("Children are seen soon after a referral. ");
      pdf.artifact("Their views are heard and written down.").gap();
      Part third = pdf.part("Plans are clear to their parents, too. ");
      pdf.tagged(element("P", first), element("P", third));
      assertThat(Pdfs.read(pdf.bytes()))
          .containsExactly(
              "1 TEXT Children are seen soon after a referral.",
              "1 TEXT Their views are heard and written down.",
              "1 TEXT Plans are clear to their parents, too.");
    }
  }

  private static void box(Pdfs pdf, float x, float top, float width, float height)
      throws Exception {
    pdf.content().addRect(x, 841.89f - top - height, width, height);
    pdf.content().stroke();
  }
}
