package org.findings.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.api.Served.KENT;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.findings.intake.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers look like on their way: compressed or not, kept or not. */
@TestInstance(Lifecycle.PER_CLASS)
class EncodingTest {
  private final HttpClient client = HttpClient.newHttpClient();
  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
    served.write(
        "york.txt",
        Written.letter("York", "3 July 2023", "Plans are delayed here. ".repeat(400).strip()));
    served.index();
  }

  @AfterAll
  void close() throws Exception {
    client.close();
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /api/v1/search                  | gzip
          /api/v1/search?size=0           |
          /api/v1/search?size=0&facets=all | gzip
          /api/v1/letters                 | gzip
          /api/v1/letters?authority=York  |
          /api/v1/openapi.json            | gzip
          /feed.atom                      | gzip
          /api/v1/concordance?size=0      |
          /api/v1/concordance?q=plans&width=9 | gzip
          /api/v1/trends?by=year          | gzip
          /api/v1/trends?format=csv       |
          /api/v1/export?q=drift          | gzip
          /api/v1/export?q=nothing-at-all | gzip
          /api/v1/letters/{york}/source   | gzip
          /api/v1/letters/{kent}/source   |
          /api/v1/letters/nothing         |
          /api/v1/search?q=%22            |
          /health/live                    |
          """)
  void whatIsLargeIsCompressed(String path, String encoding) throws Exception {
    String address =
        path.replace("{york}", "york-focused-visit-2023-07-03").replace("{kent}", KENT);
    HttpResponse<byte[]> plain = send("GET", address);
    HttpResponse<byte[]> packed = send("GET", address, "Accept-Encoding", "br, gzip;q=0.5");

    assertThat(value(plain, "Content-Encoding")).isNull();
    assertThat(value(packed, "Content-Encoding")).isEqualTo(encoding);
    assertThat(packed.statusCode()).isEqualTo(plain.statusCode());
    assertThat(value(packed, "Vary")).isEqualTo("Accept-Encoding");
    if (encoding != null) {
      assertThat(unpacked(packed.body())).isEqualTo(new String(plain.body(), UTF_8));
      assertThat(value(packed, "ETag")).isEqualTo(value(plain, "ETag"));
    }
    String tag = value(packed, "ETag");
    assertThat(tag == null || tag.startsWith("W/"))
        .as("a compressed copy has other bytes")
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gzip                | gzip
          GZIP                | gzip
          *                   | gzip
          deflate, gzip;q=1.0 | gzip
          gzip;q=0            |
          gzip;q=0, *         |
          identity;q=1, *;q=0 |
          br                  |
          identity            |
          x-unknown, gzipped  |
          """)
  void onlyWhereTheClientTakesIt(String accepted, String encoding) throws Exception {
    assertThat(
            value(send("GET", "/api/v1/search", "Accept-Encoding", accepted), "Content-Encoding"))
        .isEqualTo(encoding);
    assertThat(
            value(send("GET", "/api/v1/export", "Accept-Encoding", accepted), "Content-Encoding"))
        .isEqualTo(encoding);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search",
        "/api/v1/search?size=0",
        "/api/v1/letters",
        "/feed.atom",
        "/api/v1/openapi.json",
        "/api/v1/export"
      })
  void headSaysWhatGetSays(String path) throws Exception {
    HttpResponse<byte[]> get = send("GET", path, "Accept-Encoding", "gzip");
    HttpResponse<byte[]> head = send("HEAD", path, "Accept-Encoding", "gzip");

    assertThat(head.body()).isEmpty();
    for (String name :
        new String[] {
          "Content-Type", "Content-Encoding", "Content-Length", "ETag", "Cache-Control", "Vary"
        }) {
      assertThat(value(head, name)).as(name).isEqualTo(value(get, name));
    }
    assertThat(value(head, "Server-Timing")).startsWith("total;dur=");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GET    | /api/v1/search              |        | no-cache
          GET    | /api/v1/search              | Basic x | private, no-cache
          GET    | /api/v1/export              |        | no-cache
          GET    | /feed.atom                  |        | no-cache
          GET    | /api/v1/openapi.json        |        | no-cache
          GET    | /api/v1/record              |        | no-store
          GET    | /api/v1/search?colour=red   |        | no-store
          GET    | /api/v1/letters/nothing     | Basic x | no-store
          GET    | /api/v1/nothing             |        | no-store
          PUT    | /api/v1/search              |        | no-store
          POST   | /api/v1/search              |        | no-store
          GET    | /health/live                |        | no-store
          GET    | /health/ready               |        | no-store
          GET    | /metrics                    |        | no-store
          """)
  void whatMayBeKept(String method, String path, String authorization, String kept)
      throws Exception {
    HttpResponse<byte[]> response =
        authorization == null
            ? send(method, path)
            : send(method, path, "Authorization", authorization);

    assertThat(value(response, "Cache-Control")).isEqualTo(kept);
  }

  /** A client that reads row by row must not wait for the whole. */
  @Test
  @Timeout(30)
  void rowsOfAListGoOutAsTheyAreCounted() throws Exception {
    String list = "q\ndrift\n" + "plans\n".repeat(200);
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      String request =
          "POST /api/v1/batch HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n"
              + "Content-Type: text/csv\r\nContent-Length: "
              + list.length()
              + "\r\n\r\n"
              + list;
      socket.getOutputStream().write(request.getBytes(UTF_8));
      StringBuilder answer = new StringBuilder();
      InputStream in = new BufferedInputStream(socket.getInputStream());
      while (answer.indexOf("\r\n0\r\n\r\n") < 0) {
        answer.append((char) in.read());
      }
      assertThat(answer).contains("Transfer-Encoding: chunked", "Content-Encoding: gzip");
      // Each row is a chunk at least: its length stands on a line of its own.
      assertThat(answer.toString().split("\r\n[0-9A-Fa-f]+\r\n", -1).length).isGreaterThan(200);
    }
  }

  private HttpResponse<byte[]> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + served.port() + path));
    if (method.equals("POST")) {
      request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}"));
    } else {
      request.method(method, BodyPublishers.noBody());
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String unpacked(byte[] body) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private static @Nullable String value(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse(null);
  }
}
