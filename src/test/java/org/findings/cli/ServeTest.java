package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.findings.intake.Written;
import org.findings.lucene.OtherLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command serve as a process of its own. */
@Timeout(120)
class ServeTest {
  @TempDir Path folder;
  Path letters;
  final List<Process> started = new ArrayList<>();

  @BeforeEach
  void write() throws Exception {
    letters = Files.createDirectories(folder.resolve("letters"));
  }

  @AfterEach
  void stop() throws Exception {
    for (Process process : started) {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void isReadyStopsWhenToldAndKnowsItsLettersTheNextTime() throws Exception {
    letter("kent.txt", "1 May 2020");
    Process first = serve();
    String line = firstLine(first);
    assertThat(line)
        .matches("Findings is ready at http://127\\.0\\.0\\.1:\\d+ – 1 letter, 3 paragraphs");
    assertThat(status(line)).isEqualTo(200);
    first.destroy();
    assertThat(first.waitFor(10, TimeUnit.SECONDS)).isTrue();

    letter("leeds.txt", "2 June 2021");
    BufferedReader second = serve().inputReader();
    assertThat(second.readLine()).as("from the index of before").contains("– 1 letter");
    assertThat(second.readLine()).startsWith("Up to date: 1 added, 0 changed, 1 unchanged");
  }

  @Test
  void anIndexOfAnOlderLayoutIsBuiltAnew() throws Exception {
    letter("kent.txt", "1 May 2020");
    Path index = folder.resolve("index");
    Ran.of("index", letters, "--index", index);
    OtherLayout.older(index);
    assertThat(Ran.of("search", "drift", "--index", index).err()).contains("Start serve");

    String line = firstLine(serve());

    assertThat(line).endsWith("– 1 letter, 3 paragraphs");
    assertThat(status(line)).isEqualTo(200);
  }

  @Test
  void withoutLettersItServesAndSaysSo() throws Exception {
    Process process = serve();
    assertThat(firstLine(process)).endsWith("– 0 letters, 0 paragraphs");
    assertThat(process.errorReader().readLine())
        .isEqualTo(
            "No letters are in "
                + letters
                + " yet: put .pdf, .txt or .md files there and start again.");
  }

  @Test
  void aWrongPortInTheEnvironmentIsNamed() throws Exception {
    Process process = process(Map.of("FINDINGS_PORT", "abc"));
    assertThat(process.waitFor()).isEqualTo(Exit.REFUSED);
    assertThat(process.errorReader().readLine()).contains("--port", "abc");
  }

  private void letter(String name, String day) throws Exception {
    Written.file(letters, name, Written.letter("Kent", day, "There is drift on " + day + "."));
  }

  private Process serve() throws Exception {
    return process(Map.of("FINDINGS_PORT", "0"));
  }

  private Process process(Map<String, String> environment) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.environment().put("FINDINGS_LETTERS", letters.toString());
    builder.environment().put("FINDINGS_INDEX", folder.resolve("index").toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    started.add(process);
    return process;
  }

  private static String firstLine(Process process) throws Exception {
    return String.valueOf(process.inputReader().readLine());
  }

  private static int status(String ready) throws Exception {
    String address = ready.substring(ready.indexOf("http"), ready.indexOf(" –"));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address + "/api/v1/search?q=drift")).build();
      return client.send(request, BodyHandlers.ofString()).statusCode();
    }
  }
}
