package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.findings.intake.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A command whose output goes to a terminal, which Linux's {@code script} lends it. */
@Timeout(120)
class TerminalTest {
  private static final Path SCRIPT = Path.of("/usr/bin/script");

  @Test
  void progressIsABarForAPersonAndLinesForALog(@TempDir Path folder) throws Exception {
    assumeThat(SCRIPT).isExecutable();
    assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
    Path letters = folder.resolve("letters");
    Written.file(letters, "kent.txt", Written.letter("Kent", "1 May 2020", "There is drift."));

    String watched = run(folder, "first", "xterm");
    Written.file(letters, "leeds.txt", Written.letter("Leeds", "1 May 2020", "Drift, too."));
    String dumb = run(folder, "second", "dumb");

    assertThat(watched).contains("\r" + "█".repeat(30) + " 1 of 1 file\r\n", "1 added");
    assertThat(dumb).contains("Reading 1 file", "1 added").doesNotContain("█");
  }

  private static String run(Path folder, String name, String terminal) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        "'%s' --enable-native-access=ALL-UNNAMED -cp '%s' %s index '%s' --index '%s'"
            .formatted(
                java,
                System.getProperty("java.class.path"),
                Main.class.getName(),
                folder.resolve("letters"),
                folder.resolve("index"));
    Path output = folder.resolve(name);
    ProcessBuilder script =
        new ProcessBuilder(SCRIPT.toString(), "-qec", command, "/dev/null")
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    script.environment().put("TERM", terminal);
    assertThat(script.start().waitFor()).as(name).isZero();
    return Files.readString(output, StandardCharsets.UTF_8);
  }
}
