package org.findings.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API described as OpenAPI 3.1 has it, from the tables that the routes themselves use. */
final class OpenApi {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String DESCRIPTION = "description";
  private static final String SCHEMA = "schema";

  /** Statuses of problems that any route may have. */
  private static final List<Integer> ANYWHERE = List.of(400, 406, 408, 413, 414, 431, 500, 503);

  /** Statuses of problems that whoever may not ask, or not as often, may have. */
  private static final List<Integer> GUARDED =
      List.of(ProblemKind.KEY_NEEDED.status(), ProblemKind.TOO_MANY_REQUESTS.status());

  /** What is no JSON; as "binary" programs that are generated hand it on as it came. */
  private static final Map<String, Object> BYTES = inOrder("type", "string", "format", "binary");

  private static final String KEY = "key";
  private static final String OF_KEYS =
      "The owner of a service makes keys with 'findings key new NAME'. Writing needs one, reading"
          + " only where the owner says so. A key that is sent must be right.";

  private OpenApi() {}

  static byte[] document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put("info", info());
    document.put("servers", List.of(inOrder("url", "/", DESCRIPTION, "Where this came from.")));
    document.put("paths", paths());
    document.put(
        "components",
        inOrder(
            "schemas",
            schemas(),
            "parameters",
            parameters(),
            "responses",
            SharedAnswers.problems(),
            "headers",
            SharedAnswers.headers(),
            "securitySchemes",
            Map.of(KEY, inOrder("type", "http", "scheme", "bearer", DESCRIPTION, OF_KEYS))));
    return JSON.writeValueAsBytes(document);
  }

  private static Map<String, Object> info() {
    return inOrder(
        "title",
        "Findings",
        "version",
        "1",
        "summary",
        "Inspection letters on children’s services, paragraph by paragraph.",
        DESCRIPTION,
        "An address and its headers may have "
            + (Api.LONGEST_ADDRESS >> 10)
            + " KB, a query 10,000 characters. HEAD is answered wherever GET is, without the body;"
            + " OPTIONS with 204 and Allow; another method with 405, Allow and a problem of type "
            + ProblemKind.METHOD_NOT_ALLOWED.type()
            + "; another address with 404 and one of type "
            + ProblemKind.UNKNOWN_ROUTE.type()
            + ". An unknown parameter or value is refused, never ignored. Later versions may add"
            + " fields to answers. Quick examples stand at /api.",
        "license",
        inOrder("name", "Apache-2.0", "identifier", "Apache-2.0"));
  }

  private static Map<String, Object> paths() {
    Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
    for (Operation operation : Operations.ALL) {
      paths
          .computeIfAbsent(operation.path(), path -> new LinkedHashMap<>())
          .put(operation.method(), described(operation));
    }
    return new LinkedHashMap<>(paths);
  }

  private static Map<String, Object> described(Operation operation) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("operationId", operation.id());
    all.put("tags", List.of("findings"));
    all.put("summary", operation.summary());
    List<Object> parameters = parameters(operation);
    if (!parameters.isEmpty()) {
      all.put("parameters", parameters);
    }
    all.put("security", security(operation));
    Operation.Content body = operation.body();
    if (body != null) {
      all.put("requestBody", inOrder("required", true, "content", content(List.of(body), null)));
    }
    all.put("responses", responses(operation));
    return all;
  }

  /** Each of the list is enough; an empty one is nothing at all. */
  private static List<Object> security(Operation operation) {
    Map<String, Object> key = Map.of(KEY, List.of());
    if (operation.isWriting()) {
      return List.of(key);
    }
    return Doorkeeper.isGuarded(operation.path()) ? List.of(Map.of(), key) : List.of();
  }

  private static List<Object> parameters(Operation operation) {
    List<Object> all = new ArrayList<>();
    if (operation.isById()) {
      boolean code = operation.path().contains("{code}");
      all.add(
          inOrder(
              "name",
              code ? "code" : "id",
              "in",
              "path",
              "required",
              true,
              DESCRIPTION,
              code
                  ? "An ONS code. A name or a former code leads to today's."
                  : "As answers give it. A former id leads to today's.",
              SCHEMA,
              Shape.text().with("minLength", 1).json()));
    }
    for (String name : operation.names()) {
      all.add(
          operation.own().containsKey(name)
              ? parameter(name, operation.shapeOf(name), isRequired(operation, name))
              : Map.of("$ref", "#/components/parameters/" + name));
    }
    if (operation.repeatable()) {
      all.add(
          inOrder(
              "name",
              "If-None-Match",
              "in",
              "header",
              DESCRIPTION,
              "The ETag of the answer that is held: 304 where it is still right.",
              SCHEMA,
              Shape.text().json()));
    }
    return all;
  }

  /** Those that mean the same wherever they are taken. */
  private static Map<String, Object> parameters() {
    Map<String, Object> all = new LinkedHashMap<>();
    for (String name : ParameterShapes.names()) {
      all.put(name, parameter(name, ParameterShapes.of(name), false));
    }
    return all;
  }

  private static boolean isRequired(Operation operation, String name) {
    return operation.id().equals("compare") && (name.equals("a") || name.equals("b"));
  }

  private static Map<String, Object> parameter(String name, Shape shape, boolean required) {
    Map<String, Object> schema = new LinkedHashMap<>(shape.json());
    Object description = schema.remove(DESCRIPTION);
    Object examples = schema.remove("examples");
    Map<String, Object> all = inOrder("name", name, "in", "query");
    if (description != null) {
      all.put(DESCRIPTION, description);
    }
    if (required) {
      all.put("required", true);
    }
    if ("array".equals(schema.get("type"))) {
      all.put("style", "form");
      all.put("explode", true);
    }
    all.put(SCHEMA, schema);
    if (examples instanceof List<?> list) {
      all.put("example", list.getFirst());
    }
    return all;
  }

  private static Map<String, Object> responses(Operation operation) {
    Map<String, Object> all = new TreeMap<>();
    if (operation.repeatable()) {
      all.put(
          "304",
          inOrder(
              DESCRIPTION,
              "What is held is still right.",
              "headers",
              Map.of("ETag", SharedAnswers.header("ETag"))));
    }
    operation.statuses().forEach(status -> all.put(status.toString(), good(operation)));
    if (operation.isById()) {
      all.put(
          "308",
          inOrder(
              DESCRIPTION,
              "It has another name today.",
              "headers",
              Map.of("Location", SharedAnswers.header("Location"))));
    }
    TreeSet<Integer> refusals = new TreeSet<>(ANYWHERE);
    refusals.addAll(operation.refusals());
    if (Doorkeeper.isGuarded(operation.path())) {
      refusals.addAll(GUARDED);
    }
    if (operation.isById()) {
      refusals.addAll(List.of(404, 410));
    }
    refusals.forEach(
        status ->
            all.put(
                status.toString(),
                Map.of("$ref", "#/components/responses/" + SharedAnswers.named(status))));
    return all;
  }

  private static Map<String, Object> good(Operation operation) {
    List<String> headers = new ArrayList<>(List.of("Server-Timing", "X-Request-Id"));
    if (operation.repeatable()) {
      headers.add("ETag");
    }
    if (operation.statuses().contains(201)) {
      headers.add("Location");
    }
    if (Doorkeeper.isGuarded(operation.path())) {
      headers.addAll(List.of("RateLimit", "RateLimit-Policy"));
    }
    Map<String, Object> described = new LinkedHashMap<>();
    headers.forEach(name -> described.put(name, SharedAnswers.header(name)));
    Map<String, Object> good = inOrder(DESCRIPTION, operation.summary(), "headers", described);
    if (!operation.answers().isEmpty()) {
      good.put("content", content(operation.answers(), example(operation.id())));
    }
    return good;
  }

  private static Map<String, Object> content(
      List<Operation.Content> contents, @Nullable JsonNode example) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (Operation.Content each : contents) {
      Shape shape = each.shape();
      Map<String, Object> media = inOrder(SCHEMA, shape == null ? BYTES : shape.json());
      if (shape != null && example != null) {
        media.put("example", example);
      }
      all.put(each.type(), media);
    }
    return all;
  }

  private static @Nullable JsonNode example(String id) {
    try (InputStream in = OpenApi.class.getResourceAsStream("/openapi/" + id + ".json")) {
      return in == null ? null : JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("a resource can't fail to be read", e);
    }
  }

  private static Map<String, Object> schemas() {
    Map<String, Shape> all = new LinkedHashMap<>();
    all.putAll(AnswerShapes.all());
    all.putAll(LetterShapes.all());
    all.putAll(FigureShapes.all());
    all.putAll(EvidenceShapes.all());
    all.putAll(RecordShapes.all());
    all.put("SearchBody", SearchBody.shape());
    all.put(
        "ProblemType",
        Shape.oneOf(ProblemKind.values(), ProblemKind::type)
            .with("x-enum-varnames", Arrays.stream(ProblemKind.values()).map(Enum::name).toList())
            .saying("What programs tell problems apart by."));
    return Parts.named(all);
  }

  static Map<String, Object> inOrder(Object... namesAndValues) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      all.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return all;
  }
}
