package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.findings.samples.SampleFormats;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Twice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same letter in two formats is one letter. */
class SameWordsTest {
  private static final Path REAL = Path.of("..", "shared", "letters");

  @TempDir Path folder;
  Desk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new Desk(folder);
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eastmarrow-jtai-2024",
        "fenwater-focused-visit-2020",
        "ravensholt-ilacs-2023",
        "hollinbridge-send-2024"
      })
  void aLetterInEveryFormatIsIndexedOnceFromTheFirstByPath(String sample) throws Exception {
    String source = SampleFormats.source(sample);
    write("a.md", source.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    write("b.docx", SampleFormats.docx(source));
    write("c.html", SampleFormats.html(source));
    if (!source.contains("| ")) {
      // The lines of a table without rules are told by their looks, differently now and then.
      write("d.pdf", SampleFormats.taggedPdf(source));
      write("e.pdf", SampleFormats.untaggedPdf(source));
    }

    Report report = desk.run();

    assertThat(desk.held()).containsExactly("a.md");
    assertThat(report.setAside()).isEmpty();
    assertThat(report.twice())
        .extracting(FileEntry::outcome)
        .containsOnly(new Twice(desk.ids().getFirst(), desk.letters.resolve("a.md"), false));
    assertThat(names(desk.run())).as("said again").hasSize(report.twice().size());
    assertThat(desk.opened).as("though unchanged").isZero();
  }

  @Test
  void theOneThatWasThereFirstStaysTheLetter() throws Exception {
    pair("b.html", "c.docx");
    desk.run();
    write("a.pdf", SampleFormats.taggedPdf(SampleFormats.source("fenwater-focused-visit-2020")));

    assertThat(names(desk.run())).containsExactly("a.pdf", "c.docx");
    assertThat(desk.held()).containsExactly("b.html");
  }

  @Test
  void whenTheFirstGoesTheOtherTakesItsPlaceAndItsId() throws Exception {
    pair("a.html", "b.docx");
    desk.run();
    List<String> ids = desk.ids();
    Files.delete(desk.letters.resolve("a.html"));

    assertThat(desk.run().twice()).isEmpty();
    assertThat(desk.held()).containsExactly("b.docx");
    assertThat(desk.ids()).isEqualTo(ids);
  }

  @Test
  void whenTheFirstChangesBothAreLettersAndWhenItIsMendedOneIs() throws Exception {
    pair("a.html", "b.docx");
    desk.run();
    String source = SampleFormats.source("fenwater-focused-visit-2020");
    write("a.html", SampleFormats.html(source.replace("Leaders knew this.", "Leaders knew it.")));

    assertThat(desk.run().letters()).isEqualTo(2);

    write("a.html", SampleFormats.html(source));
    assertThat(names(desk.run())).containsExactly("a.html");
    assertThat(desk.held()).containsExactly("b.docx");
  }

  @Test
  void aCopyOfTheOtherFormatIsTheSameInWords() throws Exception {
    pair("a.html", "b.docx");
    Files.copy(desk.letters.resolve("b.docx"), desk.letters.resolve("c.docx"));
    desk.run();
    Files.delete(desk.letters.resolve("a.html"));

    Report report = desk.run();

    assertThat(desk.held()).containsExactly("b.docx");
    assertThat(report.twice())
        .extracting(FileEntry::outcome)
        .containsExactly(new Twice(desk.ids().getFirst(), desk.letters.resolve("b.docx"), true));
  }

  @ParameterizedTest
  @CsvSource({
    "38. Since April, 38. Since May",
    "13 November 2023, 14 November 2023",
    "11 to 22 September 2023, 12 to 22 September 2023",
    "Ravensholt, Hollinbridge",
    "progress of care leavers | Requires improvement to be good, progress of care leavers | Good",
    "not registered with Ofsted, registered with Ofsted",
    "168 contacts, 169 contacts"
  })
  void aLetterThatSaysSomethingElseIsAnother(String words, String others) throws Exception {
    String source = SampleFormats.source("ravensholt-ilacs-2023");
    String other = source.replace(words, others);
    assertThat(other).isNotEqualTo(source);
    write("a.html", SampleFormats.html(source));
    write("b.docx", SampleFormats.docx(other));

    assertThat(desk.run().letters()).isEqualTo(2);
  }

  @Test
  void aScrapOfTextTellsNothing() throws Exception {
    desk.write("a.txt", "Inspection of Kent\n\nNothing was seen on that day.\n");
    desk.write("b.txt", "Inspection of Kent\n\nNothing  was seen on that day.\n");
    assertThat(desk.run().letters()).isEqualTo(2);
  }

  /** Three of the real letters are there as text, made by a converter, and as published. */
  @Test
  void realTextsAndTheirPdfsAreTheSame() throws Exception {
    assumeTrue(Files.isDirectory(REAL), "skipped: the real letters are not in " + REAL);
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(REAL)) {
      all.filter(
              file ->
                  file.toString()
                      .matches(".*/0\\d\\d_[^/]*\\.txt|.*/(milton|bucking)[^/]*/[^/]*\\.pdf"))
          .sorted()
          .forEach(files::add);
    }
    for (Path file : files) {
      Files.createDirectories(desk.letters);
      Files.copy(file, desk.letters.resolve(String.valueOf(file.getFileName())));
    }

    Report report = desk.run();

    assertThat(report.letters()).isEqualTo(files.size() - 3);
    assertThat(report.twice()).hasSize(3).allMatch(f -> f.path().toString().endsWith(".pdf"));
  }

  private void pair(String html, String docx) throws IOException {
    String source = SampleFormats.source("fenwater-focused-visit-2020");
    write(html, SampleFormats.html(source));
    write(docx, SampleFormats.docx(source));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.createDirectories(desk.letters);
    Files.write(desk.letters.resolve(name), bytes);
  }

  private static List<String> names(Report report) {
    return report.twice().stream().map(file -> String.valueOf(file.path().getFileName())).toList();
  }
}
