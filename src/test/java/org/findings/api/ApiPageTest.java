package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.intake.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for those who write programs: it is served, and its examples run. */
@TestInstance(Lifecycle.PER_CLASS)
class ApiPageTest {
  private static final String WRITES = Key.random();

  private Served served;
  private Path folder;

  @BeforeAll
  void serve(@TempDir Path aFolder) throws Exception {
    folder = aFolder;
    Keys keys = Keys.read("the keys", Key.of(WRITES, "desk", Role.WRITE, 600).line());
    served = new Served(folder, new Admission(keys, false)).withTwoLetters();
    Files.writeString(
        folder.resolve("letter.txt"),
        Written.letter("Hull", "3 June 2023", "Social workers see children often."));
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/api/"})
  void isServedWithNothingFromElsewhere(String path) throws Exception {
    HttpResponse<String> response = served.get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(response.body())
        .contains("<h1>The API</h1>")
        .doesNotContainPattern("(src|href)=\"(https?:|//)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          curl    | sh                  | "total":{"paragraphs":1
          python  | python3 -           | leeds-focused-visit-2021-06-02
          node    | node --input-type=module | of 1 letters
          Rscript | Rscript -           | focused-visit
          copy    | python3 -           | letters
          adding  | sh                  | kingston-upon-hull-focused-visit-2023-06-03
          """)
  void anExampleRuns(String name, String command, String prints) throws Exception {
    List<String> words = Arrays.asList(command.split(" "));
    assumeTrue(isThere(words.getFirst()), words.getFirst() + " is not there");
    assumeTrue(!words.getFirst().equals("sh") || isThere("curl"), "curl is not there");
    Path script = Files.writeString(folder.resolve(name), example(name));

    ProcessBuilder builder =
        new ProcessBuilder(new ArrayList<>(words))
            .directory(folder.toFile())
            .redirectInput(script.toFile())
            .redirectErrorStream(true);
    builder.environment().put("FINDINGS_KEY", WRITES);
    Process process = builder.start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(printed).contains(prints);
    assertThat(process.exitValue()).as(printed).isZero();
  }

  private String example(String name) throws Exception {
    Matcher example =
        Pattern.compile("<code data-runs=\"" + name + "\">(.*?)</code>", Pattern.DOTALL)
            .matcher(served.get("/api/").body());
    assertThat(example.find()).as("an example for " + name).isTrue();
    return example
        .group(1)
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("127.0.0.1:7070", "127.0.0.1:" + served.port());
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
  }
}
