package org.findings.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.findings.page.Command.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a browser is found, on machines that are only made up. */
class ChromiumTest {
  private static final String SHELL = "apt-get install -y chromium-headless-shell";

  @TempDir Path folder;

  private final List<String> ran = new ArrayList<>();

  private Chromium on(boolean mayUseApt, Outcome playwrights, String... failing) {
    Path standIn = folder.resolve("chromium-browser");
    Path shell = folder.resolve("chromium-headless-shell");
    Path real = folder.resolve("chromium");
    return new Chromium(
        List.of(shell, standIn, real),
        mayUseApt,
        (most, program) -> {
          String command = String.join(" ", program.command()).replace(folder + "/", "");
          ran.add(command);
          if (command.startsWith("apt-get install") && !List.of(failing).contains(command)) {
            program(command.endsWith("-shell") ? shell : real);
          }
          return new Outcome(!List.of(failing).contains(command), "said by " + command);
        },
        () -> {
          ran.add("playwright");
          return playwrights;
        });
  }

  private static void program(Path place) {
    try {
      Files.createFile(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(place.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void theFirstThatTellsItsVersionIsTaken() {
    program(folder.resolve("chromium-browser"));
    program(folder.resolve("chromium"));
    Chromium chromium = on(true, new Outcome(false, ""), "chromium-browser --version");
    chromium.findOrInstall();
    assertThat(chromium.executable()).contains(folder.resolve("chromium"));
    assertThat(ran).containsExactly("chromium-browser --version", "chromium --version");
  }

  @Test
  void whereThereIsNoneDebiansIsInstalled() {
    Chromium chromium = on(true, new Outcome(false, ""));
    chromium.findOrInstall();
    assertThat(chromium.executable()).contains(folder.resolve("chromium-headless-shell"));
    assertThat(ran)
        .containsExactly(
            "apt-get update",
            "apt-get install -y chromium-headless-shell",
            "chromium-headless-shell --version");
  }

  @Test
  void whereItHasNoHeadlessShellTheWholeIsInstalled() {
    Chromium chromium = on(true, new Outcome(false, ""), SHELL);
    chromium.findOrInstall();
    assertThat(chromium.executable()).contains(folder.resolve("chromium"));
    assertThat(ran)
        .containsExactly(
            "apt-get update", SHELL, "apt-get install -y chromium", "chromium --version");
  }

  @Test
  void whereDebianHasNoneOrMayNotBeAskedPlaywrightsIsInstalled() {
    Chromium refused = on(true, new Outcome(true, ""), SHELL, "apt-get install -y chromium");
    refused.findOrInstall();
    assertThat(refused.executable()).isEmpty();
    ran.clear();
    Chromium elsewhere = on(false, new Outcome(true, ""));
    elsewhere.findOrInstall();
    assertThat(elsewhere.executable()).isEmpty();
    assertThat(ran).containsExactly("playwright");
  }

  @Test
  void whereNothingWorksTheMessageNamesThePackageAndWhatWasTried() {
    Chromium chromium = on(true, new Outcome(false, "no network"), "apt-get update");
    chromium.findOrInstall();
    assertThatThrownBy(chromium::executable)
        .hasMessageContaining("apt-get install chromium")
        .hasMessageContaining("said by apt-get update")
        .hasMessageContaining("no network");
  }
}
