package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.findings.query.Filter;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Hit;
import org.findings.search.Order;
import org.findings.search.Questions;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.jspecify.annotations.Nullable;

/** Answers one search over paragraphs from one build. */
final class Searching {
  private final Build build;
  private final Search search;
  private final Selection selection;
  private final IndexSearcher searcher;
  private final Query everything;

  Searching(Build build, Search search) throws IOException, TooCostly {
    this(build, search, new Selection(build, search));
  }

  /**
   * A part of a larger answer.
   *
   * @param selection of the same question; its time is what is left of the whole answer's
   */
  Searching(Build build, Search search, Selection selection) throws IOException, TooCostly {
    this.build = build;
    this.search = search;
    this.selection = selection;
    this.searcher = selection.searcher();
    this.everything = selection.found(search.filters());
  }

  /** Whether hits come by score; without anything to rank they come newest first. */
  static boolean isByScore(Search search) {
    return search.order() == Order.RELEVANCE && QueryTranslation.ranks(search.query());
  }

  Answer answer() throws IOException, CursorProblem, TooCostly {
    Comparator<Place> order = Place.comparator(search.order());
    boolean byScore = isByScore(search);
    @Nullable ScoreDoc afterScore = byScore ? afterScore(build, search) : null;
    @Nullable First<Place> first =
        byScore ? null : new First<>(order, search.size() + 1, afterPlace(search));
    Set<Facet> filtered = filtered();
    Set<Facet> plain = EnumSet.noneOf(Facet.class);
    plain.addAll(search.facets());
    plain.removeAll(filtered);
    Counting counting = count(everything, plain, first);
    Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : plain) {
      facets.put(facet, counting.counts(facet));
    }
    for (Facet facet : filtered) {
      Query others = selection.found(without(facet));
      facets.put(facet, count(others, Set.of(facet), null).counts(facet));
    }
    List<Found> found = first == null ? byScore(afterScore) : places(first);
    boolean more = found.size() > search.size();
    List<Found> page = found.subList(0, Math.min(found.size(), search.size()));
    @Nullable Cursor next =
        more && !page.isEmpty()
            ? new Cursor(build.state().build(), Questions.name(search), page.getLast().key())
            : null;
    return new Answer(counting.total(), hits(page), facets, next, build.state());
  }

  /** Counts of a facet ignore its own filter, so that several of its values can be chosen. */
  private Set<Facet> filtered() {
    Set<org.findings.query.Field> fields = new HashSet<>();
    search.filters().forEach(filter -> fields.add(filter.field()));
    Set<Facet> filtered = EnumSet.noneOf(Facet.class);
    search.facets().stream().filter(facet -> fields.contains(facet.field())).forEach(filtered::add);
    return filtered;
  }

  private List<Filter> without(Facet facet) {
    return search.filters().stream().filter(filter -> filter.field() != facet.field()).toList();
  }

  private Counting count(Query query, Set<Facet> facets, @Nullable First<Place> first)
      throws IOException, TooCostly {
    Counting counting =
        searcher.search(
            query,
            new CollectorManager<Counting, Counting>() {
              @Override
              public Counting newCollector() {
                return new Counting(facets, first);
              }

              @Override
              public Counting reduce(Collection<Counting> collectors) {
                // The searcher has no executor, so there is one collector.
                return collectors.iterator().next();
              }
            });
    selection.requireTime();
    return counting;
  }

  private List<Found> byScore(@Nullable ScoreDoc after) throws IOException, TooCostly {
    if (search.size() == 0) {
      return List.of();
    }
    TopDocs top =
        searcher.search(everything, new TopScoreDocCollectorManager(search.size() + 1, after, 1));
    selection.requireTime();
    List<Found> found = new ArrayList<>();
    for (ScoreDoc doc : top.scoreDocs) {
      found.add(new Found(doc.doc, doc.score, key(doc)));
    }
    return found;
  }

  private static List<Found> places(First<Place> first) {
    return first.inOrder().stream()
        .map(place -> new Found(place.document(), null, place.key()))
        .toList();
  }

  private List<Hit> hits(List<Found> page) throws IOException, TooCostly {
    if (page.isEmpty()) {
      return List.of();
    }
    StoredDocuments stored = new StoredDocuments(build.reader());
    Spans spans = selection.spans();
    List<Hit> hits = new ArrayList<>(page.size());
    for (Found found : page) {
      int document = found.document();
      var paragraph = stored.paragraph(document);
      hits.add(
          new Hit(
              paragraph,
              stored.about(letterOf(build, document)),
              spans.in(document, paragraph.text()),
              found.score()));
    }
    return hits;
  }

  /** A paragraph's letter stands as many documents before it as its ordinal says. */
  static int letterOf(Build build, int document) throws IOException {
    List<LeafReaderContext> segments = build.reader().leaves();
    LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
    NumericDocValues ordinals = DocValues.getNumeric(segment.reader(), Fields.ORDINAL);
    if (!ordinals.advanceExact(document - segment.docBase)) {
      throw new IllegalStateException("document " + document + " is in no letter");
    }
    return document - (int) ordinals.longValue();
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
  private record Found(int document, @Nullable Float score, List<String> key) {}
}
