package org.findings.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.findings.api.Asked;
import org.findings.api.Bodies;
import org.findings.lucene.LuceneEngine;
import org.findings.query.Grammar;
import org.findings.query.Query;
import org.findings.query.Understood;
import org.findings.search.Answer;
import org.findings.search.Engine;
import org.findings.search.Facet;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What the parts of a page cost, over 10,000 made paragraphs. */
@State(org.openjdk.jmh.annotations.Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class Parts {
  private static final int PARAGRAPHS = 10_000;
  private static final String TYPED =
      "(assessment OR plan) AND \"drift and delay\" NEAR/5 childr* NOT role:background";

  private final Question question = new Question("word", "children", Map.of());
  private @Nullable Path folder;
  private @Nullable Engine engine;
  private @Nullable Answer answer;

  /** Makes an index, and an answer to write out. */
  @Setup
  public void open() throws Exception {
    Path work = Files.createTempDirectory("findings-parts");
    folder = work;
    Indexes indexes = Indexes.in(work);
    indexes.write(Corpus.named(Integer.toString(PARAGRAPHS), work), new Figures());
    Engine opened = LuceneEngine.open(indexes.ours());
    engine = opened;
    answer = opened.search(question.search());
  }

  /** Takes all of it away. */
  @TearDown
  public void close() throws Exception {
    engine().close();
    if (folder != null) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(Parts::delete);
      }
    }
  }

  /** A query as typed, onto a tree. */
  @Benchmark
  public Understood parse() throws Exception {
    return Grammar.parse(TYPED, Query.Form.INFLECTED);
  }

  /** What a common word finds, counted alone. */
  @Benchmark
  public Answer count() throws Exception {
    return engine().search(page(0, Set.of()));
  }

  /** The same with six facets. */
  @Benchmark
  public Answer countFacets() throws Exception {
    return engine().search(page(0, EnumSet.copyOf(Question.FACETS)));
  }

  /** Twenty hits with their texts and spans, without facets. */
  @Benchmark
  public Answer hitsAndSpans() throws Exception {
    return engine().search(page(Question.HITS, Set.of()));
  }

  /** A whole page as JSON. */
  @Benchmark
  public byte[] serialise() {
    if (answer == null) {
      throw new IllegalStateException("not open");
    }
    return new Bodies(false).search(question.asked(), answer, List.of()).bytes();
  }

  /** What a request asks for, understood. */
  @Benchmark
  public Asked understand() {
    return question.asked();
  }

  private Search page(int size, Set<Facet> facets) {
    Query words = question.search().query();
    return new Search(words, List.of(), Scope.PARAGRAPH, Order.RELEVANCE, size, null, facets);
  }

  private Engine engine() {
    if (engine == null) {
      throw new IllegalStateException("not open");
    }
    return engine;
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
