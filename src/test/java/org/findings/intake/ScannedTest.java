package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.findings.letter.Letter;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters whose pages are pictures. */
class ScannedTest {
  private static final List<String> SCANNED =
      List.of(
          "3 May 2020",
          "Dear Ms Fernside",
          "Focused visit to Kent children's services",
          "This letter summarises the findings of a focused visit.",
          "Headline findings",
          "Children are seen alone by their social workers.");

  private static final String NEEDED =
      "needs text recognition: its pages are pictures without text. Install tesseract, or name it"
          + " by FINDINGS_TESSERACT, then index again";

  @TempDir Path folder;

  @Test
  void withoutTesseractIsSetAsideWithTheWayOut() throws Exception {
    Path file = folder.resolve("scan.pdf");
    try (PDDocument pdf = new PDDocument()) {
      picture(pdf, SCANNED);
      pdf.save(file.toFile());
    }

    assertThat(audited(file, Recogniser.NONE).trouble()).isEqualTo(NEEDED);
  }

  @Test
  void withoutTesseractAPageThatIsAPictureIsDoubted() throws Exception {
    Path file = folder.resolve("mixed.pdf");
    mixed(file);

    Letter letter = audited(file, Recogniser.NONE).letter();

    assertThat(letter).isNotNull();
    assertThat(letter.about().doubts())
        .contains("Pictures were not read, they need text recognition: page 2.");
  }

  @Test
  void withTesseractItsWordsAreReadAndTheLetterSaysSo() throws Exception {
    Recogniser recogniser = installed();
    Path file = folder.resolve("scan.pdf");
    try (PDDocument pdf = new PDDocument()) {
      picture(pdf, SCANNED);
      picture(pdf, List.of("Managers look at each plan every month."));
      pdf.save(file.toFile());
    }

    Letter letter = audited(file, recogniser).letter();

    assertThat(letter).isNotNull();
    assertThat(letter.id()).isEqualTo("kent-focused-visit-2020-05-03");
    assertThat(letter.paragraphs())
        .extracting("text", "page")
        .contains(tuple(SCANNED.getLast(), 1), tuple("Managers look at each plan every month.", 2));
    assertThat(letter.about().size().pages()).isEqualTo(2);
    assertThat(letter.about().doubts())
        .anyMatch(
            d ->
                d.matches(
                    "Its words were recognised from pictures of its pages by tesseract [0-9.]+\\S*;"
                        + " some may be wrong: page 1, 2\\."));
  }

  @Test
  void withTesseractAPageThatIsAPictureStandsInItsPlace() throws Exception {
    Recogniser recogniser = installed();
    Path file = folder.resolve("mixed.pdf");
    mixed(file);

    Letter letter = audited(file, recogniser).letter();

    assertThat(letter).isNotNull();
    assertThat(letter.paragraphs().stream().map(p -> p.page() + " " + p.text()))
        .containsSubsequence(
            "1 The first page is text.", "2 The second page is a picture.", "3 The third is text.");
  }

  @Test
  void aProgramThatIsNoTesseractIsNone() throws Exception {
    assertThat(Recogniser.of(Path.of("/bin/echo"))).isEmpty();
    assertThat(Recogniser.of(folder)).isEmpty();
    assertThat(Recogniser.of(folder.resolve("nothing"))).isEmpty();
  }

  @Test
  void aProgramThatFailsIsToldOf() throws Exception {
    Path program = folder.resolve("tesseract");
    Files.writeString(
        program, "#!/bin/sh\n[ \"$1\" = --version ] && echo tesseract 0.0 && exit 0\nexit 1\n");
    assumeTrue(program.toFile().setExecutable(true));
    Recogniser failing = Recogniser.of(program).orElseThrow();
    Path file = folder.resolve("scan.pdf");
    try (PDDocument pdf = new PDDocument()) {
      picture(pdf, SCANNED);
      pdf.save(file.toFile());
    }

    assertThat(audited(file, failing).trouble())
        .isEqualTo(
            "text recognition failed: tesseract gave up: see whether its English data is"
                + " installed");
  }

  private static Recogniser installed() {
    Recogniser recogniser = Recogniser.installed();
    assumeTrue(recogniser.isThere(), "tesseract is not installed: scanned letters are not tried");
    return recogniser;
  }

  private static Audited audited(Path file, Recogniser recogniser) throws Exception {
    return Audit.of(List.of(file), Parser.standard(), recogniser, Progress.UNHEARD).getFirst();
  }

  private static void mixed(Path file) throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      text(pdf, "The first page is text.");
      picture(pdf, List.of("The second page is a picture."));
      text(pdf, "The third is text.");
      pdf.save(file.toFile());
    }
  }

  private static void text(PDDocument pdf, String line) throws Exception {
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      out.beginText();
      out.setFont(new PDType1Font(FontName.HELVETICA), 12);
      out.newLineAtOffset(72, 700);
      out.showText(line);
      out.endText();
    }
  }

  private static void picture(PDDocument pdf, List<String> lines) throws Exception {
    BufferedImage image = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paint = image.createGraphics();
    paint.setColor(Color.WHITE);
    paint.fillRect(0, 0, image.getWidth(), image.getHeight());
    paint.setColor(Color.BLACK);
    paint.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paint.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
    for (int i = 0; i < lines.size(); i++) {
      paint.drawString(lines.get(i), 120, 160 + 110 * i);
    }
    paint.dispose();
    PDPage page = new PDPage(PDRectangle.A4);
    pdf.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
      float width = page.getMediaBox().getWidth();
      float height = page.getMediaBox().getHeight();
      out.drawImage(LosslessFactory.createFromImage(pdf, image), 0, 0, width, height);
    }
  }
}
