package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.findings.query.Filter;
import org.findings.query.Query.Everything;
import org.findings.search.CompareSearch;
import org.findings.search.Comparison;
import org.findings.search.Comparison.Side;
import org.findings.search.Found;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Answers how two selections differ, from one build. */
final class Comparing {
  private final Build build;
  private final CompareSearch search;

  Comparing(Build build, CompareSearch search) {
    this.build = build;
    this.search = search;
  }

  Comparison answer() throws IOException, TooCostly, UnknownParagraph {
    Search a = with(search.a());
    Search b = with(search.b());
    Bases bases = new Bases(build);
    LetterSums ofA = bases.of(a.filters(), false);
    LetterSums ofB = bases.of(b.filters(), false);
    return new Comparison(
        new Side(ofA.base(), found(a)),
        new Side(ofB.base(), found(b)),
        ofA.overlap(ofB),
        build.state());
  }

  private Search with(List<Filter> own) {
    Search both = search.search();
    List<Filter> all = Stream.concat(both.filters().stream(), own.stream()).toList();
    return Search.whole(both.query(), all, both.scope(), both.identical());
  }

  private @Nullable Found found(Search side) throws IOException, TooCostly, UnknownParagraph {
    return side.query() instanceof Everything
        ? null
        : new Occurrences(build, side, false).sums().found();
  }
}
