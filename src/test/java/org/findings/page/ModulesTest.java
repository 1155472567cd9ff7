package org.findings.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests of the page's modules, run by the Node.js that Playwright brings along. */
class ModulesTest {
  private static final Path TESTS = Path.of("src/test/web");

  @Test
  void thePagesModulesDoWhatTheirTestsSay() throws IOException {
    List<String> words = new ArrayList<>(List.of(node(), "--test", "--test-reporter=tap"));
    words.addAll(tests());
    Command.Outcome outcome = Command.run(Duration.ofMinutes(1), new ProcessBuilder(words));
    assertThat(outcome.worked()).as(outcome.output()).isTrue();
    assertThat(outcome.output())
        .as("none was passed over")
        .containsPattern("# pass [1-9]")
        .contains("# skipped 0");
  }

  private static String node() {
    Driver driver = Driver.ensureDriverInstalled(Map.of(Browser.SKIP_DOWNLOAD, "1"), false);
    return driver.createProcessBuilder().command().getFirst();
  }

  private static List<String> tests() throws IOException {
    try (Stream<Path> files = Files.list(TESTS)) {
      return files.map(Path::toString).filter(file -> file.endsWith(".test.js")).sorted().toList();
    }
  }
}
