package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.findings.api.Served.KENT;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.findings.intake.Written;
import org.findings.lucene.LuceneEngine;
import org.findings.query.Thesaurus;
import org.findings.search.Engine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking again for what one has. */
@TestInstance(Lifecycle.PER_CLASS)
class RepeatedTest {
  /** What an engine may be asked to find out that nothing has changed. */
  private static final Set<String> CHEAP = Set.of("state", "phrases", "facts");

  private final HttpClient client = HttpClient.newHttpClient();
  private Served served;

  /** The same, over an engine that answers no question. */
  private Api idle;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
    Engine silent =
        (Engine)
            Proxy.newProxyInstance(
                Engine.class.getClassLoader(),
                new Class<?>[] {Engine.class},
                (proxy, method, arguments) -> {
                  if (!CHEAP.contains(method.getName())) {
                    throw new IllegalStateException("asked for " + method.getName());
                  }
                  return method.invoke(served.engine, arguments);
                });
    idle =
        Api.start(Service.reading(() -> silent, () -> false, Thesaurus.standard()), "127.0.0.1", 0);
  }

  @AfterAll
  void close() throws Exception {
    idle.close();
    client.close();
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/search?q=drift&facets=all",
        "/api/v1/search?q=drift&group=letter",
        "/api/v1/search?q=drift&size=1&sort=oldest&cursor={next}",
        "/api/v1/search?size=1&cursor={next}",
        "/api/v1/concordance?q=drift",
        "/api/v1/collocates?q=drift",
        "/api/v1/collocates?q=drift&format=csv",
        "/api/v1/trends?q=drift",
        "/api/v1/trends?q=drift&format=csv",
        "/api/v1/compare?q=drift&a=year%3D2020&b=year%3D2021",
        "/api/v1/compare?a=year%3D2020&b=year%3D2021",
        "/api/v1/suggest?q=dri",
        "/api/v1/letters",
        "/api/v1/letters/{letter}",
        "/api/v1/letters/{letter}/source",
        "/api/v1/paragraphs/{paragraph}",
        "/api/v1/paragraphs/{paragraph}/similar",
        "/api/v1/authorities",
        "/api/v1/authorities/E10000016?q=drift",
        "/api/v1/changes",
        "/api/v1/coverage",
        "/api/v1/openapi.json",
        "/feed.atom?q=drift"
      })
  void whatOneHasIsNeitherFoundNorSentAgain(String template) throws Exception {
    String path = filled(template);
    HttpResponse<String> first = served.get(path);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    String tag = tag(first);
    assertThat(tag).startsWith("W/\"");

    for (String held : new String[] {tag, tag.substring(2), "\"a\", " + tag + ", W/\"b\""}) {
      HttpResponse<String> again = idle("GET", path, held);
      assertThat(again.statusCode()).as(held).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(tag(again)).isEqualTo(tag);
      for (String name : new String[] {"Cache-Control", "Vary"}) {
        assertThat(again.headers().firstValue(name))
            .as(name)
            .isPresent()
            .isEqualTo(first.headers().firstValue(name));
      }
    }
    assertThat(served.send("HEAD", path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(tag(served.send("HEAD", path))).isEqualTo(tag);
    assertThat(served.get(path, "If-None-Match", "*").statusCode()).isEqualTo(304);
    assertThat(served.get(path, "If-None-Match", "W/\"another\"").body()).isEqualTo(first.body());
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?q=%22,                        400",
    "/api/v1/search?q=drift&size=1000,            400",
    "/api/v1/search?q=drift&colour=red,           400",
    "/api/v1/search?q=drift&cursor={next},        400",
    "/api/v1/search?q=drift&identical=nothing,    400",
    "/api/v1/concordance?q=drift&width=0,         400",
    "/api/v1/letters?year=soon,                   400",
    "/api/v1/letters/nothing,                     404",
    "/api/v1/letters/{letter}?sha256=x,           400",
    "/api/v1/letters/nothing/source,              404",
    "/api/v1/paragraphs/nothing,                  404",
    "/api/v1/paragraphs/nothing/similar,          404",
    "/api/v1/authorities/nothing,                 404",
    "/api/v1/authorities/Kent,                    308",
    "/api/v1/changes?since=x,                     400",
    "/api/v1/nothing,                             404"
  })
  void aTagOfSomethingElseMakesNothingRight(String template, int status) throws Exception {
    String path = filled(template);
    for (String other : new String[] {"/api/v1/search?q=drift", "/api/v1/letters/" + KENT}) {
      HttpResponse<String> response =
          served.get(path, "If-None-Match", tag(served.get(other)), "Accept", "*/*");
      assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
      assertThat(response.headers().firstValue("ETag")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/search?q=%22,               400",
    "/api/v1/letters/nothing,            404",
    "/api/v1/letters/nothing/source,     404",
    "/api/v1/paragraphs/nothing,         404",
    "/api/v1/paragraphs/nothing/similar, 404",
    "/api/v1/authorities/nothing,        404",
    "/api/v1/authorities/Kent,           308"
  })
  void anyAnswerIsNoneWhereThereIsNone(String path, int status) throws Exception {
    assertThat(served.get(path, "If-None-Match", "*").statusCode()).isEqualTo(status);
  }

  @Test
  void aLetterMoreIsAnotherAnswer(@TempDir Path folder) throws Exception {
    try (Served growing = new Served(folder).withTwoLetters()) {
      String letters = tag(growing.get("/api/v1/letters"));
      String trends = tag(growing.get("/api/v1/trends?q=drift"));
      String page =
          "/api/v1/search?size=1&cursor="
              + growing.json("/api/v1/search?size=1").get("next").asString();
      HttpResponse<String> second = growing.get(page);
      String source = tag(growing.get("/api/v1/letters/" + KENT + "/source"));

      growing.write("york.txt", Written.letter("York", "3 July 2023", "Drift again."));
      growing.index();
      growing.engine.refresh();

      assertChanged(growing, "/api/v1/letters", letters);
      assertChanged(growing, "/api/v1/trends?q=drift", trends);
      assertThat(growing.get(page, "If-None-Match", tag(second)).statusCode())
          .as("a page of a state that is kept stays what it was")
          .isEqualTo(304);
      assertThat(growing.get(page).body()).isEqualTo(second.body());
      assertThat(
              growing
                  .get("/api/v1/letters/" + KENT + "/source", "If-None-Match", source)
                  .statusCode())
          .as("the file is the same")
          .isEqualTo(304);
    }
  }

  @Test
  void phrasesThatCameLaterAreAnotherAnswer(@TempDir Path folder) throws Exception {
    try (Served growing = new Served(folder).withTwoLetters()) {
      for (String path :
          List.of(
              "/api/v1/search?q=drift",
              "/api/v1/concordance?q=drift",
              "/api/v1/compare?a=year%3D2020&b=year%3D2021")) {
        String before = tag(growing.get(path));
        ((LuceneEngine) growing.engine).gatherPhrases();
        assertChanged(growing, path, before);
      }
    }
  }

  private static void assertChanged(Served served, String path, String before) throws Exception {
    HttpResponse<String> after = served.get(path, "If-None-Match", before);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(tag(after)).isNotEqualTo(before);
  }

  @Test
  void samplesAndTermsAreAnotherAnswer() throws Exception {
    Thesaurus standard = Thesaurus.standard();
    Thesaurus other = Thesaurus.of("own.txt", "drift, dawdling");
    String tag = tagBy(Service.reading(() -> served.engine, () -> false, standard));

    assertThat(tag).isEqualTo(tag(served.get("/api/v1/letters")));
    assertThat(tagBy(Service.reading(() -> served.engine, () -> true, standard))).isNotEqualTo(tag);
    assertThat(tagBy(Service.reading(() -> served.engine, () -> false, other))).isNotEqualTo(tag);
  }

  private String tagBy(Service service) throws Exception {
    try (Api api = Api.start(service, "127.0.0.1", 0)) {
      return tag(send(api.port(), "GET", "/api/v1/letters", "\"none\""));
    }
  }

  private HttpResponse<String> idle(String method, String path, String held) throws Exception {
    return send(idle.port(), method, path, held);
  }

  private HttpResponse<String> send(int port, String method, String path, String held)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .header("If-None-Match", held)
            .build();
    return client.send(request, BodyHandlers.ofString());
  }

  private String filled(String template) throws Exception {
    String path = template.replace("{letter}", KENT);
    if (path.contains("{paragraph}")) {
      String id = served.json("/api/v1/search?q=drift").at("/hits/0/id").asString();
      path = path.replace("{paragraph}", id);
    }
    if (path.contains("{next}")) {
      String question = path.replaceFirst("&cursor=.*", "");
      String asked = question.contains("size=1") ? question : "/api/v1/search?size=1";
      path = path.replace("{next}", served.json(asked).get("next").asString());
    }
    return path;
  }

  private static String tag(HttpResponse<String> response) {
    return response.headers().firstValue("ETag").orElseThrow();
  }
}
