package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Methods, types and bodies, as HTTP's own rules have them. */
@TestInstance(Lifecycle.PER_CLASS)
class HttpRulesTest {
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET     | /api/v1/search?q=drift  | 200 |
          HEAD    | /api/v1/search?q=drift  | 200 |
          HEAD    | /api/v1/export?q=drift  | 200 |
          HEAD    | /api/v1/search?colour=x | 400 |
          HEAD    | /api/v1/openapi.json    | 200 |
          HEAD    | /feed.atom              | 200 |
          OPTIONS | /api/v1/search          | 204 | GET, HEAD, OPTIONS, POST
          OPTIONS | /api/v1/letters/x       | 204 | GET, HEAD, OPTIONS
          OPTIONS | /api/v1/batch           | 204 | OPTIONS, POST
          OPTIONS | /feed.atom              | 204 | GET, HEAD, OPTIONS
          OPTIONS | /api/v1/nothing         | 404 |
          PUT     | /api/v1/search          | 405 | GET, HEAD, OPTIONS, POST
          PATCH   | /api/v1/letters/x       | 405 | GET, HEAD, OPTIONS
          GET     | /api/v1/batch           | 405 | OPTIONS, POST
          DELETE  | /health/live            | 405 | GET, HEAD, OPTIONS
          GET     | /api/v1/                | 404 |
          GET     | /api/v2/search          | 404 |
          """)
  void aMethod(String method, String path, int status, String allowed) throws Exception {
    HttpResponse<String> response = served.send(method, path);

    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.headers().firstValue("Allow").orElse(null)).isEqualTo(allowed);
    if (method.equals("HEAD") || status == 204) {
      assertThat(response.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/search                | */*                                         | 200
          /api/v1/search                | application/*                               | 200
          /api/v1/search                | application/json                            | 200
          /api/v1/search                | Application/JSON; charset=utf-8             | 200
          /api/v1/search                | text/html, application/xml;q=0.9, */*;q=0.8 | 200
          /api/v1/search                | application/problem+json, application/json  | 200
          /api/v1/search                | text/html                                   | 406
          /api/v1/search                | application/json;q=0                        | 406
          /api/v1/trends?format=csv     | text/csv                                    | 200
          /api/v1/export                | text/*                                      | 200
          /api/v1/export?format=jsonl   | application/x-ndjson                        | 200
          /api/v1/export                | image/png                                   | 406
          /feed.atom                    | application/xml                             | 200
          /feed.atom                    | application/json                            | 406
          /api/v1/openapi.json          | application/json                            | 200
          /health/live                  | text/plain                                  | 406
          """)
  void aTypeThatIsAccepted(String path, String accept, int status) throws Exception {
    HttpResponse<String> response = served.get(path, "Accept", accept);

    assertThat(response.statusCode()).isEqualTo(status);
    if (status == 406) {
      assertThat(response.body()).contains("problem:not-acceptable", "Leave Accept out, or accept");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET  | /api/v1/search  | application/json         | {"q": "drift"} | 413
          POST | /api/v1/search  | application/json         | {"q": "drift"} | 200
          POST | /api/v1/search  | text/plain               | {"q": "drift"} | 415
          POST | /api/v1/search  | application/json         | [1]            | 400
          POST | /api/v1/batch   | application/json         | {"q": "drift"} | 415
          POST | /api/v1/coverage | application/json        | {}             | 405
          PUT  | /api/v1/search  | application/json         | {}             | 405
          """)
  void aBody(String method, String path, String type, String body, int status) throws Exception {
    assertThat(served.withBody(method, path, type, body).statusCode()).isEqualTo(status);
  }

  @Test
  void aMethodIsTheOneThatWasSent() throws Exception {
    HttpResponse<String> response =
        served.get("/api/v1/search?q=drift", "X-HTTP-Method-Override", "DELETE");

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(served.get("/api/v1/authorities/Kent").body()).isEmpty();
  }

  @Test
  void aBodyWithoutEnd() throws Exception {
    String body = "{\"q\": \"" + "a".repeat(70_000) + "\"}";

    assertThat(served.post("/api/v1/search", body).statusCode()).isEqualTo(413);
  }

  @Test
  void anAddressWithoutEnd() throws Exception {
    assertThat(served.get("/api/v1/search?q=" + "a".repeat(60_000)).statusCode()).isEqualTo(414);
  }

  @ParameterizedTest
  @CsvSource({"/api/v1/search", "/api/v1/openapi.json", "/feed.atom"})
  void anAnswerThatIsHeld(String path) throws Exception {
    String tag = served.get(path).headers().firstValue("ETag").orElseThrow();

    assertThat(served.get(path, "If-None-Match", "\"other\", " + tag).statusCode()).isEqualTo(304);
    assertThat(served.get(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }
}
