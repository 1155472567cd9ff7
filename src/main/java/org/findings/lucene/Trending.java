package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.findings.search.Base;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.Trend;
import org.findings.search.Trend.Bucket;
import org.findings.search.TrendSearch;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Answers how often something is found, value by value, from one build. */
final class Trending {
  private static final Comparator<Bucket> MOST_FIRST =
      Comparator.comparingInt(Bucket::paragraphs).reversed().thenComparing(Bucket::value);

  private static final String NONE = "none";

  private final Build build;
  private final Search search;
  private final Facet by;

  Trending(Build build, TrendSearch search) {
    this.build = build;
    this.search = search.search();
    this.by = search.by();
  }

  Trend answer() throws IOException, TooCostly, UnknownParagraph {
    boolean byMarks = Marks.hold(by);
    LetterSums base = new Bases(build).of(search.filters(), byMarks);
    boolean all = Occurrences.areAll(search);
    LetterSums found = all ? base : new Occurrences(build, search, byMarks).sums();
    List<Bucket> buckets = buckets(found.by(by), base.by(by), all);
    return new Trend(
        by,
        all ? found.foundWithoutMatches() : found.found(),
        base.base(),
        by == Facet.YEAR ? inTime(buckets) : mostFirst(buckets),
        build.state());
  }

  /**
   * @param withoutMatches whether what was counted in what is found are words
   */
  private List<Bucket> buckets(
      LetterSums.Values found, LetterSums.Values base, boolean withoutMatches) throws IOException {
    List<Bucket> buckets = new ArrayList<>();
    for (int i = 0; i < base.letters().length; i++) {
      if (base.letters()[i] > 0) {
        FacetCount named = FacetValues.count(by, written(i), 0, 0, 0);
        buckets.add(
            new Bucket(
                named.value(),
                named.label(),
                found.paragraphs()[i],
                found.letters()[i],
                withoutMatches ? 0 : found.amounts()[i],
                new Base(base.letters()[i], base.paragraphs()[i], base.amounts()[i])));
      }
    }
    return buckets;
  }

  private @Nullable String written(int number) throws IOException {
    if (Marks.hold(by)) {
      return Marks.value(by, number);
    }
    LetterValueTable values = build.letters().values(by);
    return number == values.absent() ? null : values.value(number);
  }

  private static List<Bucket> mostFirst(List<Bucket> buckets) {
    return buckets.stream().sorted(MOST_FIRST).toList();
  }

  /** Years in order, those without letters among them; undated letters last. */
  private static List<Bucket> inTime(List<Bucket> buckets) {
    List<Bucket> years =
        buckets.stream()
            .filter(bucket -> !bucket.value().equals(NONE))
            .sorted(Comparator.comparingInt(Trending::year))
            .toList();
    List<Bucket> inTime = new ArrayList<>();
    for (Bucket bucket : years) {
      while (!inTime.isEmpty() && year(inTime.getLast()) + 1 < year(bucket)) {
        String between = Integer.toString(year(inTime.getLast()) + 1);
        inTime.add(new Bucket(between, between, 0, 0, 0, Base.NONE));
      }
      inTime.add(bucket);
    }
    buckets.stream().filter(bucket -> bucket.value().equals(NONE)).forEach(inTime::add);
    return inTime;
  }

  private static int year(Bucket bucket) {
    return Integer.parseInt(bucket.value());
  }
}
