package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Filter.Choice;
import org.findings.query.Filter.Exactly;
import org.findings.search.Facet;
import org.findings.search.Mark;
import org.findings.search.News;
import org.findings.search.Recorded;
import org.findings.search.Recorded.Since;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.Total;
import org.findings.search.Trend;
import org.findings.search.TrendSearch;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Writes down from one build what a search finds and by what. */
final class Recording {
  private static final Total NOTHING = new Total(0, 0, 0);

  private final Build build;
  private final Search search;
  private final Selection selection;

  Recording(Build build, Search search) throws IOException, UnknownParagraph {
    this.build = build;
    this.search = search;
    this.selection = new Selection(build, search);
  }

  Recorded since(@Nullable Mark mark) throws IOException, TooCostly, UnknownParagraph {
    Trend counted = new Trending(build, new TrendSearch(search, Facet.YEAR)).answer();
    return new Recorded(
        counted.found(),
        counted.of(),
        new Expanding(build).of(search.query()),
        build.mark(),
        mark == null ? null : news(mark),
        build.state());
  }

  private Since news(Mark mark) throws IOException, TooCostly {
    News news = WhatIsNew.since(build, mark);
    return new Since(news, in(news.added()), in(news.changed()));
  }

  private Total in(List<String> letters) throws IOException, TooCostly {
    if (letters.isEmpty()) {
      return NOTHING;
    }
    List<Choice> these = letters.stream().<Choice>map(Exactly::new).toList();
    List<Filter> filters = new ArrayList<>(search.filters());
    filters.add(new Filter(Field.LETTER, these, List.of()));
    return total(filters);
  }

  private Total total(List<Filter> filters) throws IOException, TooCostly {
    return selection.pass(selection.counted(filters), new Tally(build, Set.of())).total();
  }
}
