package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigTest {
  @TempDir Path folder;

  @Test
  void everySettingIsShownWithWhereItComesFrom() throws Exception {
    Path file = file("FINDINGS_INDEX=/srv/index\nFINDINGS_HOST=0.0.0.0\nFINDINGS_LOG=INFO\n");
    Ran ran =
        run(
            Map.of(
                "FINDINGS_CONFIG",
                file.toString(),
                "FINDINGS_HOST",
                "127.0.0.2",
                "FINDINGS_KEYS",
                "desk:write:60:0a"),
            "config",
            "--port",
            "8080");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines().map(line -> line.replaceAll(" {2,}", "|")))
        .containsExactly(
            "FINDINGS_CONFIG|" + file + "|environment",
            "FINDINGS_HOST|127.0.0.2|environment",
            "FINDINGS_INDEX|/srv/index|file",
            "FINDINGS_KEYS|(not shown)|environment",
            "FINDINGS_LETTERS|index-data/letters|default",
            "FINDINGS_LOG|INFO|file",
            "FINDINGS_LOG_FORMAT|lines|default",
            "FINDINGS_ORIGINS|default",
            "FINDINGS_PORT|8080|flag",
            "FINDINGS_RATE|default",
            "FINDINGS_READ_KEYS|optional|default",
            "FINDINGS_TESSERACT|default",
            "FINDINGS_THESAURUS|default");
  }

  @Test
  void aSlipInTheFileIsRefusedWithWhatWasMeant() throws Exception {
    Path file = file("FINDINGS_PRT=7071\n");
    Ran ran = run(Map.of("FINDINGS_CONFIG", file.toString()), "config");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err())
        .contains("Unknown setting FINDINGS_PRT in " + file, "Did you mean FINDINGS_PORT?");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    Ran ran = run(Map.of("FINDINGS_CONFIG", folder.resolve("none").toString()), "check");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("none (FINDINGS_CONFIG) can't be read");
  }

  @Test
  void commandsTakeTheFileToo() throws Exception {
    Path file = file("FINDINGS_INDEX=" + folder.resolve("no-index") + "\n");
    assertThat(run(Map.of("FINDINGS_CONFIG", file.toString()), "check").err())
        .contains("There is no index at " + folder.resolve("no-index"));
  }

  @Test
  void anOptionThatServeDoesNotKnowIsRefused() {
    assertThat(run(new TreeMap<>(), "config", "--prt", "1").exitCode()).isEqualTo(2);
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("findings.properties"), text);
  }

  private static Ran run(Map<String, String> environment, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(environment, new PrintWriter(out), new PrintWriter(err), args);
    return new Ran(code, out.toString(), err.toString());
  }
}
