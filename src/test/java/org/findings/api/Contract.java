package org.findings.api;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the API promises, held against what is really answered. */
final class Contract {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String HERE = "https://findings.invalid/openapi.json";
  private static final String PROBLEM = "application/problem+json";
  private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

  static final JsonNode DOCUMENT = JSON.readTree(OpenApi.document());

  private static final Map<Pattern, String> PATHS = paths();
  private static final SchemaRegistry REGISTRY = registry();

  private Contract() {}

  /** Fails where an answer is not what the description says. */
  static void check(HttpResponse<String> response) {
    URI uri = response.request().uri();
    if (!uri.getRawPath().startsWith("/api/v1/")
        && !uri.getRawPath().startsWith("/health/")
        && !uri.getRawPath().startsWith("/feed")) {
      return;
    }
    String method = response.request().method().toLowerCase(Locale.ROOT);
    String broken = broken(method, uri, response);
    if (broken != null) {
      String body = response.body();
      throw new AssertionError(
          "%s %s (%d) is not as described: %s%n%s"
              .formatted(
                  method,
                  uri,
                  response.statusCode(),
                  broken,
                  body.substring(0, Math.min(2000, body.length()))));
    }
  }

  private static @Nullable String broken(String method, URI uri, HttpResponse<String> response) {
    int status = response.statusCode();
    Optional<String> path = pathOf(uri.getRawPath());
    JsonNode operations = path.map(p -> DOCUMENT.get("paths").get(p)).orElse(null);
    boolean head = method.equals("head");
    JsonNode operation = operations == null ? null : operations.get(head ? "get" : method);
    if (operation == null) {
      if (method.equals("options") && status == 204 && operations != null) {
        return null;
      }
      // What stands nowhere is answered by a problem that stands there for all.
      int usual = operations == null ? 404 : 405;
      return Set.of(usual, 401, 429).contains(status)
          ? faults("/components/responses/Problem" + status, PROBLEM, response)
          : "no such operation";
    }
    JsonNode described = operation.get("responses").get(Integer.toString(status));
    if (described == null) {
      return "the status is not described";
    }
    JsonNode at = described.has("$ref") ? null : described.get("content");
    String pointer =
        at == null && described.has("$ref")
            ? described.get("$ref").asString().substring(1)
            : "/paths/"
                + escaped(path.orElseThrow())
                + "/"
                + (head ? "get" : method)
                + "/responses/"
                + status;
    JsonNode content = DOCUMENT.at(pointer).get("content");
    if (content == null || head) {
      return response.body().isEmpty() || (!head && status == 308)
          ? null
          : "there should be no body";
    }
    String type = response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    return content.has(type) ? faults(pointer, type, response) : "the type is " + type;
  }

  private static @Nullable String faults(
      String pointer, String type, HttpResponse<String> response) {
    if (response.request().method().equals("HEAD")) {
      return null;
    }
    String at = pointer + "/content/" + escaped(type) + "/schema";
    if (!type.endsWith("json")) {
      return null;
    }
    JsonNode body = JSON.readTree(response.body());
    if (type.equals(PROBLEM) && body.get("status").asInt() != response.statusCode()) {
      return "the problem says another status";
    }
    return faults(at, body);
  }

  /** What is wrong with a value, by the schema at a place in the document; null for nothing. */
  static @Nullable String faults(String pointer, JsonNode value) {
    Schema schema =
        SCHEMAS.computeIfAbsent(
            pointer,
            p ->
                REGISTRY.getSchema(
                    SchemaLocation.of(HERE + "#" + p.replace("{", "%7B").replace("}", "%7D"))));
    List<Error> errors = schema.validate(value);
    return errors.isEmpty() ? null : errors.toString();
  }

  /** What is wrong with a schema as such; null for nothing. */
  static @Nullable String faultsOfSchema(JsonNode schema) {
    Schema meta =
        REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    List<Error> errors = meta.validate(schema);
    return errors.isEmpty() ? null : errors.toString();
  }

  static String escaped(String part) {
    return part.replace("~", "~0").replace("/", "~1");
  }

  private static Optional<String> pathOf(String path) {
    return PATHS.entrySet().stream()
        .filter(each -> each.getKey().matcher(path).matches())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<Pattern, String> paths() {
    Map<Pattern, String> paths = new LinkedHashMap<>();
    for (String path : DOCUMENT.get("paths").propertyNames()) {
      paths.put(Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+")), path);
    }
    return paths;
  }

  private static SchemaRegistry registry() {
    JsonNode strict = DOCUMENT.deepCopy();
    close(strict);
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
    return SchemaRegistry.withDefaultDialect(
        SpecificationVersion.DRAFT_2020_12,
        all -> all.schemaRegistryConfig(config).schemas(Map.of(HERE, strict.toString())));
  }

  /** Clients must expect new fields, but here one that is not described is a fault. */
  private static void close(JsonNode node) {
    if (node instanceof ObjectNode object
        && object.path("type").toString().contains("\"object\"")
        && object.path("properties").isObject()
        && !object.has("additionalProperties")) {
      object.put("additionalProperties", false);
    }
    node.forEach(Contract::close);
  }
}
