package org.findings.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.findings.lucene.LuceneEngine;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Thesaurus;
import org.findings.query.Values;
import org.findings.search.SuggestSearch;
import org.findings.search.Suggestions;

/**
 * Measures suggestions over an index that {@link Measure} left: 1,000 beginnings of queries, drawn
 * from the texts of the corpus by a fixed seed, with several filters. Its arguments are the number
 * of made paragraphs and the folder of their index; with {@code gather}, gathering first.
 */
final class SuggestSpeed {
  private static final int BEGINNINGS = 1_000;
  private static final int ROUNDS = 4;
  private static final int SIZE = 8;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Thesaurus THESAURUS = Thesaurus.standard();

  private SuggestSpeed() {}

  /** Runs it. */
  public static void main(String... args) throws Exception {
    Corpus corpus = Corpus.named(args[0], Path.of(args[1]));
    Map<String, List<String>> typed = typed(corpus);
    try (LuceneEngine engine = LuceneEngine.open(Path.of(args[1]))) {
      if (args.length > 2) {
        gather(engine);
      }
      for (Map.Entry<String, List<Filter>> filters : filters(corpus).entrySet()) {
        List<Times> all = new ArrayList<>();
        for (Map.Entry<String, List<String>> kind : typed.entrySet()) {
          Times times = measured(engine, kind.getValue(), filters.getValue());
          print(filters.getKey() + ", " + kind.getKey(), List.of(times));
          all.add(times);
        }
        print(filters.getKey() + ", all", all);
      }
    }
    System.gc();
    System.out.printf(Locale.ROOT, "heap at rest: %.1f MB%n", heap());
  }

  private static void gather(LuceneEngine engine) throws Exception {
    long start = System.nanoTime();
    long cpuStart = THREADS.getCurrentThreadCpuTime();
    engine.gatherPhrases();
    System.out.printf(
        Locale.ROOT,
        "gathered in %.1f s, %.1f s of the processor, with a heap of at most %d MB%n",
        (System.nanoTime() - start) / 1e9,
        (THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private static double heap() {
    return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
  }

  /** Beginnings by kind, as many of each. */
  private static Map<String, List<String>> typed(Corpus corpus) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (String kind :
        List.of(
            "nothing",
            "a letter",
            "a word begun",
            "two words",
            "a blank",
            "a quotation",
            "a wrong letter",
            "one word of two",
            "a query")) {
      typed.put(kind, new ArrayList<>());
    }
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < BEGINNINGS; i++) {
      var paragraphs = corpus.letter().apply(random.nextInt(corpus.letters())).paragraphs();
      String text = paragraphs.get(random.nextInt(paragraphs.size())).text();
      String[] words = text.split("[^A-Za-z']+", -1);
      int at = random.nextInt(Math.max(1, words.length - 2));
      String first = words[at].isEmpty() ? "children" : words[at];
      String second = at + 1 < words.length && !words[at + 1].isEmpty() ? words[at + 1] : "plan";
      int kind = i % typed.size();
      List<String> of = new ArrayList<>(typed.values()).get(kind);
      of.add(
          switch (kind) {
            case 0 -> "";
            case 1 -> first.substring(0, 1);
            case 2 -> begun(first, random);
            case 3 -> first + " " + begun(second, random);
            case 4 -> first + " ";
            case 5 -> "\"" + first + " " + begun(second, random);
            case 6 -> wrong(first, random) + " ";
            case 7 -> first + second + " ";
            default -> first + " AND (" + second + " OR \"" + begun(first, random);
          });
    }
    return typed;
  }

  private static String begun(String word, SplittableRandom random) {
    return word.substring(0, 1 + random.nextInt(word.length()));
  }

  private static String wrong(String word, SplittableRandom random) {
    int at = random.nextInt(word.length());
    return word.substring(0, at) + "x" + word.substring(at);
  }

  private static Map<String, List<Filter>> filters(Corpus corpus) throws Exception {
    var authority = corpus.letter().apply(3).about().authority();
    Map<String, List<Filter>> filters = new LinkedHashMap<>();
    filters.put("no filter", List.of());
    filters.put(
        "an authority",
        List.of(
            Values.filter(
                Field.AUTHORITY, List.of(authority == null ? "none" : authority.name()))));
    filters.put("a kind", List.of(Values.filter(Field.KIND, List.of("ilacs"))));
    filters.put("five years", List.of(Values.filter(Field.YEAR, List.of("2015..2019"))));
    filters.put("a role", List.of(Values.filter(Field.ROLE, List.of("improvement"))));
    filters.put("a common role", List.of(Values.filter(Field.ROLE, List.of("finding"))));
    return filters;
  }

  /** The median of some rounds for each, behind one that warms up. */
  private static Times measured(LuceneEngine engine, List<String> typed, List<Filter> filters)
      throws Exception {
    double[] millis = new double[typed.size()];
    double[] busy = new double[typed.size()];
    double[][] rounds = new double[typed.size()][ROUNDS];
    double[][] cpu = new double[typed.size()][ROUNDS];
    int shown = 0;
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < millis.length; i++) {
        SuggestSearch search = new SuggestSearch(typed.get(i), filters, SIZE, THESAURUS);
        long start = System.nanoTime();
        long cpuStart = THREADS.getCurrentThreadCpuTime();
        Suggestions answer = engine.suggest(search);
        if (round >= 0) {
          cpu[i][round] = (THREADS.getCurrentThreadCpuTime() - cpuStart) / 1e6;
          rounds[i][round] = (System.nanoTime() - start) / 1e6;
        }
        shown += answer.completions().size();
      }
    }
    if (shown < 0) {
      throw new IllegalStateException("nothing was answered");
    }
    for (int i = 0; i < millis.length; i++) {
      millis[i] = median(rounds[i]);
      busy[i] = median(cpu[i]);
    }
    return new Times(millis, busy);
  }

  private static double median(double[] rounds) {
    Arrays.sort(rounds);
    return (rounds[ROUNDS / 2] + rounds[(ROUNDS - 1) / 2]) / 2;
  }

  /**
   * How long answers took.
   *
   * @param millis by the clock
   * @param busy of the processor, which others on the machine don't count for
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Times(double[] millis, double[] busy) {}

  private static void print(String name, List<Times> times) {
    System.out.printf(
        Locale.ROOT,
        "%-32s %4d beginnings: ms %s; of the processor %s%n",
        name,
        times.stream().mapToInt(t -> t.millis.length).sum(),
        spread(times.stream().flatMapToDouble(t -> Arrays.stream(t.millis))),
        spread(times.stream().flatMapToDouble(t -> Arrays.stream(t.busy))));
  }

  private static String spread(DoubleStream times) {
    double[] sorted = times.sorted().toArray();
    return String.format(
        Locale.ROOT,
        "median %.2f, p99 %.2f, worst %.2f",
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)],
        sorted[sorted.length - 1]);
  }
}
