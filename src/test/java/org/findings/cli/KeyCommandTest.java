package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.findings.api.Key;
import org.findings.api.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys as their owner makes and names them. */
class KeyCommandTest {
  @Test
  void aKeyIsShownWithTheLineThatKnowsIt() {
    Ran ran = Ran.of("key", "new", "desk", "--role", "write", "--rate", "60");

    assertThat(ran.exitCode()).isZero();
    List<String> lines = ran.out().lines().toList();
    assertThat(lines.get(3)).isEqualTo(Key.of(lines.get(1), "desk", Role.WRITE, 60).line());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          de:sk | read  | 60 | 'de:sk' is no name for a key
          desk  | owner | 60 | 'owner' is no role
          desk  | read  | 0  | A rate of 0 is not from 1
          """)
  void whatIsNoKeyIsRefused(String name, String role, String rate, String message) {
    Ran ran = Ran.of("key", "new", name, "--role", role, "--rate", rate);

    assertThat(ran.exitCode()).isEqualTo(Exit.REFUSED);
    assertThat(ran.err()).contains(message);
  }

  @Test
  void serveStopsAtKeysThatItCannotRead(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("keys"), "# ours\ndesk:write\n");

    Ran line = Ran.of("serve", "--letters", folder, "--index", folder.resolve("i"), "--keys", file);
    Ran none = Ran.of("serve", "--letters", folder, "--keys", folder.resolve("nowhere"));
    Ran rate = Ran.of("serve", "--letters", folder, "--rate", "often");
    Ran origin = Ran.of("serve", "--letters", folder, "--origins", "example.org");

    assertThat(line.exitCode()).isEqualTo(Exit.REFUSED);
    assertThat(line.err()).contains(file + ", line 2", "findings key new NAME");
    assertThat(none.err()).contains("nowhere can't be read");
    assertThat(rate.err()).contains("--rate (FINDINGS_RATE) is 'often'");
    assertThat(origin.err()).contains("'example.org' is no origin");
  }
}
