package org.findings.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.findings.api.Served.KENT;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.findings.intake.Written;
import org.findings.query.Thesaurus;
import org.findings.search.Engine;
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
import tools.jackson.databind.JsonNode;

/** The whole of what is found, to be taken away. */
@TestInstance(Lifecycle.PER_CLASS)
class ExportTest {
  private static final String TERMS =
      ",,Contains information of Ofsted; no licence was found in the letter.";

  private Served served;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @Test
  void aTableHasAColumnForEachFieldAndARowForEachHit() throws Exception {
    HttpResponse<String> response = served.get("/api/v1/export?q=%22drift+and+delay%22");
    String id = served.json("/api/v1/search?q=%22drift+and+delay%22").at("/hits/0/id").asString();

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/csv; charset=utf-8");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"findings.csv\"");
    assertThat(response.body())
        .isEqualTo(
            "\uFEFFid,letter.id,letter.title,letter.authority,letter.code,letter.region,letter.kind,"
                + "letter.date,letter.inspectorates,letter.grade,number,ordinal,page,kind,role,"
                + "section,grade,deadline,text,words,lead,notes,matches,stance,licence,attribution\r\n"
                + id
                + ","
                + KENT
                + ",Focused visit to Kent children’s services,Kent,E10000016,South East,"
                + "focused-visit,2020-05-01,Ofsted,,,2,,plain,finding,Headline findings,,,"
                + "There is drift and delay in plans.,7,,,9..24,affirmed,"
                + ",Contains information of Ofsted; no licence was found in the letter.\r\n");
  }

  @Test
  void aLineIsAHitAsSearchHasItButForItsScore() throws Exception {
    HttpResponse<String> response = served.get("/api/v1/export?format=jsonl&year=2020");
    JsonNode hits = served.json("/api/v1/search?year=2020&sort=oldest").get("hits");

    assertThat(response.headers().firstValue("Content-Type"))
        .hasValue("application/jsonl; charset=utf-8");
    assertThat(response.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"findings.jsonl\"");
    assertThat(response.body().lines())
        .hasSize(3)
        .first()
        .isEqualTo(
            hits.get(0).toString().replaceFirst(",\"score\":null}$", "")
                + ",\"licence\":null,\"attribution\":\"Contains information of Ofsted; no licence"
                + " was found in the letter.\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fields=text&role=improvement&year=2020 | text,TERMS;The supervision of social workers, so that plans are challenged.,TERMS
          fields=matches,letter.authority&q=drift | letter.authority,matches,TERMS;Kent,9..14,TERMS;Leeds,13..18,TERMS
          fields=letter.date&fields=ordinal&q=delay | letter.date,ordinal,TERMS;2020-05-01,2,TERMS
          fields=attribution,ordinal&q=delay | ordinal,TERMS;2,TERMS
          q=drift+AND+worker&in=letter&fields=letter.code,ordinal | letter.code,ordinal,TERMS;E10000016,2,TERMS;E10000016,3,TERMS;E08000035,2,TERMS;E08000035,3,TERMS
          q=nothing-of-that-kind&fields=id | id,TERMS
          format=jsonl&q=delay&fields=ordinal,matches | {"ordinal":2,"matches":[[19,24]],TERMS}
          what=letters&q=drift&fields=id,paragraphs,matches | id,paragraphs,matches,TERMS;kent-focused-visit-2020-05-01,1,1,TERMS;leeds-focused-visit-2021-06-02,1,1,TERMS
          what=letters&year=2020&fields=paragraphs,matches,size | paragraphs,matches,size.paragraphs,size.words,size.pages,TERMS;3,0,3,39,,TERMS
          what=lines&q=drift&width=2&fields=left,match,right,stance,ordinal | left,match,right,stance,ordinal,TERMS;There is ,drift, and delay,affirmed,2,TERMS;do not ,drift,.,negated,2,TERMS
          what=lines&q=NOT+drift&fields=left | left,TERMS
          what=lines&q=drift&sample=1&fields=match | match,TERMS;drift,TERMS
          what=lines&format=jsonl&q=delay&width=1&fields=left,match,parts | {"left":"and ","match":"delay","parts":[[19,24]],TERMS}
          what=letters&q=NOT+drift&fields=paragraphs&year=2021 | paragraphs,TERMS;2,TERMS
          what=letters&q=nothing-of-that-kind&fields=id | id,TERMS
          what=letters&format=jsonl&q=drift&fields=id,paragraphs&year=2020 | {"id":"kent-focused-visit-2020-05-01","paragraphs":1,TERMS}
          """)
  void fieldsChooseTheColumns(String parameters, String lines) throws Exception {
    String body = served.get("/api/v1/export?" + parameters).body().replace("\uFEFF", "");
    // Whatever is chosen, each row ends with the terms on which it may be used.
    String plain =
        body.replace("\"", "")
            .replace(
                ",Contains information of Ofsted; no licence was found in the letter.", "TERMS")
            .replace("licence:null,attribution:Contains", "Contains")
            .replace("Contains information of Ofsted; no licence was found in the letter.", "TERMS")
            .replace("licence,attribution", "TERMS");
    assertThat(plain.lines()).containsExactly(lines.replace("\"", "").split(";"));
  }

  @Test
  void noCellIsAFormulaAndNoneBreaksItsRow(@TempDir Path folder) throws Exception {
    try (Served tricky = new Served(folder)) {
      tricky.write("1.txt", Written.letter("Kent", "1 May 2020", "=SUM(A1), \"drift\" it says."));
      tricky.write("2.txt", Written.letter("Kent", "2 May 2020", "@drift is +1 and -1."));
      tricky.index();
      assertThat(tricky.get("/api/v1/export?q=drift&fields=text").body().lines())
          .containsExactly(
              "\uFEFFtext,licence,attribution",
              "\"'=SUM(A1), \"\"drift\"\" it says.\"" + TERMS,
              "'@drift is +1 and -1." + TERMS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          format=xls        | bad-value             | 'xls' is no value of format.
          what=words        | bad-value             | 'words' is no value of what.
          what=lines&format=ris | bad-value         | Lines are not cited: paragraphs and letters are.
          what=lines&fields=score | bad-value       | 'score' is no value of fields.
          what=lines&width=0 | bad-value            | width is '0'
          what=lines&seed=1 | bad-value             | seed is given, but no sample.
          width=5           | bad-value             | width is given, but no lines are exported.
          what=letters&sample=5 | bad-value         | sample is given, but no lines are exported.
          what=letters&fields=text | bad-value      | 'text' is no value of fields.
          what=letters&format=jsonl&fields=text | bad-value | 'text' is no value of fields.
          format=ris&fields=id | bad-value          | A citation has no fields to choose from
          what=letters&identical=collapse | bad-value | An export writes each paragraph down.
          fields=nope       | bad-value             | 'nope' is no value of fields.
          fields=score      | bad-value             | 'score' is no value of fields.
          format=jsonl&fields=letter.id | bad-value | 'letter.id' is no value of fields.
          size=10           | unknown-parameter     | unknown parameter 'size'
          sort=newest       | unknown-parameter     | unknown parameter 'sort'
          cursor=a          | unknown-parameter     | unknown parameter 'cursor'
          facets=all        | unknown-parameter     | unknown parameter 'facets'
          q=(drift          | bad-query             | The parenthesis
          """)
  void whatCannotBeUnderstoodIsTold(String parameters, String type, String detail)
      throws Exception {
    HttpResponse<String> response = served.get("/api/v1/export?" + parameters);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Disposition")).isEmpty();
    assertThat(Served.read(response).get("type").asString())
        .isEqualTo("urn:findings:problem:" + type);
    assertThat(Served.read(response).get("detail").asString()).startsWith(detail);
  }

  @Test
  void headTellsWhatItWouldBe() throws Exception {
    HttpResponse<String> head = served.send("HEAD", "/api/v1/export?format=jsonl");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Disposition").orElse("")).contains(".jsonl");
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?what=letters", "?format=ris", "?what=letters&format=bibtex"})
  void aPartNeverPassesForTheWhole(String parameters) throws Exception {
    assertThat(failingAfter(0, parameters).statusCode()).as("nothing was sent yet").isEqualTo(500);
    assertThatThrownBy(() -> failingAfter(1, parameters)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> failingAfter(200, parameters)).isInstanceOf(IOException.class);
  }

  /** The response where the index fails after so many rounds of all hits. */
  private HttpResponse<String> failingAfter(int rounds, String parameters) throws Exception {
    Exporting failing =
        once -> {
          for (int i = 0; i < rounds; i++) {
            once.run();
          }
          throw new IOException("the disk is gone");
        };
    try (Api api = Api.start(reading(failing), "127.0.0.1", 0);
        HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create("http://127.0.0.1:" + api.port() + "/api/v1/export" + parameters);
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?what=letters", "?format=citations", "?format=jsonl"})
  @Timeout(60)
  void itEndsWhenNobodyReadsAnyMore(String parameters) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    Exporting endless =
        once -> {
          try {
            while (true) {
              once.run();
            }
          } finally {
            ended.countDown();
          }
        };
    try (Api api = Api.start(reading(endless), "127.0.0.1", 0)) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), api.port())) {
        socket
            .getOutputStream()
            .write(
                ("GET /api/v1/export" + parameters + " HTTP/1.1\r\nHost: a\r\n\r\n")
                    .getBytes(UTF_8));
        assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
      }
      ended.await();
    }
  }

  /** The real engine, but for its exports. */
  private Service reading(Exporting exporting) {
    return Service.reading(() -> engine(exporting), () -> false, Thesaurus.standard());
  }

  private Engine engine(Exporting exporting) {
    return (Engine)
        Proxy.newProxyInstance(
            Engine.class.getClassLoader(),
            new Class<?>[] {Engine.class},
            (proxy, method, arguments) -> {
              Once once = () -> invoke(method, arguments);
              if (!method.getName().startsWith("export")) {
                return once.run();
              }
              exporting.export(once);
              return null;
            });
  }

  private Object invoke(Method method, Object[] arguments) throws Exception {
    try {
      return method.invoke(served.engine, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
  }

  private interface Exporting {
    void export(Once once) throws Exception;
  }

  private interface Once {
    @Nullable Object run() throws Exception;
  }
}
