package org.findings.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.findings.query.Filter;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.search.Base;
import org.findings.search.CompareSearch;
import org.findings.search.Comparison;
import org.findings.search.Comparison.Side;
import org.findings.search.Facet;
import org.findings.search.Found;
import org.findings.search.Identical;
import org.findings.search.Search;
import org.findings.search.Span;
import org.findings.search.TooCostly;
import org.findings.search.Total;
import org.findings.search.Trend;
import org.findings.search.Trend.Bucket;
import org.findings.search.TrendSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Trends and comparisons of made-up questions are what a loop over all paragraphs counts: found
 * paragraphs, letters and distinct spans by the oracle, and what there is by the filters alone.
 * {@code -Doracle.trends=10000} asks more.
 */
class TrendOracleTest {
  private static final int QUERIES = Integer.getInteger("oracle.trends", 900);

  @TempDir Path folder;

  @Test
  void countsAreThoseOfALoop() throws Exception {
    try (Indexed indexed = Indexed.letters(folder, new Tangle(new Random(1)).letters())) {
      Draw draw = new Draw(11, indexed.corpus());
      int counted = 0;
      Question before = draw.question();
      for (int i = 0; i < QUERIES; i++) {
        Question question = draw.question();
        Map<String, List<Span>> hits = Expected.of(indexed.corpus(), question).hits();
        try {
          for (Facet by : TrendSearch.FIELDS) {
            Trend trend = indexed.engine().trend(new TrendSearch(search(question), by));
            assertThat(trend.found()).as(question + " " + by).isEqualTo(found(indexed, hits));
            assertThat(trend.of()).as(question + " " + by).isEqualTo(base(indexed, question));
            assertThat(lines(trend))
                .as(question + " " + by)
                .isEqualTo(expected(indexed, question, hits, by));
          }
          assertThat(compared(indexed, question, before))
              .as(question + " in both " + before.filters())
              .isEqualTo(expected(indexed, question, before));
          counted++;
        } catch (TooCostly bound) {
          // Refused as any search would be.
        }
        before = question;
      }
      assertThat(counted).isGreaterThan(QUERIES * 9 / 10);
    }
  }

  private static Search search(Question question) throws Exception {
    return search(question, question.filters());
  }

  private static Search search(Question question, List<Narrowing> filters) throws Exception {
    Form form = question.variants() ? Form.INFLECTED : Form.EXACT;
    return Search.whole(
        Grammar.parse(question.text(), form).query(),
        filters(filters),
        question.scope(),
        Identical.EACH);
  }

  private static List<Filter> filters(List<Narrowing> narrowings) throws Exception {
    List<Filter> filters = new ArrayList<>();
    for (Narrowing narrowing : narrowings) {
      filters.add(narrowing.filter());
    }
    return filters;
  }

  /** The same question beside its own filters, and beside another's. */
  private static Comparison compared(Indexed indexed, Question question, Question other)
      throws Exception {
    return indexed
        .engine()
        .compare(
            new CompareSearch(
                search(question, List.of()),
                filters(question.filters()),
                filters(other.filters())));
  }

  private static Comparison expected(Indexed indexed, Question question, Question other)
      throws Exception {
    Set<String> overlap = letters(base(indexed.corpus(), question.filters()));
    overlap.retainAll(letters(base(indexed.corpus(), other.filters())));
    return new Comparison(
        side(indexed, question),
        side(indexed, question.with(other.filters())),
        overlap.size(),
        indexed.engine().state());
  }

  private static Side side(Indexed indexed, Question question) {
    return new Side(
        base(indexed, question), found(indexed, Expected.of(indexed.corpus(), question).hits()));
  }

  private static Found found(Indexed indexed, Map<String, List<Span>> hits) {
    List<Passage> found = found(indexed.corpus(), hits);
    Set<String> authorities = new HashSet<>();
    found.forEach(passage -> authorities.addAll(passage.facts().values("authority")));
    return new Found(
        new Total(found.size(), letters(found).size(), authorities.size()), matches(found, hits));
  }

  private static Base base(Indexed indexed, Question question) {
    return base(base(indexed.corpus(), question.filters()));
  }

  private static Base base(List<Passage> passages) {
    long words = passages.stream().mapToLong(passage -> passage.paragraph().words()).sum();
    return new Base(letters(passages).size(), passages.size(), words);
  }

  private static List<Passage> base(Corpus corpus, List<Narrowing> filters) {
    return corpus.passages().stream()
        .filter(
            passage ->
                filters.stream()
                    .filter(filter -> !filter.field().equals("stance"))
                    .allMatch(filter -> filter.passes(passage)))
        .toList();
  }

  private static List<Passage> found(Corpus corpus, Map<String, List<Span>> hits) {
    return corpus.passages().stream().filter(passage -> hits.containsKey(passage.id())).toList();
  }

  private static Set<String> letters(List<Passage> passages) {
    Set<String> letters = new HashSet<>();
    passages.forEach(passage -> letters.add(passage.letter().id()));
    return letters;
  }

  private static long matches(List<Passage> found, Map<String, List<Span>> hits) {
    return found.stream()
        .mapToLong(passage -> hits.getOrDefault(passage.id(), List.of()).size())
        .sum();
  }

  private static Map<String, List<Passage>> byValue(List<Passage> passages, Facet by) {
    Map<String, List<Passage>> byValue = new HashMap<>();
    for (Passage passage : passages) {
      List<String> values = passage.facts().values(by.code());
      for (String value : values.isEmpty() ? List.of("none") : values) {
        byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(passage);
      }
    }
    return byValue;
  }

  private static List<String> expected(
      Indexed indexed, Question question, Map<String, List<Span>> hits, Facet by) {
    Map<String, List<Passage>> base = byValue(base(indexed.corpus(), question.filters()), by);
    Map<String, List<Passage>> found = byValue(found(indexed.corpus(), hits), by);
    List<Bucket> buckets = new ArrayList<>();
    base.forEach(
        (value, passages) -> {
          List<Passage> own = found.getOrDefault(value, List.of());
          buckets.add(
              new Bucket(
                  value, "", own.size(), letters(own).size(), matches(own, hits), base(passages)));
        });
    if (by == Facet.YEAR) {
      List<Integer> years =
          base.keySet().stream().filter(v -> !v.equals("none")).map(Integer::valueOf).toList();
      int last = years.stream().mapToInt(y -> y).max().orElse(0);
      for (int y = years.stream().mapToInt(v -> v).min().orElse(1); y < last; y++) {
        if (!years.contains(y)) {
          buckets.add(new Bucket("" + y, "", 0, 0, 0, new Base(0, 0, 0)));
        }
      }
      // "none" sorts behind all figures.
      buckets.sort(Comparator.comparing(Bucket::value));
    } else {
      buckets.sort(
          Comparator.comparingInt((Bucket bucket) -> -bucket.paragraphs())
              .thenComparing(Bucket::value));
    }
    return buckets.stream().map(TrendOracleTest::line).toList();
  }

  private static List<String> lines(Trend trend) {
    return trend.buckets().stream().map(TrendOracleTest::line).toList();
  }

  private static String line(Bucket bucket) {
    return bucket.value()
        + ": "
        + List.of(bucket.paragraphs(), bucket.letters(), bucket.matches())
        + bucket.of();
  }
}
