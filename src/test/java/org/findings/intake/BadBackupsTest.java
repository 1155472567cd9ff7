package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.findings.lucene.LuceneFiles;
import org.findings.lucene.OtherLayout;
import org.findings.search.IndexProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is no backup, and where none may go. */
class BadBackupsTest {
  @TempDir Path folder;
  private Safe safe;

  /** Spoils something; told the folder of the backup's files. */
  interface Harm {
    void to(Safe safe, Path files) throws Exception;
  }

  @BeforeEach
  void write() throws Exception {
    safe = new Safe(Files.createDirectories(folder.resolve("first")));
    try (Desk desk = new Desk(safe.folder())) {
      desk.letter("one.txt", 1, "Drift and delay are common.");
      desk.letter("two.txt", 2, "Plans are good.");
      desk.run();
    }
  }

  static Stream<Arguments> damages() {
    return Stream.of(
        damage("no manifest", (s, f) -> Files.delete(manifest(s)), "backup.json is missing"),
        damage("half of one", (s, f) -> halve(manifest(s)), "backup.json can't be understood"),
        damage("an empty one", (s, f) -> Files.writeString(manifest(s), ""), "can't be understood"),
        damage("null", (s, f) -> Files.writeString(manifest(s), "null"), "can't be understood"),
        damage("a link for one", (s, f) -> link(manifest(s)), "backup.json is missing"),
        damage("a later format", edit("\"format\" : 1", "\"format\" : 2"), "another format"),
        damage("a field more", edit("\"format\"", "\"x\" : 1, \"format\""), "can't be understood"),
        damage("a way out", edit("letters/one.txt", "letters/../../x"), "no file of a backup"),
        damage("a root", edit("letters/one.txt", "/etc/passwd"), "no file of a backup"),
        damage("below index", edit("index/_", "index/a/_"), "no file of a backup"),
        damage("another place", edit("\"folder\" : \"2", "\"folder\" : \"../2"), "another format"),
        damage("twice", edit("letters/one.txt", "letters/two.txt"), "is there twice"),
        damage("a letter gone", (s, f) -> Files.delete(f.resolve("letters/one.txt")), "not there"),
        damage("a link for it", (s, f) -> link(f.resolve("letters/one.txt")), "is not there"),
        damage("a link above", (s, f) -> link(f.resolve("letters")), "is not there"),
        damage("a letter cut", (s, f) -> halve(f.resolve("letters/one.txt")), "bytes, not"),
        damage("a letter changed", (s, f) -> flip(f.resolve("letters/one.txt")), "is not what"),
        damage("the index changed", (s, f) -> flip(f.resolve("index/_0.cfs")), "is not what"),
        damage("a commit gone", (s, f) -> Files.delete(f.resolve("index/segments_1")), "not there"),
        damage("all files gone", (s, f) -> Durable.delete(f), "is not there"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("damages")
  void whatIsDamagedIsNotRestored(String what, Harm harm, String told) throws Exception {
    safe.keep();
    harm.to(safe, safe.backup().resolve(Manifest.in(safe.backup()).folder()));
    Path to = folder.resolve("other");
    assertThatThrownBy(() -> safe.restore(to))
        .isInstanceOf(BadBackup.class)
        .hasMessageContaining(told)
        .hasMessageContaining(safe.backup().toString());
    assertThat(to).as("nothing was begun").doesNotExist();
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("letters/backup", "must not lie in each other"),
        Arguments.of("letters", "must not lie in each other"),
        Arguments.of("index/backup", "must not lie in each other"),
        Arguments.of(".", "must not lie in each other"),
        Arguments.of("link/backup", "must not lie in each other"),
        Arguments.of("foreign", "holds other files, such as notes.txt"),
        Arguments.of("foreign/notes.txt", "is no folder"),
        Arguments.of("spoilt", "can't be understood"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void notEveryPlaceWillDo(String place, String told) throws Exception {
    Written.file(safe.folder(), "foreign/notes.txt", "mine");
    Written.file(safe.folder(), "spoilt/backup.json", "mine");
    Files.createSymbolicLink(safe.folder().resolve("link"), safe.letters());
    Map<String, String> before = Safe.files(safe.folder());
    Backup backup = backup(Duration.ZERO);
    assertThatThrownBy(() -> backup.to(safe.folder().resolve(place), false, Progress.UNHEARD))
        .isInstanceOf(BadBackup.class)
        .hasMessageContaining(told);
    assertThat(withoutLock(Safe.files(safe.folder()))).isEqualTo(before);
  }

  private static Map<String, String> withoutLock(Map<String, String> files) {
    files.keySet().removeIf(name -> name.endsWith(".backup.lock"));
    return files;
  }

  @Test
  void aLinkToAFolderElsewhereWillDo() throws Exception {
    Files.createSymbolicLink(safe.backup(), Files.createDirectory(folder.resolve("disk")));
    safe.keep();
    safe.restore(folder.resolve("other")).requireWhole();
  }

  @Test
  void theBackupOfAnotherIndexIsNotReplacedUnasked() throws Exception {
    safe.keep();
    Durable.delete(safe.index());
    try (Desk desk = new Desk(safe.folder())) {
      Files.delete(safe.letters().resolve("one.txt"));
      desk.run();
    }
    assertThatThrownBy(safe::keep)
        .isInstanceOf(BadBackup.class)
        .hasMessageContainingAll("another index, with 2 letters", "--replace");
    assertThat(backup(Duration.ZERO).to(safe.backup(), true, Progress.UNHEARD).state().letters())
        .isEqualTo(1);
    assertThat(safe.restore(folder.resolve("other")).requireWhole().letters()).isEqualTo(1);
  }

  @Test
  void foldersThatHoldSomethingAreNotRestoredTo() throws Exception {
    safe.keep();
    for (String full : new String[] {"letters", "index"}) {
      Path to = Files.createDirectory(folder.resolve("full-" + full));
      Path mine = Written.file(to.resolve(full), "mine.txt", "mine");
      assertThatThrownBy(() -> safe.restore(to))
          .isInstanceOf(BadBackup.class)
          .hasMessageContaining(to.resolve(full) + " is not empty");
      assertThat(Safe.files(to).keySet()).containsExactly(to.relativize(mine).toString());
    }
  }

  @Test
  void aBackupThatIsStoppedAnywhereIsNone() throws Exception {
    for (int at = 1; at <= steps(); at++) {
      Stop stop = new Stop(at);
      assertThatThrownBy(() -> safe.keep(Duration.ZERO, stop)).isInstanceOf(Stopped.class);
      assertThatThrownBy(() -> safe.restore(folder.resolve("other"))).isInstanceOf(BadBackup.class);
    }
    safe.keep();
    Map<String, String> before = Safe.files(safe.backup());
    try (Desk desk = new Desk(safe.folder())) {
      desk.letter("three.txt", 3, "Supervision is strong.");
      desk.run();
    }
    for (int at = 1; at <= steps(); at++) {
      Stop stop = new Stop(at);
      assertThatThrownBy(() -> safe.keep(Duration.ZERO, stop)).isInstanceOf(Stopped.class);
      assertThat(Safe.files(safe.backup()).keySet()).isEqualTo(before.keySet());
    }
    assertThat(safe.restore(folder.resolve("other")).requireWhole().letters()).isEqualTo(2);
  }

  /** Fewer than there are: the last is told once all is done. */
  private int steps() throws IOException, IndexProblem {
    try (var held = LuceneFiles.of(safe.index()).hold()) {
      return held.entries().size() + held.files().size() - 1;
    }
  }

  @Test
  void aRestoreThatIsStoppedAnywhereIsMarkedAndGoesOn() throws Exception {
    safe.keep();
    Path to = folder.resolve("other");
    for (int at = 1; at < Manifest.in(safe.backup()).files().size(); at++) {
      Stop stop = new Stop(at);
      assertThatThrownBy(() -> safe.restore(to, stop)).isInstanceOf(Stopped.class);
      try (Desk desk = new Desk(folder.resolve("fresh"))) {
        assertThatThrownBy(() -> desk.run(to.resolve("letters")))
            .isInstanceOf(BadPath.class)
            .hasMessageContaining("not restored to its end");
      }
    }
    assertThat(safe.restore(to).requireWhole().letters()).isEqualTo(2);
    assertThat(Safe.files(to).keySet()).noneMatch(name -> name.contains("restoring"));
  }

  @Test
  void twoAtOnceAreOneTooMany() throws Exception {
    Progress another =
        new Progress() {
          @Override
          public void begin(int files) {
            assertThatThrownBy(safe::keep)
                .isInstanceOf(BadBackup.class)
                .hasMessageContaining("Another backup");
          }

          @Override
          public void done(int files) {}
        };
    safe.keep(Duration.ZERO, another);
    safe.restore(folder.resolve("other")).requireWhole();
  }

  @Test
  void aDamagedIndexIsNotCopied() throws Exception {
    flip(safe.index().resolve("_0.cfs"));
    assertThatThrownBy(safe::keep)
        .isInstanceOf(IndexProblem.class)
        .hasMessageContaining("The index at " + safe.index() + " is damaged");
    assertThat(safe.backup().resolve(Manifest.NAME)).doesNotExist();
  }

  @Test
  void anIndexOfAnOlderLayoutIsLeftToBeMadeAnew() throws Exception {
    safe.keep();
    edit("\"layout\" : ", "\"layout\" : -").to(safe, safe.backup());
    Safe.Restored restored = safe.restore(folder.resolve("other"));
    assertThat(restored.folder().resolve("index")).isEmptyDirectory();
    try (Desk desk = new Desk(restored.folder())) {
      assertThat(desk.run().added()).isEqualTo(2);
    }
    edit("\"layout\" : -", "\"layout\" : 99").to(safe, safe.backup());
    assertThatThrownBy(() -> safe.restore(folder.resolve("newer")))
        .isInstanceOf(IndexProblem.class)
        .hasMessageContaining("Use the newer program");
    OtherLayout.older(safe.index());
    assertThatThrownBy(safe::keep)
        .isInstanceOf(IndexProblem.class)
        .hasMessageContaining("Start serve, which builds it anew");
  }

  private Backup backup(Duration patience) {
    return new Backup(
        safe.letters(), safe.index(), LuceneFiles.of(safe.index()), "a test", patience);
  }

  private static Arguments damage(String what, Harm harm, String told) {
    return Arguments.of(what, harm, told);
  }

  private static Path manifest(Safe safe) {
    return safe.backup().resolve(Manifest.NAME);
  }

  private static Harm edit(String from, String to) {
    return (safe, files) -> {
      String text = Files.readString(manifest(safe));
      assertThat(text).contains(from);
      Files.writeString(manifest(safe), text.replaceFirst(Pattern.quote(from), to));
    };
  }

  private static void halve(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
  }

  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  /** The same, but somewhere else. */
  private static void link(Path file) throws IOException {
    Path elsewhere = file.resolveSibling("elsewhere");
    Files.move(file, elsewhere);
    Files.createSymbolicLink(file, elsewhere);
  }

  /** As an end of the process in the middle, but for what is cleared away. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private record Stop(int at) implements Progress {
    @Override
    public void begin(int files) {}

    @Override
    public void done(int files) {
      if (files == at) {
        throw new Stopped();
      }
    }
  }
}
