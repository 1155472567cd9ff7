package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.findings.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Real letters as published, which stay outside the repository, against what is known of them. */
class RealPdfsTest {
  private static final Path FOLDER = Path.of("..", "shared", "letters");

  private static List<Audited> files = List.of();

  @BeforeEach
  void read() throws Exception {
    assumeTrue(
        Files.isDirectory(FOLDER.resolve("pdf")),
        "no real letters in " + FOLDER.toAbsolutePath() + ": their figures are not checked");
    if (files.isEmpty()) {
      files = Audit.of(List.of(FOLDER.resolve("pdf")), Parser.standard(), Progress.UNHEARD);
    }
  }

  @Test
  void everyLetterSaysOfItselfWhatIsKnown() throws Exception {
    Expectations expectations = Expectations.read(FOLDER.resolve("index.tsv"));
    List<Difference> differences = new ArrayList<>();
    files.forEach(file -> differences.addAll(expectations.differences(file)));
    assertThat(files).hasSameSizeAs(expectations.files());
    assertThat(differences).isEmpty();
  }

  @Test
  void paragraphsAreNotCut() {
    List<String> cut = new ArrayList<>();
    int paragraphs = 0;
    for (Audited file : files) {
      Letter letter = file.letter();
      assertThat(letter).as(file.file()).isNotNull();
      for (Paragraph paragraph : letter.paragraphs()) {
        paragraphs++;
        boolean plain =
            paragraph.kind() == ParagraphKind.PLAIN || paragraph.kind() == ParagraphKind.NUMBERED;
        if (plain && Character.isLowerCase(paragraph.text().charAt(0))) {
          cut.add(paragraph.id() + " " + paragraph.text());
        }
      }
    }
    assertThat(cut).hasSizeLessThanOrEqualTo(paragraphs / 1000);
  }
}
