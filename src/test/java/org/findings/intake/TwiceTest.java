package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.findings.search.FileEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same bytes in two files are one letter. */
class TwiceTest {
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

  @Test
  void theFirstByPathIsTheLetterAndTheOtherIsNamed() throws Exception {
    desk.letter("b.txt", 1, "One.");
    desk.letter("a.txt", 1, "One.");

    Report report = desk.run();

    assertThat(desk.held()).containsExactly("a.txt");
    assertThat(names(report)).containsExactly("b.txt");
    assertThat(report.twice().getFirst().outcome())
        .isEqualTo(
            new FileEntry.Twice(
                "milton-keynes-focused-visit-2020-01-01", desk.letters.resolve("a.txt"), true));
    assertThat(names(desk.run())).as("said again, though unchanged").containsExactly("b.txt");
    assertThat(desk.opened).isZero();
  }

  @Test
  void theOneThatWasThereFirstStaysTheLetter() throws Exception {
    desk.letter("b.txt", 1, "One.");
    desk.run();
    desk.letter("a.txt", 1, "One.");

    assertThat(names(desk.run())).containsExactly("a.txt");
    assertThat(desk.held()).containsExactly("b.txt");
  }

  @Test
  void whenTheFirstGoesTheOtherIsReadInItsPlace() throws Exception {
    Path first = desk.letter("a.txt", 1, "One.");
    desk.letter("b.txt", 1, "One.");
    desk.run();
    Files.delete(first);

    Report report = desk.run();

    assertThat(desk.held()).containsExactly("b.txt");
    assertThat(desk.ids()).containsExactly("milton-keynes-focused-visit-2020-01-01");
    assertThat(report.twice()).isEmpty();
  }

  @Test
  void soItIsWhenTheFirstChangesOrTheOtherLiesInAnotherFolder() throws Exception {
    String text = Written.letter("Kent", "1 May 2020", "One.");
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Written.file(one, "b.txt", text);
    Written.file(two, "a.txt", text);
    desk.run(one, two);
    assertThat(desk.held()).containsExactly("b.txt");
    Written.file(one, "b.txt", Written.letter("Kent", "2 May 2020", "Two."));

    desk.run(one);

    assertThat(desk.held()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void twoFilesMaySwapTheirBytes() throws Exception {
    desk.letter("a.txt", 1, "One.");
    desk.letter("b.txt", 2, "Two, and more.");
    desk.run();
    desk.letter("a.txt", 2, "Two, and more.");
    desk.letter("b.txt", 1, "One.");

    assertThat(desk.run().letters()).isEqualTo(2);
    assertThat(desk.held()).containsExactly("b.txt", "a.txt");
  }

  private static List<String> names(Report report) {
    return report.twice().stream().map(file -> String.valueOf(file.path().getFileName())).toList();
  }
}
