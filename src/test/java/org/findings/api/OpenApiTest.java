package org.findings.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.javalin.Javalin;
import io.javalin.router.Endpoint;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.findings.intake.Letters;
import org.findings.parser.Parser;
import org.findings.query.Thesaurus;
import org.findings.reader.Recogniser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The description of the API, as valid, whole and true. */
@TestInstance(Lifecycle.PER_CLASS)
class OpenApiTest {
  private Served served;
  private String paragraph;

  @BeforeAll
  void serve(@TempDir Path folder) throws Exception {
    served = new Served(folder).withTwoLetters();
    paragraph = served.json("/api/v1/search?q=drift").at("/hits/0/id").asString();
  }

  @AfterAll
  void close() throws Exception {
    served.close();
  }

  @Test
  void isServedAndNeedNotBeFetchedTwice() throws Exception {
    HttpResponse<String> first = served.get("/api/v1/openapi.json");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(Served.read(first)).isEqualTo(Contract.DOCUMENT);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(served.get("/api/v1/openapi.json", "If-None-Match", tag).statusCode())
        .isEqualTo(304);
  }

  @Test
  void isValidToAParserOfOthers() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);

    SwaggerParseResult result =
        new OpenAPIV3Parser().readContents(Contract.DOCUMENT.toString(), null, options);

    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(result.getOpenAPI().getPaths()).hasSize(Contract.DOCUMENT.get("paths").size());
  }

  @Test
  void aParserOfOthersFindsFaults() {
    String broken = Contract.DOCUMENT.toString().replace("\"in\":\"query\"", "\"in\":\"qeury\"");

    assertThat(new OpenAPIV3Parser().readContents(broken).getMessages()).isNotEmpty();
  }

  static Stream<String> schemas() {
    return Contract.DOCUMENT.get("components").get("schemas").propertyNames().stream();
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void eachSchemaIsOneOfJsonSchema(String name) {
    JsonNode schema = Contract.DOCUMENT.get("components").get("schemas").get(name);

    assertThat(Contract.faultsOfSchema(schema)).isNull();
  }

  @Test
  void describesEveryRouteAndNoOther() {
    List<String> routes = new ArrayList<>();
    Service reading = Service.reading(() -> served.engine, () -> false, Thesaurus.standard());
    Service service =
        new Service(
            reading.asking(),
            reading.samples(),
            reading.thesaurus(),
            reading.upkeep(),
            new Letters(served.letters, reading.asking(), Parser.standard(), Recogniser.NONE),
            reading.admission());
    Javalin javalin =
        Javalin.create(
            config -> {
              Routes.add(config.routes, service);
              Routes.addForWatching(config.routes, service, new Metrics(service));
            });
    for (Endpoint endpoint : endpoints(javalin)) {
      if (!endpoint.method.name().equals("HEAD")) {
        routes.add(endpoint.method.name().toLowerCase(Locale.ROOT) + " " + endpoint.path);
      }
    }
    List<String> described = new ArrayList<>();
    Contract.DOCUMENT
        .get("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .propertyNames()
                    .forEach(method -> described.add(method + " " + path.getKey())));

    assertThat(described).containsExactlyInAnyOrderElementsOf(routes);
  }

  private static List<Endpoint> endpoints(Javalin javalin) {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(each -> each.endpoint)
        .toList();
  }

  static Stream<Arguments> parameters() {
    List<Arguments> all = new ArrayList<>();
    Contract.DOCUMENT
        .get("paths")
        .properties()
        .forEach(
            path -> {
              JsonNode get = path.getValue().get("get");
              if (get != null && !path.getKey().startsWith("/health")) {
                all.add(arguments(path.getKey(), get));
              }
            });
    return all.stream();
  }

  /** A route tells all of its parameters when it is given one that it does not know. */
  @ParameterizedTest
  @MethodSource("parameters")
  void describesEveryParameterThatARouteTakesAndNoOther(String path, JsonNode operation)
      throws Exception {
    HttpResponse<String> refused = served.get(filled(path) + "?zzzzzzzzzzzzzzzzzzzz=1");

    assertThat(refused.statusCode()).isEqualTo(400);
    String hint = Served.read(refused).get("hint").asString();
    Set<String> told = new TreeSet<>();
    if (hint.startsWith("The parameters here are: ")) {
      told.addAll(List.of(hint.replaceAll("^.*: |\\.$", "").split(", ")));
    }
    assertThat(namesOf(operation)).isEqualTo(told);
  }

  private static List<JsonNode> parametersOf(JsonNode operation) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode each : operation.path("parameters")) {
      JsonNode to = each.get("$ref");
      all.add(to == null ? each : Contract.DOCUMENT.at(to.asString().substring(1)));
    }
    return all;
  }

  private static Set<String> namesOf(JsonNode operation) {
    Set<String> names = new TreeSet<>();
    for (JsonNode parameter : parametersOf(operation)) {
      if (parameter.get("in").asString().equals("query")) {
        names.add(parameter.get("name").asString());
      }
    }
    return names;
  }

  static Stream<Arguments> values() {
    List<Arguments> all = new ArrayList<>();
    parameters()
        .forEach(
            each -> {
              String path = (String) each.get()[0];
              for (JsonNode parameter : parametersOf((JsonNode) each.get()[1])) {
                if (parameter.get("in").asString().equals("query")) {
                  String name = parameter.get("name").asString();
                  for (String value : values(parameter)) {
                    all.add(arguments(path, name, value));
                  }
                }
              }
            });
    return all.stream();
  }

  private static List<String> values(JsonNode parameter) {
    JsonNode schema = parameter.get("schema");
    JsonNode one = schema.has("items") ? schema.get("items") : schema;
    List<String> values = new ArrayList<>();
    one.path("enum").forEach(value -> values.add(value.asString()));
    for (String end : List.of("minimum", "maximum", "default")) {
      if (one.has(end)) {
        values.add(one.get(end).asString());
      }
    }
    return values;
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyValueThatIsDescribedIsTaken(String path, String name, String value) throws Exception {
    String besides =
        switch (name) {
          case "seed" -> path.endsWith("export") ? "&what=lines&sample=5" : "&sample=5";
          case "width", "sample" -> path.endsWith("export") ? "&what=lines" : "";
          case "stance", "in", "syntax", "variants", "thesaurus" -> "&q=drift";
          default -> "";
        };
    String sides = path.endsWith("compare") ? "&a=&b=" : "";

    HttpResponse<String> response =
        served.get(filled(path) + "?" + name + "=" + encoded(value) + besides + sides);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  @Test
  void refusesWhatIsBeyondALimit() throws Exception {
    for (Arguments each : parameters().toList()) {
      String path = (String) each.get()[0];
      for (JsonNode parameter : parametersOf((JsonNode) each.get()[1])) {
        JsonNode schema = parameter.get("schema");
        if (schema.has("maximum")) {
          String name = parameter.get("name").asString();
          String sides = path.endsWith("compare") ? "&a=&b=" : "";
          String what = path.endsWith("export") ? "&what=lines" : "";
          long most = schema.get("maximum").asLong();
          assertThat(
                  served
                      .get(filled(path) + "?" + name + "=" + (most + 1) + sides + what)
                      .statusCode())
              .as(path + " " + name)
              .isEqualTo(400);
        }
      }
    }
  }

  @Test
  void describesEveryProblem() {
    for (ProblemKind kind : ProblemKind.values()) {
      String at = "/components/responses/Problem" + kind.status() + "/description";
      assertThat(Contract.DOCUMENT.at(at).asString()).contains("`" + kind.type() + "`");
    }
  }

  static Stream<Arguments> examples() {
    List<Arguments> all = new ArrayList<>();
    for (Operation operation : Operations.ALL) {
      for (Operation.Content content : operation.answers()) {
        if (content.type().equals("application/json")) {
          all.add(
              arguments(
                  operation.id(),
                  "/paths/"
                      + Contract.escaped(operation.path())
                      + "/"
                      + operation.method()
                      + "/responses/"
                      + operation.statuses().getFirst()
                      + "/content/application~1json"));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void showsAnExampleThatIsAsDescribed(String id, String at) {
    JsonNode example = Contract.DOCUMENT.at(at + "/example");
    if (id.equals("openapi")) {
      return;
    }

    assertThat(example.isMissingNode()).as("an example of " + id).isFalse();
    assertThat(Contract.faults(at + "/schema", example)).isNull();
  }

  private String filled(String path) {
    return path.replace("paragraphs/{id}", "paragraphs/" + paragraph)
        .replace("{id}", Served.KENT)
        .replace("{code}", "E10000016");
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
