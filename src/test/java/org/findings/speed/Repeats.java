package org.findings.speed;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.findings.search.Engine;
import org.findings.search.Hit;
import org.jspecify.annotations.Nullable;

/** What it costs to be told that nothing has changed, beside the answer itself. */
final class Repeats {
  /** In a round, each question is asked so often. */
  private static final int TIMES = 30;

  private static final double MICROS = 1e3;

  private Repeats() {}

  /**
   * Asks a service of its own for ten answers, by turns for the whole and for what has changed.
   *
   * @param questions to take queries from
   */
  static void measure(
      Figures figures, List<Question> questions, Engine engine, Path index, Path work, int rounds)
      throws Exception {
    Map<String, String> paths = paths(questions, engine);
    try (Service service = Service.start(index, "256m", work);
        HttpClient client = new HttpClient(service.port())) {
      for (Map.Entry<String, String> each : paths.entrySet()) {
        double[] whole = new double[rounds];
        double[] same = new double[rounds];
        double[] own = new double[rounds];
        for (int i = -1; i < rounds; i++) {
          Round round = round(client, each.getValue());
          if (i >= 0) {
            whole[i] = round.whole;
            same[i] = round.same;
            own[i] = round.told;
          }
        }
        String name = "repeats/" + each.getKey();
        figures.add(name + ", 200, us", whole);
        figures.add(name + ", 304, us", same);
        figures.addRatio(name + ", 304 of its 200", same, whole);
        figures.add(name + ", 304 by Server-Timing of that of its 200", own);
      }
    }
  }

  private record Round(double whole, double same, double told) {}

  /** Medians, in microseconds. */
  private static Round round(HttpClient client, String path) throws IOException {
    List<HttpClient.Response> wholes = new ArrayList<>();
    List<HttpClient.Response> sames = new ArrayList<>();
    // A service that has just begun brings index and phrases up to date, which changes tags.
    for (int i = 0; wholes.size() < TIMES && i < 2 * TIMES; i++) {
      HttpClient.Response whole = answer(client, path, null);
      HttpClient.Response same = answer(client, path, whole.headers().get("etag"));
      if (same.status() == 304) {
        wholes.add(whole);
        sames.add(same);
      }
    }
    if (wholes.size() < TIMES) {
      throw new IOException(path + " has no tag that holds");
    }
    ToDoubleFunction<HttpClient.Response> taken = response -> response.nanos() / MICROS;
    return new Round(
        median(wholes, taken),
        median(sames, taken),
        median(sames, Repeats::told) / median(wholes, Repeats::told));
  }

  private static HttpClient.Response answer(HttpClient client, String path, @Nullable String tag)
      throws IOException {
    HttpClient.Response response = client.get(path, tag);
    if (response.status() != 200 && response.status() != 304) {
      throw new IOException(path + " was answered by " + response);
    }
    return response;
  }

  /** What the service itself says that it took. */
  private static double told(HttpClient.Response response) {
    String timing = response.headers().getOrDefault("server-timing", "total;dur=0");
    return Double.parseDouble(timing.substring(timing.indexOf("dur=") + 4));
  }

  private static double median(
      List<HttpClient.Response> all, ToDoubleFunction<HttpClient.Response> value) {
    double[] sorted = all.stream().mapToDouble(value).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Map<String, String> paths(List<Question> questions, Engine engine)
      throws Exception {
    String rare = typed(questions, "word, rare");
    String common = typed(questions, "word, common");
    String near = typed(questions, "NEAR/5");
    Hit hit = engine.search(questions.getFirst().search()).hits().getFirst();
    Map<String, String> paths = new LinkedHashMap<>();
    paths.put("search, rare word", "/api/v1/search?q=" + rare);
    paths.put("search, common word, facets", "/api/v1/search?facets=all&q=" + common);
    paths.put("search, NEAR/5, facets", "/api/v1/search?facets=all&q=" + near);
    paths.put("concordance", "/api/v1/concordance?q=" + common);
    paths.put("trends", "/api/v1/trends?q=" + common);
    paths.put("collocates", "/api/v1/collocates?q=" + rare);
    paths.put("letters", "/api/v1/letters");
    paths.put("letter", "/api/v1/letters/" + hit.letter().id());
    paths.put("paragraph", "/api/v1/paragraphs/" + hit.paragraph().id());
    paths.put("coverage", "/api/v1/coverage");
    return paths;
  }

  private static String typed(List<Question> questions, String kind) {
    Question question =
        questions.stream().filter(q -> q.kind().equals(kind)).findFirst().orElseThrow();
    return URLEncoder.encode(
        String.join("", question.parameters().get("q")), StandardCharsets.UTF_8);
  }
}
