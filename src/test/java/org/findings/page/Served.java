package org.findings.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.findings.api.Admission;
import org.findings.api.Api;
import org.findings.api.Key;
import org.findings.api.Keys;
import org.findings.api.Role;
import org.findings.api.Service;
import org.findings.api.Upkeep;
import org.findings.intake.Intake;
import org.findings.intake.Progress;
import org.findings.lucene.LuceneEngine;
import org.findings.parser.Parser;
import org.findings.query.Thesaurus;
import org.findings.search.Engine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a free port, over a folder of letters and an index of its own. */
final class Served implements AutoCloseable {
  private static final Path SAMPLES = Path.of("index-data/letters");
  private static final String HOST = "127.0.0.1";

  private final Path own;
  private final Path letters;
  private final Admission admission;
  private @Nullable Engine engine;
  private @Nullable Api api;
  private int port;

  private Served(Path own, Path letters, Admission admission) {
    this.own = own;
    this.letters = letters;
    this.admission = admission;
  }

  /** The sample letters. */
  static Served samples() throws Exception {
    Served served = notIndexed(SAMPLES);
    served.index();
    return served;
  }

  /** The sample letters, for those only who have this key. */
  static Served withKey(String key) throws Exception {
    Keys keys = Keys.read("test", Key.of(key, "reader", Role.READ, Key.DEFAULT_RATE).line());
    Served served =
        new Served(Files.createTempDirectory("findings-page-"), SAMPLES, new Admission(keys, true));
    served.start();
    served.index();
    return served;
  }

  /** No letter at all, until some are written. */
  static Served noLetters() throws Exception {
    Path letters = Files.createTempDirectory("findings-letters-");
    Served served = notIndexed(letters);
    served.index();
    return served;
  }

  /** The sample letters, of which none is read yet. */
  static Served notReady() throws Exception {
    return notIndexed(SAMPLES);
  }

  private static Served notIndexed(Path letters) throws Exception {
    Served served =
        new Served(Files.createTempDirectory("findings-page-"), letters, Admission.READING);
    served.start();
    return served;
  }

  String address() {
    return "http://" + HOST + ":" + port;
  }

  /** Takes in what the folder of letters holds now. */
  void index() throws Exception {
    Engine here = Objects.requireNonNull(engine);
    new Intake(here, Parser.standard()).run(List.of(letters), Progress.UNHEARD);
  }

  /** Writes a letter into the folder of letters, and takes it in. */
  void write(String name, String text) throws Exception {
    if (letters.equals(SAMPLES)) {
      throw new IllegalStateException("the samples stay as they are");
    }
    Files.writeString(letters.resolve(name), text);
    index();
  }

  /** On the same port as before. */
  void start() throws Exception {
    Engine opened = LuceneEngine.create(own.resolve("index"));
    engine = opened;
    Service service =
        new Service(
            () -> opened,
            () -> letters.equals(SAMPLES),
            Thesaurus.standard(),
            new Upkeep(),
            null,
            admission);
    api = Api.start(service, HOST, port);
    port = api.port();
  }

  void stop() throws IOException {
    if (api != null) {
      api.close();
    }
    if (engine != null) {
      engine.close();
    }
    api = null;
    engine = null;
  }

  /** What the service itself answers. */
  JsonNode asked(String path) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path)).build();
      return JsonMapper.shared().readTree(client.send(request, BodyHandlers.ofString()).body());
    }
  }

  /** The line above the results of a search, as its answer would have it. */
  String totals(String parameters) throws IOException, InterruptedException {
    JsonNode total = asked("/api/v1/search?size=0&" + parameters).at("/total");
    int authorities = total.at("/authorities").asInt();
    return "%s in %s%s"
        .formatted(
            count(total.at("/paragraphs").asInt(), "paragraph", "paragraphs"),
            count(total.at("/letters").asInt(), "letter", "letters"),
            authorities == 0 ? "" : " of " + count(authorities, "authority", "authorities"));
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }

  @Override
  public void close() throws IOException {
    stop();
    delete(own);
    if (!letters.equals(SAMPLES)) {
      delete(letters);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
