package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is changed, or not. */
class StagingTest {
  @TempDir Path folder;
  private Path there;
  private FileTime modified;

  @BeforeEach
  void write() throws Exception {
    there = Files.writeString(folder.resolve("there.txt"), "old");
    modified = Files.getLastModifiedTime(there);
  }

  @Test
  void whatIsNotKeptIsUndone() throws Exception {
    Path gone = Files.writeString(folder.resolve("gone.txt"), "still");
    try (Staging staging = Staging.in(folder)) {
      change(staging, gone);
      assertThat(names()).contains("new.txt", "there.txt").doesNotContain("gone.txt");
      assertThat(there).hasContent("newer");
    }
    assertThat(names()).containsExactly("gone.txt", "there.txt");
    assertThat(there).hasContent("old");
    assertThat(gone).hasContent("still");
    assertThat(Files.getLastModifiedTime(there)).isEqualTo(modified);
  }

  @Test
  void whatIsKeptStays() throws Exception {
    Path gone = Files.writeString(folder.resolve("gone.txt"), "still");
    try (Staging staging = Staging.in(folder)) {
      change(staging, gone);
      staging.keep();
    }
    assertThat(names()).containsExactly("new.txt", "there.txt");
    assertThat(there).hasContent("newer");
    assertThat(Files.getLastModifiedTime(there).toMillis()).isNotEqualTo(modified.toMillis());
  }

  @Test
  void whatAKilledProcessLeftIsClearedAwayButNotWhatIsInUse() throws Exception {
    Path left = Files.createDirectory(folder.resolve(".incoming-left"));
    Files.writeString(left.resolve("x"), "x");
    Files.writeString(left.resolve("lock"), "");
    Path young = Files.createDirectory(folder.resolve(".incoming-young"));
    try (Staging staging = Staging.in(folder)) {
      Staging.sweep(folder);
      assertThat(staging.folder()).exists();
      assertThat(young).exists();
      assertThat(left).doesNotExist();
    }
    Files.setLastModifiedTime(young, FileTime.fromMillis(0));
    Staging.sweep(folder);
    assertThat(young).doesNotExist();
  }

  private void change(Staging staging, Path gone) throws Exception {
    Path newer = staging.write("a", "newer".getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(newer, modified);
    staging.place(newer, there);
    staging.place(staging.write("b", new byte[] {1}), folder.resolve("new.txt"));
    staging.takeOut(gone);
    staging.takeOut(folder.resolve("never.txt"));
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.startsWith(".incoming-"))
          .sorted()
          .toList();
    }
  }
}
