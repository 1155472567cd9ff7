package org.findings.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.findings.intake.Intake;
import org.findings.intake.Letters;
import org.findings.intake.Progress;
import org.findings.intake.Written;
import org.findings.lucene.LuceneEngine;
import org.findings.parser.Parser;
import org.findings.query.Thesaurus;
import org.findings.reader.Recogniser;
import org.findings.search.Engine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Letters in a temporary folder, their index, and the service over it on a free port. */
final class Served implements AutoCloseable {
  static final String KENT = "kent-focused-visit-2020-05-01";
  static final String LEEDS = "leeds-focused-visit-2021-06-02";

  private static final JsonMapper JSON = new JsonMapper();

  final Path letters;
  final Engine engine;
  private final Api api;
  private final HttpClient client = HttpClient.newHttpClient();

  Served(Path folder) throws Exception {
    this(folder, () -> false);
  }

  /**
   * @param samples whether the letters are said to be samples
   */
  Served(Path folder, BooleanSupplier samples) throws Exception {
    letters = folder.resolve("letters");
    engine = LuceneEngine.create(folder.resolve("index"));
    Service reading = Service.reading(() -> engine, samples, Thesaurus.standard());
    api = Api.start(reading, "127.0.0.1", 0);
  }

  /** One that takes letters in and out. */
  Served(Path folder, Admission admission) throws Exception {
    this(folder, admission, Bounds.STANDARD);
  }

  Served(Path folder, Admission admission, Bounds bounds) throws Exception {
    letters = Files.createDirectories(folder.resolve("letters"));
    engine = LuceneEngine.create(folder.resolve("index"));
    Letters taken = new Letters(letters, () -> engine, Parser.standard(), Recogniser.NONE);
    Service service =
        new Service(
            () -> engine, () -> false, Thesaurus.standard(), new Upkeep(), taken, admission);
    api = Api.start(service, "127.0.0.1", 0, bounds);
  }

  /** Two letters, in both of which there is drift. */
  Served withTwoLetters() throws Exception {
    write("kent.txt", Written.letter("Kent", "1 May 2020", "There is drift and delay in plans."));
    String leeds = Written.letter("Leeds", "2 June 2021", "Plans do not drift.");
    write("leeds.md", leeds.replace("Headline findings", "## Headline findings"));
    index();
    return this;
  }

  void write(String name, String text) throws IOException {
    Written.file(letters, name, text);
  }

  void index() throws Exception {
    new Intake(engine, Parser.standard()).run(List.of(letters), Progress.UNHEARD);
  }

  HttpResponse<String> send(String method, String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return checked(request.build());
  }

  HttpResponse<String> sendBytes(String method, String path, byte[] body, String... headers)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
            .method(method, BodyPublishers.ofByteArray(body))
            .headers(headers)
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  HttpResponse<String> post(String path, String body) throws Exception {
    return withBody("POST", path, "application/json", body);
  }

  HttpResponse<String> withBody(String method, String path, String type, String body)
      throws Exception {
    return checked(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", type)
            .build());
  }

  /** Every answer in these tests must be one that the description of the API promises. */
  private HttpResponse<String> checked(HttpRequest request) throws Exception {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    Contract.check(response);
    return response;
  }

  /** The answer, which must be a good one. */
  JsonNode json(String path) throws Exception {
    HttpResponse<String> response = get(path);
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + ": " + response.body());
    }
    return JSON.readTree(response.body());
  }

  static JsonNode read(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  int port() {
    return api.port();
  }

  @Override
  public void close() throws IOException {
    client.close();
    api.close();
    engine.close();
  }
}
