package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import org.findings.parser.Parser;
import org.findings.search.IndexProblem;
import org.findings.search.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
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
  void takesTextAndMarkdownAtAnyDepthAndCountsTheRest() throws Exception {
    desk.letter("a.txt", 1, "One.");
    desk.letter("B.TEXT", 2, "Two.");
    desk.letter("c.md", 3, "Three.");
    desk.letter("deep/er/d.Markdown", 4, "Four.");
    desk.letter(".hidden.txt", 5, "Five.");
    desk.letter(".hidden/e.txt", 6, "Six.");
    desk.write("rows.jsonl", "{}");
    desk.write("more.JSONL", "{}");
    desk.write("README", "Hello");

    Report report = desk.run();

    assertThat(desk.held()).containsExactly("a.txt", "B.TEXT", "c.md", "deep/er/d.Markdown");
    assertThat(report.added()).isEqualTo(4);
    assertThat(report.letters()).isEqualTo(4);
    assertThat(report.setAside()).isEmpty();
    assertThat(report.leftAlone()).isEqualTo(Map.of("", 1, ".jsonl", 2));
  }

  @Test
  void anUnchangedFileIsNotOpenedAndNothingIsCommitted() throws Exception {
    desk.letter("a.txt", 1, "One.");
    desk.run();
    String build = desk.engine.state().build();

    Report report = desk.run();

    assertThat(desk.opened).isZero();
    assertThat(report.unchanged()).isEqualTo(1);
    assertThat(report.changedAnything()).isFalse();
    assertThat(desk.engine.state().build()).isEqualTo(build);
  }

  @Test
  void aTouchedFileIsOpenedOnceAndItsLetterStays() throws Exception {
    Path file = desk.letter("a.txt", 1, "One.");
    desk.run();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

    Report touched = desk.run();
    assertThat(desk.opened).isEqualTo(1);
    assertThat(touched.unchanged()).isEqualTo(1);
    assertThat(touched.changedAnything()).isFalse();
    assertThat(desk.held()).containsExactly("a.txt");

    desk.run();
    assertThat(desk.opened).isZero();
  }

  @Test
  void aChangedFileIsReplacedAndOneThatIsGoneLeaves() throws Exception {
    desk.letter("a.txt", 1, "One.");
    Path gone = desk.letter("b.txt", 2, "Two.");
    desk.run();
    desk.letter("a.txt", 9, "One and a half.");
    Files.delete(gone);

    Report report = desk.run();

    assertThat(desk.ids()).containsExactly("milton-keynes-focused-visit-2020-01-09");
    assertThat(List.of(report.added(), report.changed(), report.removed()))
        .containsExactly(0, 1, 1);
  }

  @Test
  void aRunRemovesOnlyWhatIsGoneFromItsOwnFolders() throws Exception {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    Path gone = Written.file(one, "a.txt", Written.letter("Kent", "1 May 2020", "One."));
    Written.file(two, "b.txt", Written.letter("Kent", "2 May 2020", "Two."));
    desk.run(one, two);
    Files.delete(gone);

    assertThat(desk.run(two).removed()).isZero();
    assertThat(desk.held()).containsExactly("a.txt", "b.txt");

    assertThat(desk.run(one).removed()).isEqualTo(1);
    assertThat(desk.held()).containsExactly("b.txt");
  }

  @Test
  void aMissingFolderIsRefusedAndRemovesNothing() throws Exception {
    desk.letter("a.txt", 1, "One.");
    desk.run();
    Files.move(desk.letters, folder.resolve("elsewhere"));

    assertThatThrownBy(desk::run)
        .isInstanceOf(BadPath.class)
        .hasMessage(
            "There is no file or folder %s. Nothing was changed."
                + " Create it, or name another path.",
            desk.letters);
    assertThat(desk.held()).containsExactly("a.txt");
  }

  @Test
  void anEmptyFolderMakesAnEmptyIndex() throws Exception {
    Files.createDirectories(desk.letters);
    assertThat(desk.run().letters()).isZero();
    assertThat(desk.engine.state().letters()).isZero();
  }

  @Test
  void aFileNamedByAPersonIsTriedWhateverItIsCalled() throws Exception {
    Path file = desk.letter("a.log", 1, "One.");

    assertThat(desk.run().letters()).isZero();
    assertThat(desk.run(file).letters()).isEqualTo(1);
    assertThat(desk.run().letters()).as("the folder's next run passes it over").isEqualTo(1);
  }

  @Test
  void linksAreFollowedButNotInCircles() throws Exception {
    Path elsewhere = folder.resolve("elsewhere");
    Written.file(elsewhere, "b.txt", Written.letter("Kent", "2 May 2020", "Two."));
    desk.letter("a.txt", 1, "One.");
    Files.createSymbolicLink(desk.letters.resolve("there"), elsewhere);
    Files.createSymbolicLink(desk.letters.resolve("round"), desk.letters);

    assertThat(desk.run().letters()).isEqualTo(2);
    assertThat(desk.held()).containsExactly("a.txt", "there/b.txt");
  }

  @Test
  void twoLettersThatWouldGetOneIdAreToldApart() throws Exception {
    desk.letter("a.txt", 1, "One.");
    desk.letter("b.txt", 1, "Two.");

    desk.run();

    String plain = "milton-keynes-focused-visit-2020-01-01";
    assertThat(desk.ids()).hasSize(2).contains(plain);
    assertThat(desk.ids()).allMatch(id -> id.matches(plain + "(-[0-9a-f]{4})?"));
  }

  @Test
  void aLetterWithoutDateAndAuthorityIsHeldWithDoubts() throws Exception {
    desk.write("a.txt", "Some notes on a visit\n\nChildren were seen alone by their workers.\n");

    desk.run();

    assertThat(desk.all()).hasSize(1);
    assertThat(desk.all().getFirst().id()).startsWith("unknown-").endsWith("-undated");
    assertThat(desk.all().getFirst().doubts()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void whileAnotherWritesARunIsRefused() throws Exception {
    desk.letter("a.txt", 1, "One.");
    try (Writing other = desk.engine.write()) {
      assertThat(other.files()).isEmpty();
      assertThatThrownBy(desk::run).isInstanceOf(IndexProblem.class);
    }
    assertThat(desk.run().added()).isEqualTo(1);
  }

  @Test
  void anInterruptedRunLeavesTheIndexAsItWas() throws Exception {
    desk.letter("a.txt", 1, "One.");
    desk.run();
    desk.letter("b.txt", 2, "Two.");
    Progress interrupting =
        new Progress() {
          @Override
          public void begin(int files) {
            Thread.currentThread().interrupt();
          }

          @Override
          public void done(int files) {}
        };

    assertThatThrownBy(
            () ->
                new Intake(desk.engine, Parser.standard()).run(List.of(desk.letters), interrupting))
        .isInstanceOf(InterruptedIOException.class);

    boolean unused = Thread.interrupted();
    assertThat(desk.held()).containsExactly("a.txt");
    assertThat(desk.run().added()).isEqualTo(1);
  }
}
