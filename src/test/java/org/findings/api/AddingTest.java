package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.findings.intake.Intake;
import org.findings.intake.Progress;
import org.findings.intake.Written;
import org.findings.letter.Ids;
import org.findings.parser.Parser;
import org.findings.search.Writing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Letters that come and go over HTTP. */
class AddingTest {
  private static final String KEY = Key.random();
  private static final String HULL = "kingston-upon-hull-focused-visit-2022-03-04";
  private static final String TEXT =
      Written.letter("Kingston upon Hull", "4 March 2022", "Plans drift without end.");

  private Served served;

  @BeforeEach
  void serve(@TempDir Path folder) throws Exception {
    Keys keys = Keys.read("test", Key.of(KEY, "desk", Role.WRITE, 600).line());
    served = new Served(folder, new Admission(keys, false)).withTwoLetters();
  }

  @AfterEach
  void close() throws Exception {
    served.close();
  }

  @Test
  void aLetterIsHeldAtOnceAndStaysAfterTheNextRun() throws Exception {
    HttpResponse<String> response = post(new Form().file("hull.txt", TEXT).whole());
    JsonNode letter = Served.read(response);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    assertThat(response.headers().firstValue("Location")).hasValue("/api/v1/letters/" + HULL);
    assertThat(letter.get("id").asString()).isEqualTo(HULL);
    assertThat(letter.get("doubts").isArray()).isTrue();
    assertThat(letter.get("source").get("file").asString()).isEqualTo("hull.txt");
    assertThat(letter.get("versions")).isEmpty();
    assertThat(found("\"drift without end\"")).isEqualTo(1);
    assertThat(files()).containsExactly("hull.txt", "kent.txt", "leeds.md");
    String build = build();
    served.index();
    assertThat(build()).as("there is nothing for a run to do").isEqualTo(build);
  }

  @Test
  void theSameAgainChangesNothing() throws Exception {
    byte[] form = new Form().file("hull.txt", TEXT).whole();
    post(form);
    String build = build();

    HttpResponse<String> again = post(form);
    HttpResponse<String> named = post(new Form().file("other.txt", TEXT).whole());
    HttpResponse<String> words = post(new Form().file("b.txt", TEXT + "\n\n \n").whole());

    assertThat(List.of(again.statusCode(), named.statusCode(), words.statusCode()))
        .containsExactly(200, 200, 200);
    assertThat(again.headers().firstValue("Location")).hasValue("/api/v1/letters/" + HULL);
    assertThat(files()).containsExactly("hull.txt", "kent.txt", "leeds.md");
    assertThat(build()).isEqualTo(build);
  }

  @Test
  void whatComesAlongOverrides() throws Exception {
    post(new Form().file("hull.txt", TEXT).meta("{\"title\": \"A visit\"}").whole());
    assertThat(title()).isEqualTo("A visit");

    HttpResponse<String> other =
        post(new Form().file("hull.txt", TEXT).meta("{\"title\": \"Another\"}").whole());
    assertThat(other.statusCode()).isEqualTo(200);
    assertThat(title()).isEqualTo("Another");

    post(new Form().file("hull.txt", TEXT).whole());
    assertThat(title()).as("without it, what is there stays").isEqualTo("Another");
    String build = build();
    served.index();
    assertThat(build()).isEqualTo(build);
    delete(HULL);
    assertThat(files()).containsExactly("kent.txt", "leeds.md");
  }

