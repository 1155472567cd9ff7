package org.findings.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.findings.lucene.HitStances.Matching;
import org.findings.lucene.QueryTranslation.Purpose;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Parts;
import org.findings.query.Query.Everything;
import org.findings.search.Identical.SameAs;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Which paragraphs of a build a search finds, and what of them it finds them by. */
final class Selection {
  /** What one question may cost; then it is refused, never answered in part. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Build build;
  private final Search search;
  private final Passes searcher;
  private final QueryTranslation translation;
  private @Nullable HitStances stances;
  private final @Nullable Query same;

  Selection(Build build, Search search) throws IOException, UnknownParagraph {
    this.build = build;
    this.search = search;
    searcher = new Passes(build.reader(), LONGEST);
    translation = new QueryTranslation(build);
    same = search.identical() instanceof SameAs as ? SameFingerprint.as(build, as) : null;
  }

  /** One that stops in time. */
  Passes searcher() {
    return searcher;
  }

  /** The paragraphs that are found where these filters hold, to be ranked. */
  Query found(List<Filter> filters) throws IOException, TooCostly {
    return found(filters, translation);
  }

  /** The same, to be counted. */
  Query counted(List<Filter> filters) throws IOException, TooCostly {
    return found(filters, translation.to(Purpose.COUNT));
  }

  private Query found(List<Filter> filters, QueryTranslation translation)
      throws IOException, TooCostly {
    translation.requireFew(search.query());
    Query all = ofAll(filters, translation);
    return same == null
        ? all
        : new BooleanQuery.Builder().add(all, Occur.MUST).add(same, Occur.FILTER).build();
  }

  private Query ofAll(List<Filter> filters, QueryTranslation translation)
      throws IOException, TooCostly {
    List<Filter> ofStance = filters.stream().filter(f -> f.field() == Field.STANCE).toList();
    if (!ofStance.isEmpty()) {
      List<Filter> others = filters.stream().filter(f -> f.field() != Field.STANCE).toList();
      BooleanQuery.Builder both = new BooleanQuery.Builder();
      both.add(ofAll(others, translation), Occur.MUST);
      for (Filter filter : ofStance) {
        both.add(new StanceQuery(stances(), filter), Occur.FILTER);
      }
      return both.build();
    }
    if (search.scope() == Scope.PARAGRAPH) {
      return translation.of(search.query(), filters);
    }
    Query byLetter =
        new ByLetter(build.letters(), searcher, translation, filters).paragraphs(search.query());
    requireTime();
    return byLetter;
  }

  /**
   * Hands what is found on to a ranking, with the scores that paragraphs are ranked by.
   *
   * @param leavesOut whether what can't be among the best need not be found at all
   */
  Refined refined(Collector ranking, boolean leavesOut) {
    return new Refined(FirstMention.of(search.query()).orElse(null), ranking, leavesOut);
  }

  Spans spans() throws IOException, TooCostly {
    return new Spans(searcher.getIndexReader().leaves(), stances());
  }

  /** What the paragraphs that it finds say of what matches in them. */
  HitStances stances() throws IOException, TooCostly {
    HitStances known = stances;
    if (known == null) {
      org.findings.query.Query shown = shown();
      known = new HitStances(MatchPlaces.of(shown, translation, searcher), matching(shown));
      stances = known;
    }
    return known;
  }

  /** What of the query is looked for within a paragraph. */
  private org.findings.query.Query shown() {
    return search.scope() == Scope.PARAGRAPH
        ? search.query()
        : Parts.carried(search.query()).orElse(new Everything());
  }

  /** What the matches of what it finds are made of. */
  MatchParts parts() throws IOException, TooCostly {
    return MatchParts.of(shown(), translation);
  }

  private Matching matching(org.findings.query.Query shown) {
    if (!QueryTranslation.ranks(shown)) {
      return Matching.NONE;
    }
    // A letter that answers by what it lacks is found as a whole.
    return search.scope() == Scope.PARAGRAPH && MatchPlaces.always(shown)
        ? Matching.ALL
        : Matching.SOME;
  }

  /** Hands all that a query finds to a collector, and gives it back. */
  <C extends Collector> C pass(Query query, C collector) throws IOException, TooCostly {
    return pass(searcher.ready(query, collector.scoreMode()), collector);
  }

  /** The same with a query that is ready. */
  <C extends Collector> C pass(Weight query, C collector) throws IOException, TooCostly {
    searcher.pass(query, collector);
    requireTime();
    return collector;
  }

  /** Hands over all that it finds, with how often each matches as the score. */
  <C extends Collector> C passWithFrequencies(C collector) throws IOException, TooCostly {
    Passes counting = searcher.scoring(Frequencies.SIMILARITY);
    Query query = found(search.filters(), translation.to(Purpose.FREQUENCIES));
    counting.pass(counting.ready(query, ScoreMode.COMPLETE), collector);
    requireTime(counting);
    return collector;
  }

  /** To be asked after each use of the searcher: what it stopped early is no answer. */
  void requireTime() throws TooCostly {
    requireTime(searcher);
  }

  private static void requireTime(Passes searcher) throws TooCostly {
    if (searcher.timedOut()) {
      throw tooLong();
    }
  }

  /** To be asked now and then by work that is none of the searcher's. */
  void requireTimeLeft() throws TooCostly {
    if (searcher.isOver()) {
      throw tooLong();
    }
  }

  private static TooCostly tooLong() {
    return new TooCostly(
        "The query took longer than " + LONGEST.toSeconds() + " seconds.",
        "Ask for rarer words, or narrow it down by a filter.");
  }
}
