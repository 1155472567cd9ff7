package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Hit;
import org.findings.search.Identical;
import org.findings.search.Order;
import org.findings.search.Questions;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** Answers one search over paragraphs from one build. */
final class Searching {
  /** Paragraphs that are sooner scored than gone over a second time. */
  private static final long FEW = 20_000;

  private final Build build;
  private final Search search;
  private final Selection selection;

  Searching(Build build, Search search) throws IOException, UnknownParagraph {
    this(build, search, new Selection(build, search));
  }

  /**
   * A part of a larger answer.
   *
   * @param selection of the same question; its time is what is left of the whole answer's
   */
  Searching(Build build, Search search, Selection selection) {
    this.build = build;
    this.search = search;
    this.selection = selection;
  }

  /** Whether hits come by score; without anything to rank they come newest first. */
  static boolean isByScore(Search search) {
    return search.order() == Order.RELEVANCE && QueryTranslation.ranks(search.query());
  }

  Answer answer() throws IOException, CursorProblem, TooCostly {
    boolean byScore = isByScore(search);
    @Nullable ScoreDoc afterScore = byScore ? afterScore(build, search) : null;
    @Nullable Place afterPlace = byScore ? null : afterPlace(search);
    FacetPlan plan = FacetPlan.of(build, search);
    Tally tally = new Tally(build, plan.together(), plan.sideways(), stances(plan.together()));
    List<Found> found =
        byScore
            ? countedAndRanked(tally, plan.inQuery(), afterScore)
            : countedAndPlaced(tally, plan.inQuery(), afterPlace);
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : plan.together()) {
      facets.put(facet, tally.counts(facet));
    }
    for (Facet facet : plan.apart()) {
      Tally others =
          selection.pass(
              selection.counted(FacetPlan.without(search, facet)),
              new Tally(build, Set.of(facet), null, stances(Set.of(facet))));
      facets.put(facet, others.counts(facet));
    }
    boolean more = found.size() > search.size();
    List<Found> page = found.subList(0, Math.min(found.size(), search.size()));
    @Nullable Cursor next =
        more && !page.isEmpty()
            ? new Cursor(build.state().build(), Questions.name(search), page.getLast().key())
            : null;
    return new Answer(tally.total(), hits(page), facets, next, build.state());
  }

  /** What hits say of what matched in them, where that is counted. */
  @Nullable HitStances stances(Set<Facet> counted) throws IOException, TooCostly {
    return counted.contains(Facet.STANCE) ? selection.stances() : null;
  }

  /**
   * What finds little for what it costs is counted and ranked in one pass. All else is counted
   * without scores, and ranked by a second pass that leaves out most of it.
   *
   * @param inQuery the filters that the tally does not look at itself
   */
  private List<Found> countedAndRanked(Tally tally, List<Filter> inQuery, @Nullable ScoreDoc after)
      throws IOException, TooCostly {
    if (search.size() == 0) {
      selection.pass(selection.counted(inQuery), tally);
      return List.of();
    }
    Passes searcher = selection.searcher();
    Weight ranked = searcher.ready(selection.found(inQuery), ScoreMode.COMPLETE);
    boolean once =
        Cost.isInFinding(search.query())
            || inQuery.stream().anyMatch(filter -> filter.field() == Field.STANCE)
            || searcher.cost(ranked) < FEW;
    TopScoreDocCollector top =
        new TopScoreDocCollectorManager(search.size() + 1, after, 1).newCollector();
    if (once) {
      selection.pass(ranked, new Both(tally, selection.refined(top, false)));
    } else {
      selection.pass(selection.counted(inQuery), tally);
      selection.pass(selection.found(search.filters()), selection.refined(top, true));
    }
    List<Found> found = new ArrayList<>();
    for (ScoreDoc doc : top.topDocs().scoreDocs) {
      found.add(new Found(doc.doc, doc.score, key(doc)));
    }
    return found;
  }

  private List<Found> countedAndPlaced(Tally tally, List<Filter> inQuery, @Nullable Place after)
      throws IOException, TooCostly {
    if (isOfWholeLetters(inQuery)) {
      tally.takeAll(new LetterFilters(build).passing(inQuery));
    } else {
      selection.pass(selection.counted(inQuery), tally);
    }
    if (search.size() == 0) {
      return List.of();
    }
    int wanted = search.size() + 1;
    List<Place> letters = new FirstLetters(build, search.order()).of(tally.found(), wanted, after);
    First<Place> first = new First<>(Place.comparator(search.order()), wanted, after);
    selection.pass(inLetters(letters), new Places(build.letters(), letters, first));
    return first.inOrder().stream()
        .map(place -> new Found(place.document(), null, place.key()))
        .toList();
  }

  /** Whether all paragraphs of some letters are found, and nothing is counted that needs them. */
  private boolean isOfWholeLetters(List<Filter> inQuery) {
    return search.query() instanceof org.findings.query.Query.Everything
        && search.scope() == Scope.PARAGRAPH
        && !(search.identical() instanceof Identical.SameAs)
        && !search.facets().contains(Facet.SECTION)
        && inQuery.stream().allMatch(filter -> LetterFilters.areOn(filter.field()));
  }

  private Query inLetters(List<Place> letters) throws IOException, TooCostly {
    List<Integer> documents = letters.stream().map(Place::document).toList();
    return new BooleanQuery.Builder()
        .add(selection.counted(search.filters()), Occur.FILTER)
        .add(new InLetters(LetterSet.of(build.letters(), documents)), Occur.FILTER)
        .build();
  }

  List<Hit> hits(List<Found> page) throws IOException, TooCostly {
    if (page.isEmpty()) {
      return List.of();
    }
    List<ScoreDoc> documents =
        page.stream()
            .map(f -> new ScoreDoc(f.document(), f.score() == null ? 0 : f.score()))
            .toList();
    return new Shown(build, selection).hits(documents, isByScore(search));
  }

  /** Of an order by score: good for one build only. */
  static List<String> key(ScoreDoc doc) {
    return List.of(Integer.toString(Float.floatToIntBits(doc.score)), Integer.toString(doc.doc));
  }

  static @Nullable Place afterPlace(Search search) throws CursorProblem {
    Cursor after = search.after();
    if (after == null) {
      return null;
    }
    Optional<Place> place = Place.ofKey(after.key());
    return place.orElseThrow(CursorProblem::foreign);
  }

  static @Nullable ScoreDoc afterScore(Build build, Search search) throws CursorProblem {
    Cursor after = search.after();
    if (after == null) {
      return null;
    }
    try {
      int document = Integer.parseInt(after.key().getLast());
      if (after.key().size() != 2 || document < 0 || document >= build.reader().maxDoc()) {
        throw CursorProblem.foreign();
      }
      float score = Float.intBitsToFloat(Integer.parseInt(after.key().getFirst()));
      return new ScoreDoc(document, score);
    } catch (NumberFormatException e) {
      throw CursorProblem.foreign();
    }
  }

  /** A hit before it is read: where it is, and its key in the order asked for. */
  record Found(int document, @Nullable Float score, List<String> key) {}
}
