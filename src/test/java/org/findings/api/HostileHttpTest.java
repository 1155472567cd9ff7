package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.findings.api.Raw.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are not quite HTTP: answered as a problem or cut off, never by a failure. */
@TestInstance(Lifecycle.PER_CLASS)
class HostileHttpTest {
  private static final String LIVE = "GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  /**
   * POST is POST search with a Host and a JSON type, GET is GET letters with a Host; {@code ~} ends
   * a line.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          two lengths              | POST Content-Length: 2~Content-Length: 3~~{}             | 400
          two lengths, the same    | POST Content-Length: 2~Content-Length: 2~~{}             | 400
          a list of lengths        | POST Content-Length: 2, 2~~{}                            | 400
          a signed length          | POST Content-Length: +2~~{}                              | 400
          a negative length        | POST Content-Length: -2~~{}                              | 400
          a length of 20 digits    | POST Content-Length: 99999999999999999999~~              | 400
          a length of exabytes     | POST Content-Length: 4611686018427387904~~               | 413
          length and chunks        | POST Content-Length: 4~Transfer-Encoding: chunked~~0~~   | 400
          an unknown coding        | POST Transfer-Encoding: xchunked~~0~~                    | 400
          another before chunks    | POST Transfer-Encoding: gzip, chunked~~0~~               | 400
          another after chunks     | POST Transfer-Encoding: chunked, identity~~0~~           | 400
          a chunk without a size   | POST Transfer-Encoding: chunked~~zz~{}~0~~               | 400
          a chunk of 2^68          | POST Transfer-Encoding: chunked~~FFFFFFFFFFFFFFFFF~{}~   | 400
          a packed body            | POST Content-Encoding: gzip~Content-Length: 2~~{}        | 415
          a charset that is none   | GET-POST Content-Type: a/b; charset=none~Content-Length: 2~~{} | 415
          a folded header          | GET X-A: b~ c~~                                          | 400
          a blank before the colon | GET X-A : b~~                                            | 400
          a header without colon   | GET X-A~~                                                | 400
          two hosts                | GET Host: y~~                                            | 400
          a host with markup       | RAW GET /api/v1/letters HTTP/1.1~Host: a<b>~~            | 400
          no host                  | RAW GET /api/v1/letters HTTP/1.1~~                       | 400
          HTTP/0.9                 | RAW GET /api/v1/letters~                                 | 400
          HTTP/3.7                 | RAW GET / HTTP/3.7~Host: x~~                             | 400
          the preface of HTTP/2    | RAW PRI * HTTP/2.0~~SM~~                                 | 400
          chunks over HTTP/1.0     | RAW POST /api/v1/search HTTP/1.0~Content-Type: application/json~Transfer-Encoding: chunked~~0~~ | 400
          another expectation      | GET Expect: the worst~~                                  | 400
          a method that is none    | RAW G@T / HTTP/1.1~Host: x~~                             | 400
          a body to GET            | GET Content-Length: 5~~hello                             | 413
          a body to a page         | RAW GET /index.html HTTP/1.1~Host: x~Content-Length: 5~~hello | 413
          """)
  void isRefusedAndTheConnectionClosed(String what, String sent, int status) throws Exception {
    try (Raw raw = new Raw(served.port())) {
      raw.send(request(sent) + LIVE);
      Answer answer = raw.answer();

      assertProblem(answer, status);
      assertThat(raw.ends()).as("nothing that follows is taken for a request").isTrue();
    }
    assertThat(served.get("/health/live").statusCode()).isEqualTo(200);
  }

  private static String request(String sent) {
    return sent.replace("~", "\r\n")
        .replaceFirst("^RAW ", "")
        .replaceFirst("^GET-POST ", "POST /api/v1/search HTTP/1.1\r\nHost: x\r\n")
        .replaceFirst(
            "^POST (?=[A-Z][a-z])",
            "POST /api/v1/search HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n")
        .replaceFirst("^GET (?=[A-Z][A-Za-z-])", "GET /api/v1/letters HTTP/1.1\r\nHost: x\r\n");
  }

  private static void assertProblem(Answer answer, int status) {
    assertThat(answer.status()).as(answer.whole()).isEqualTo(status);
    assertThat(answer.body())
        .contains("urn:findings:problem:", "\"status\":" + status)
        .doesNotContain("jetty", "Exception", "\tat ");
    assertSecure(answer);
  }

  private static void assertSecure(Answer answer) {
    Headers.ALWAYS.forEach((name, value) -> assertThat(answer.header(name)).isEqualTo(value));
    assertThat(answer.header("X-Request-Id")).isNotEmpty();
    assertThat(answer.header("Server")).isEmpty();
  }

  @Test
  void linesMustEndAsOthersThinkTheyDo() throws Exception {
    try (Raw raw = new Raw(served.port())) {
      assertProblem(raw.send("GET /health/live HTTP/1.1\nHost: x\n\n").answer(), 400);
    }
    try (Raw raw = new Raw(served.port())) {
      assertProblem(raw.send("GET /health/live HTTP/1.1\r\nHost: x\rX: y\r\n\r\n").answer(), 400);
    }
  }

  @Test
  void noiseIsRefused() throws Exception {
    byte[] noise = new byte[500];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (byte) (128 + i % 128);
    }
    byte[] hello = new byte[200];
    hello[0] = 0x16;
    hello[1] = 0x03;
    for (byte[] each : new byte[][] {noise, new byte[500], hello}) {
      try (Raw raw = new Raw(served.port())) {
        assertProblem(raw.send(each).answer(), 400);
        assertThat(raw.ends()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"4000, 431", "1000, 200"})
  void manyHeaders(int count, int status) throws Exception {
    StringBuilder headers = new StringBuilder("GET /health/live HTTP/1.1\r\nHost: x\r\n");
    for (int i = 0; i < count; i++) {
      headers.append("X-").append(i).append(": some value\r\n");
    }
    try (Raw raw = new Raw(served.port())) {
      Answer answer = raw.send(headers.append("\r\n").toString()).answer();
      assertThat(answer.status()).isEqualTo(status);
      assertSecure(answer);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          POST /api/v1/search  | text/plain          | 9       | 415
          POST /api/v1/search  | application/json    | 1000000 | 413
          POST /api/v1/batch   | application/json    | 9       | 415
          PUT /api/v1/search   | application/json    | 9       | 405
          GET /api/v1/search   | application/json    | 9       | 413
          POST /api/v1/nothing | application/json    | 9       | 404
          GET /index.html      | application/json    | 9       | 413
          """)
  void isRefusedBeforeItsBodyIsSent(String line, String type, int length, int status)
      throws Exception {
    try (Raw raw = new Raw(served.port())) {
      Answer answer =
          raw.send(
                  line
                      + " HTTP/1.1\r\nHost: x\r\nContent-Type: "
                      + type
                      + "\r\nExpect: 100-continue\r\nContent-Length: "
                      + length
                      + "\r\n\r\n")
              .answer();
      assertProblem(answer, status);
      assertThat(raw.ends()).isTrue();
    }
  }

  @Test
  void whatIsSentAheadIsAnsweredInItsTurn() throws Exception {
    try (Raw raw = new Raw(served.port())) {
      raw.send("GET /api/v1/nothing HTTP/1.1\r\nHost: x\r\n\r\n" + LIVE);
      assertThat(raw.answer().status()).isEqualTo(404);
      assertThat(raw.answer().status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /",
        "GET /index.html",
        "GET /metrics",
        "HEAD /api/v1/letters",
        "OPTIONS *",
        "OPTIONS /api/v1/letters",
        "TRACE /api/v1/letters",
        "GET /api/v1/letters",
        "CONNECT x:443",
        "GET /../../etc/passwd",
        "GET /%2e%2e/%2e%2e/etc/passwd",
        "GET /%00",
        "GET /a%2fb",
        "GET /..%5c..%5cx",
        "GET /;a=b/index.html",
        "GET //etc/passwd",
        "GET /%252e%252e/x",
        "GET http://y/api/v1/letters",
        "GET /index.html/",
        "GET /api/v1/letters/%2e%2e%2f%2e%2e%2fx",
        "GET /api/v1/letters/..%252fx/source",
        "GET /api/v1/letters/%0d%0aSet-Cookie:%20a/source",
        "GET /api/v1/letters/%00/source",
        "GET /api/v1/authorities/%0d%0aX:%20y"
      })
  void everyAnswerIsSecureAndOfNoOtherFile(String line) throws Exception {
    try (Raw raw = new Raw(served.port())) {
      String host = line.startsWith("CONNECT") ? "x:443" : "x";
      raw.send(line + " HTTP/1.1\r\nHost: " + host + "\r\nX-Mine: y\r\n\r\n");
      Answer answer = line.startsWith("HEAD") ? raw.head() : raw.answer();
      assertThat(answer.status()).as(answer.whole()).isIn(200, 204, 301, 302, 400, 404, 405);
      assertSecure(answer);
      assertThat(answer.whole()).doesNotContain("root:", "X-Mine");
      assertThat(answer.header("Set-Cookie") + answer.header("X")).isEmpty();
    }
  }

  @Test
  void whatIsHeldIsAnsweredSecurely() throws Exception {
    String tag = served.get("/api/v1/letters").headers().firstValue("ETag").orElseThrow();
    try (Raw raw = new Raw(served.port())) {
      raw.send("GET /api/v1/letters HTTP/1.1\r\nHost: x\r\nIf-None-Match: " + tag + "\r\n\r\n");
      Answer answer = raw.answer();
      assertThat(answer.status()).isEqualTo(304);
      assertSecure(answer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-9", "bytes=9999999-", "bytes=-0", "elephants=1", "bytes=0-0,"})
  void rangesAreNotOffered(String range) throws Exception {
    assertThat(served.get("/api/v1/letters", "Range", range).statusCode()).isEqualTo(200);
    String source = "/api/v1/letters/" + Served.KENT + "/source";
    assertThat(served.get(source, "Range", range).body()).isEqualTo(served.get(source).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b",
        "x\\r\\ny",
        "<script>",
        "\u00e9",
        ".x",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void anIdThatIsNotSafeIsReplaced(String id) throws Exception {
    try (Raw raw = new Raw(served.port())) {
      raw.send("GET /health/live HTTP/1.1\r\nHost: x\r\nX-Request-Id: " + id + "\r\n\r\n");
      assertThat(raw.answer().header("X-Request-Id")).matches("[0-9a-f]{16}");
    }
  }
}
