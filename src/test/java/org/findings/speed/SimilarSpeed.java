package org.findings.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.findings.lucene.LuceneEngine;
import org.findings.query.Query;
import org.findings.query.Thesaurus;
import org.findings.search.Engine;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.SimilarTo;

/** Measures how long it takes to find what says much the same, over made letters. */
final class SimilarSpeed {
  private static final int REQUESTS = 500;
  private static final int WARM_UP = 500;
  private static final int SIZE = 10;
  private static final long SEED = 7;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Thesaurus THESAURUS = Thesaurus.standard();

  private SimilarSpeed() {}

  /**
   * Prints the figures.
   *
   * @param args a number of paragraphs
   */
  public static void main(String... args) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/speed", args[0]));
    Indexes indexes = Indexes.in(folder);
    if (!indexes.areThere()) {
      indexes.write(Corpus.named(args[0], folder), new Figures());
    }
    try (Engine engine = LuceneEngine.open(indexes.ours())) {
      List<String> asked = asked(engine);
      double first = millis(engine, asked.getFirst());
      for (String id : asked.subList(0, WARM_UP)) {
        millis(engine, id);
      }
      double[] times = new double[REQUESTS];
      double[] work = new double[REQUESTS];
      for (int i = 0; i < REQUESTS; i++) {
        long before = THREADS.getCurrentThreadCpuTime();
        times[i] = millis(engine, asked.get(WARM_UP + i));
        work[i] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
      }
      System.out.printf(
          Locale.UK, "%s paragraphs, %d requests, first %.0f ms%n", args[0], REQUESTS, first);
      print("time", times);
      print("processor time", work);
    }
  }

  private static void print(String what, double[] millis) {
    Arrays.sort(millis);
    System.out.printf(
        Locale.UK,
        "%s: mean %.1f, median %.1f, p99 %.1f ms%n",
        what,
        Arrays.stream(millis).average().orElse(0),
        millis[REQUESTS / 2],
        millis[REQUESTS * 99 / 100]);
  }

  /** Paragraphs drawn from all there are. */
  private static List<String> asked(Engine engine) throws Exception {
    List<String> drawn = new ArrayList<>();
    Random random = new Random(SEED);
    int[] seen = {0};
    engine.export(
        Search.whole(new Query.Everything(), List.of(), Scope.PARAGRAPH),
        hit -> {
          int place = random.nextInt(++seen[0]);
          if (drawn.size() < WARM_UP + REQUESTS) {
            drawn.add(hit.paragraph().id());
          } else if (place < drawn.size()) {
            drawn.set(place, hit.paragraph().id());
          }
        });
    return drawn;
  }

  private static double millis(Engine engine, String id) throws Exception {
    long start = System.nanoTime();
    engine.similar(new SimilarTo(id, List.of(), SIZE, THESAURUS));
    return (System.nanoTime() - start) / 1e6;
  }
}
