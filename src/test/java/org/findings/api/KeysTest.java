package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what. */
class KeysTest {
  private static final String READS = Key.random();
  private static final String WRITES = Key.random();
  private static final String HASH = "0".repeat(64);

  private static Keys keys() throws BadKeys {
    String reader = Key.of(READS, "dashboard", Role.READ, 600).line();
    String writer = Key.of(WRITES, "desk", Role.WRITE, 600).line();
    return Keys.read("test", "# those we know\n" + reader + "\n\n" + writer + " # since May\n");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, letters/x, none,    401, false",
    "DELETE, letters/x, wrong,   401, false",
    "DELETE, letters/x, basic,   401, false",
    "DELETE, letters/x, reader,  403, false",
    "DELETE, letters/x, writer,  404, false",
    "POST,   letters,   none,    401, false",
    "POST,   letters,   reader,  403, false",
    "POST,   letters,   writer,  415, false",
    "GET,    letters,   none,    200, false",
    "GET,    letters,   wrong,   401, false",
    "GET,    letters,   basic,   200, false",
    "GET,    letters,   reader,  200, false",
    "GET,    letters,   none,    401, true",
    "GET,    letters,   reader,  200, true",
    "GET,    letters,   writer,  200, true",
    "GET,    nothing,   none,    401, true",
    "GET,    openapi.json, none, 200, true",
  })
  void aRequest(
      String method, String path, String who, int status, boolean readers, @TempDir Path folder)
      throws Exception {
    try (Served served = new Served(folder, new Admission(keys(), readers)).withTwoLetters()) {
      HttpResponse<String> response =
          who.equals("none")
              ? served.send(method, "/api/v1/" + path)
              : served.send(method, "/api/v1/" + path, "Authorization", authorization(who));

      assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
      boolean refused = status == 401 || status == 403;
      assertThat(response.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(refused);
      assertThat(response.body()).doesNotContain(READS, WRITES, "guess");
      assertThat(served.get("/health/ready").statusCode()).isEqualTo(200);
      assertThat(served.get("/api/api.js").statusCode()).as("a file of the page").isEqualTo(200);
      assertThat(served.get("/api/v1/letters?key=" + READS).statusCode())
          .isEqualTo(readers ? 401 : 400);
    }
  }

  private static String authorization(String who) {
    return switch (who) {
      case "reader" -> "Bearer " + READS;
      case "writer" -> "bearer  " + WRITES;
      case "basic" -> "Basic Zm9vOmJhcg==";
      default -> "Bearer guess";
    };
  }

  @Test
  void withoutKeysNobodyWrites(@TempDir Path folder) throws Exception {
    try (Served served = new Served(folder, Admission.READING).withTwoLetters()) {
      String id = "/api/v1/letters/" + Served.KENT;
      assertThat(served.send("DELETE", id, "Authorization", "Bearer " + WRITES).statusCode())
          .isEqualTo(401);
      assertThat(served.get(id, "Authorization", "Bearer of others").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          desk:write:600             | line 2: there are 3 parts between colons, not 4
          findings_secret            | line 2: there are 1 parts between colons, not 4
          desk:owner:600:%s          | line 2: the role is neither read nor write
          de sk:read:600:%s          | line 2: the name has other signs
          desk:read:many:%s          | line 2: the rate is no number
          desk:read:0:%s             | line 2: the rate is no number
          desk:read:600:abc          | line 2: the hash is not 64 digits
          a:read:6:%s,a:read:6:%s    | line 2: there is a key named 'a' already
          """)
  void aLineThatIsWrongIsNamed(String line, String message) {
    String text = "# keys\n" + line.replace("%s", HASH);
    assertThatThrownBy(() -> Keys.read("The file k", text))
        .isInstanceOf(BadKeys.class)
        .hasMessageStartingWith("The file k, " + message)
        .hasMessageNotContaining("secret");
  }

  @Test
  void eachIsKnownByItsHash() throws Exception {
    assertThat(keys().of(READS)).map(Key::name).hasValue("dashboard");
    assertThat(keys().of(WRITES)).map(Key::name).hasValue("desk");
    assertThat(keys().of(WRITES + "x")).isEmpty();
    assertThat(keys().of("")).isEmpty();
    assertThat(Key.random()).isNotEqualTo(Key.random()).matches("findings_[A-Za-z0-9_-]{43}");
  }
}
