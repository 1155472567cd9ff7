package org.findings.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.findings.parser.Parser;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.SetAside;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that can't be read; a good one beside them is always read. */
class SetAsideTest {
  @TempDir Path folder;
  Desk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new Desk(folder);
    desk.letter("good.txt", 1, "One.");
  }

  @AfterEach
  void close() throws Exception {
    desk.close();
  }

  @Test
  void anEmptyFile() throws Exception {
    desk.write("x.txt", "");
    assertThat(reason()).isEqualTo("empty file");
  }

  @Test
  void aBinaryThatIsNamedTxt() throws Exception {
    Files.write(desk.letters.resolve("x.txt"), new byte[] {1, 0, 2, 0, 0, 3, (byte) 0x9c, 0});
    assertThat(reason()).contains("binary");
  }

  @Test
  void fiftyMegabytesAreNotLoaded() throws Exception {
    try (RandomAccessFile file =
        new RandomAccessFile(desk.letters.resolve("x.txt").toFile(), "rw")) {
      file.setLength(50 << 20);
    }
    assertThat(reason()).isEqualTo("larger than 32 MB (50.0 MB): split it, or leave it out");
  }

  @Test
  void aPdfWithoutItsEnd() throws Exception {
    desk.write("x.pdf", "%PDF-1.7 and so on");
    assertThat(reason()).contains("PDF");
  }

  /** Root may read anything, so what can't be opened is a link that leads nowhere. */
  @Test
  void whatCannotBeOpened() throws Exception {
    Files.createSymbolicLink(desk.letters.resolve("x.txt"), folder.resolve("nowhere"));
    assertThat(reason()).isEqualTo("a link that leads nowhere");
  }

  @Test
  @SuppressWarnings("NullAway") // a parser that crashes is what it is about
  void aFileThatBreaksTheParser() throws Exception {
    desk.run();
    desk.letter("x.txt", 2, "Two.");

    Report report = desk.run(new Parser(null), desk.letters);

    assertThat(report.setAside()).hasSize(1);
    assertThat(said(report.setAside().getFirst()))
        .isEqualTo("the parser failed on it (NullPointerException): please report this letter");
    assertThat(desk.held()).containsExactly("good.txt");
  }

  @Test
  void aFolderNamedLikeALetterIsJustAFolder() throws Exception {
    Files.createDirectory(desk.letters.resolve("x.txt"));
    assertThat(desk.run().setAside()).isEmpty();
  }

  @Test
  void bytesThatAreNoUtf8AreReadAllTheSame() throws Exception {
    String text = Written.letter("Kent", "2 May 2020", "A café was visited.").replace('’', '\'');
    Files.write(desk.letters.resolve("x.txt"), text.getBytes(ISO_8859_1));
    assertThat(desk.run().letters()).isEqualTo(2);
  }

  @Test
  void itIsSaidAgainAtEveryRunUntilItIsMended() throws Exception {
    desk.write("x.txt", "");
    assertThat(desk.run().setAside()).hasSize(1);
    String build = desk.engine.state().build();
    assertThat(desk.run().setAside()).hasSize(1);
    assertThat(desk.engine.state().build()).as("nothing new, no commit").isEqualTo(build);
    assertThat(desk.engine.check().setAside()).hasSize(1);

    desk.letter("x.txt", 2, "Two.");
    assertThat(desk.run().setAside()).isEmpty();
    assertThat(desk.held()).containsExactly("good.txt", "x.txt");
  }

  @Test
  void aLetterThatBecomesUnreadableLeaves() throws Exception {
    desk.run();
    desk.write("good.txt", "");

    Report report = desk.run();

    assertThat(report.removed()).isEqualTo(1);
    assertThat(desk.held()).isEmpty();
  }

  private String reason() throws Exception {
    Report report = desk.run();
    assertThat(desk.held()).containsExactly("good.txt");
    assertThat(report.setAside()).hasSize(1);
    return said(report.setAside().getFirst());
  }

  private static String said(FileEntry file) {
    return ((SetAside) file.outcome()).reason();
  }
}
