package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.findings.letter.About;
import org.findings.query.Filter;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.LetterAnswer;
import org.findings.search.LetterSearch;
import org.findings.search.Questions;
import org.jspecify.annotations.Nullable;

/** Answers one question about letters as wholes from one build. */
final class LetterListing {
  private static final Query EVERY_LETTER = new TermQuery(Fields.type(Fields.TYPE_LETTER));

  private LetterListing() {}

  static LetterAnswer answer(Build build, LetterSearch search) throws IOException, CursorProblem {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(EVERY_LETTER, Occur.FILTER);
    for (Filter filter : search.filters()) {
      all.add(FilterTranslation.of(filter, EVERY_LETTER), Occur.FILTER);
    }
    Comparator<Place> order = Place.comparator(search.order());
    First<Place> first = new First<>(order, search.size() + 1, after(search.after()));
    int total = build.searcher().search(all.build(), new Places(first));
    List<Place> found = first.inOrder();
    List<Place> page = found.subList(0, Math.min(found.size(), search.size()));
    StoredDocuments stored = new StoredDocuments(build.reader());
    List<About> letters = new ArrayList<>(page.size());
    for (Place place : page) {
      letters.add(stored.about(place.document()));
    }
    @Nullable Cursor next =
        found.size() > page.size() && !page.isEmpty()
            ? new Cursor(build.state().build(), Questions.name(search), page.getLast().key())
            : null;
    return new LetterAnswer(total, letters, next, build.state());
  }

  private static @Nullable Place after(@Nullable Cursor cursor) throws CursorProblem {
    return cursor == null ? null : Place.ofKey(cursor.key()).orElseThrow(CursorProblem::foreign);
  }

  /** Offers the place of each letter found, and counts them. */
  private record Places(First<Place> first) implements CollectorManager<PlaceCollector, Integer> {
    @Override
    public PlaceCollector newCollector() {
      return new PlaceCollector(first);
    }

    @Override
    public Integer reduce(Collection<PlaceCollector> collectors) {
      return collectors.stream().mapToInt(collector -> collector.count).sum();
    }
  }

  private static final class PlaceCollector extends SimpleCollector {
    private final First<Place> first;
    private @Nullable LetterValues values;
    private int count;

    PlaceCollector(First<Place> first) {
      this.first = first;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) throws IOException {
      values = new LetterValues(segment.reader(), segment.docBase);
    }

    @Override
    public void collect(int document) throws IOException {
      count++;
      if (values != null) {
        first.offer(values.place(document));
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