  @Test
  void aReplacedLetterStaysReadableUnderItsHash() throws Exception {
    post(new Form().file("hull.txt", TEXT).meta("{\"title\": \"A visit\"}").whole());
    String newer = TEXT.replace("without end", "no longer");
    HttpResponse<String> replaced = post(new Form().file("hull.txt", newer).whole());
    String hash = Ids.sha256(TEXT.getBytes(StandardCharsets.UTF_8));

    assertThat(replaced.statusCode()).isEqualTo(201);
    assertThat(files()).containsExactly("hull.txt", "hull.txt.meta.json", "kent.txt", "leeds.md");
    JsonNode letter = served.json("/api/v1/letters/" + HULL);
    assertThat(letter.get("versions")).hasSize(1);
    assertThat(letter.get("versions").get(0).get("sha256").asString()).isEqualTo(hash);
    assertThat(found("\"drift without end\"")).isZero();
    assertThat(found("\"drift no longer\"")).isEqualTo(1);
    String source = "/api/v1/letters/" + HULL + "/source";
    assertThat(served.get(source).body()).isEqualTo(newer);
    assertThat(served.get(source + "?sha256=" + hash).body()).isEqualTo(TEXT);
    JsonNode former = served.json("/api/v1/letters/" + HULL + "?sha256=" + hash);
    assertThat(former.get("id").asString()).isEqualTo(HULL);
    assertThat(former.get("title").asString()).isEqualTo("A visit");
    assertThat(former.get("source").get("sha256").asString()).isEqualTo(hash);
    assertThat(former.get("paragraphs").toString()).contains("drift without end");
    served.index();
    assertThat(served.json("/api/v1/letters/" + HULL).get("versions")).hasSize(1);

    assertThat(served.get(source + "?sha256=" + "0".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(served.get(source + "?sha256=../../kent.txt").statusCode()).isEqualTo(400);
    delete(HULL);
    assertThat(served.letters.resolve(".versions/hull.txt")).doesNotExist();
  }

  @Test
  void anotherLettersFileIsNeverOverwritten() throws Exception {
    HttpResponse<String> response = post(new Form().file("kent.txt", TEXT).whole());

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(files()).containsExactly("kent-2.txt", "kent.txt", "leeds.md");
    assertThat(served.get("/api/v1/letters/" + Served.KENT).statusCode()).isEqualTo(200);
    post(new Form().file("kent.txt", TEXT.replace("end", "pause")).whole());
    assertThat(files()).containsExactly("kent-2.txt", "kent.txt", "leeds.md");
    assertThat(served.json("/api/v1/letters/" + HULL).get("versions")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ../../etc/passwd              | passwd.txt
          ..\\\\..\\\\boot.ini          | boot.ini.txt
          /etc/cron.d/x.txt             | x.txt
          .hidden.txt                   | hidden.txt
          ...                           | letter.txt
          a%0d%0aSet-Cookie: x.txt      | a_0d_0aSet-Cookie_ x.txt
          Prüfbrief „Hull“.txt          | Prufbrief _Hull_.txt
          x.meta.json                   | x.meta.json.txt
          visit.PDF                     | visit.pdf
          """)
  void aNameOnlyNamesAFileInTheFolder(String given, String name) throws Exception {
    HttpResponse<String> response = post(new Form().file(given, TEXT).whole());

    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    assertThat(files()).containsExactlyInAnyOrder(name, "kent.txt", "leeds.md");
    assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSetAsideAndNotKept() throws Exception {
    String build = build();
    HttpResponse<String> blank = post(new Form().file("a.txt", " \n ").whole());
    HttpResponse<String> pdf = post(new Form().file("a.pdf", "%PDF-1.7 cut off").whole());
    HttpResponse<String> zip = post(new Form().file("a.docx", "PK\u0003\u0004 cut off").whole());

    for (HttpResponse<String> response : List.of(blank, pdf, zip)) {
      assertThat(response.statusCode()).as(response.body()).isEqualTo(422);
      assertThat(response.body()).contains("letter-unreadable", "set aside");
    }
    assertThat(blank.body()).contains("no text in it");
    assertThat(files()).containsExactly("kent.txt", "leeds.md");
    assertThat(all()).doesNotContain(".incoming");
    assertThat(build()).isEqualTo(build);
  }

  @Test
  void bodiesThatAreWrongAreRefused() throws Exception {
    String at = "/api/v1/letters";
    assertThat(served.sendBytes("POST", at, new byte[] {1}, headers("text/plain")).statusCode())
        .isEqualTo(415);
    assertProblem(post(new Form().file("a.txt", TEXT).broken()), 400, "bad-body");
    assertProblem(post(new Form().meta("{}").whole()), 400, "bad-body");
    assertProblem(post(new Form().part("name=\"file\"", new byte[9]).whole()), 400, "bad-body");
    assertProblem(
        post(new Form().file("a.txt", TEXT).part("name=\"fiel\"", new byte[1]).whole()),
        400,
        "unknown-parameter");
    assertProblem(
        post(new Form().file("a.txt", TEXT).file("b.txt", TEXT).whole()),
        400,
        "repeated-parameter");
    assertProblem(
        post(new Form().file("a.txt", TEXT).meta("{\"title\": ").whole()), 400, "bad-body");
    assertProblem(
        post(new Form().file("a.txt", TEXT).meta("[".repeat(60_000)).whole()), 400, "bad-body");
    assertProblem(
        post(new Form().file("a.txt", TEXT).meta("x".repeat(70_000)).whole()),
        413,
        "body-too-long");
    assertProblem(
        served.sendBytes("POST", at + "?key=" + KEY, new byte[1], headers(Form.TYPE)),
        400,
        "unknown-parameter");
    byte[] large = new Form().part("name=\"file\"; filename=\"a.txt\"", new byte[51 << 20]).whole();
    assertThat(statusOrReset(large)).isIn(413, 0);
    byte[] rather =
        new Form().part("name=\"file\"; filename=\"a.txt\"", new byte[(32 << 20) + 9]).whole();
    assertProblem(post(rather), 413, "body-too-long");
    assertThat(files()).containsExactly("kent.txt", "leeds.md");
  }

  @Test
  void manyAtOnceAreTakenOneByOne() throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<HttpResponse<String>>> all = new ArrayList<>();
      for (int i = 1; i <= 4; i++) {
        String text = Written.letter("Kent", i + " June 2022", "Number " + i + " came.");
        byte[] form = new Form().file("same.txt", text).whole();
        all.add(pool.submit(() -> post(form)));
      }
      for (Future<HttpResponse<String>> each : all) {
        assertThat(each.get().statusCode()).as(each.get().body()).isEqualTo(201);
      }
    }
    assertThat(files())
        .containsExactly(
            "kent.txt", "leeds.md", "same-2.txt", "same-3.txt", "same-4.txt", "same.txt");
    assertThat(served.engine.check().problems()).isEmpty();
    assertThat(served.json("/api/v1/letters").get("total").asInt()).isEqualTo(6);
  }

  @Test
  void whoeverWritesTheIndexComesFirst() throws Exception {
    try (Writing writing = served.engine.write()) {
      HttpResponse<String> response = post(new Form().file("hull.txt", TEXT).whole());
      assertProblem(response, 503, "busy");
      assertThat(response.headers().firstValue("Retry-After")).isPresent();
      assertThat(writing.files()).hasSize(2);
    }
    assertThat(files()).containsExactly("kent.txt", "leeds.md");
    assertThat(post(new Form().file("hull.txt", TEXT).whole()).statusCode()).isEqualTo(201);
  }

  @Test
  void aLetterIsTakenOut() throws Exception {
    assertThat(delete(Served.KENT).statusCode()).isEqualTo(204);
    assertThat(delete(Served.KENT).statusCode()).isEqualTo(404);
    assertThat(served.get("/api/v1/letters/" + Served.KENT).statusCode()).isEqualTo(404);
    assertThat(files()).containsExactly("leeds.md");
    String build = build();
    served.index();
    assertThat(build()).isEqualTo(build);
  }

  @Test
  void aLetterOfAnotherFolderStays(@TempDir Path elsewhere) throws Exception {
    Written.file(elsewhere, "hull.txt", TEXT);
    new Intake(served.engine, Parser.standard()).run(List.of(elsewhere), Progress.UNHEARD);

    assertProblem(delete(HULL), 409, "conflict");
    assertProblem(
        post(new Form().file("x.txt", TEXT).meta("{\"title\": \"Mine\"}").whole()),
        409,
        "conflict");
    assertThat(post(new Form().file("x.txt", TEXT).whole()).statusCode()).isEqualTo(200);
    assertThat(elsewhere.resolve("hull.txt")).exists();
  }

  private HttpResponse<String> post(byte[] form) throws Exception {
    return served.sendBytes("POST", "/api/v1/letters", form, headers(Form.TYPE));
  }

  private HttpResponse<String> delete(String id) throws Exception {
    return served.send("DELETE", "/api/v1/letters/" + id, "Authorization", "Bearer " + KEY);
  }

  /** Of one that is cut off while it is still being sent, a client may see nothing but that. */
  private int statusOrReset(byte[] form) throws Exception {
    try {
      return post(form).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private static String[] headers(String type) {
    return new String[] {"Content-Type", type, "Authorization", "Bearer " + KEY};
  }

  private static void assertProblem(HttpResponse<String> response, int status, String type) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body()).contains("urn:findings:problem:" + type + "\"");
  }

  private int found(String query) throws Exception {
    String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
    return served.json("/api/v1/search?q=" + encoded).get("total").get("paragraphs").asInt();
  }

  private String title() throws Exception {
    return served.json("/api/v1/letters/" + HULL).get("title").asString();
  }

  private String build() throws Exception {
    return served.engine.state().build();
  }

  private List<String> files() throws Exception {
    return all().stream().filter(name -> !name.startsWith(".")).toList();
  }

  private List<String> all() throws Exception {
    try (Stream<Path> files = Files.list(served.letters)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
