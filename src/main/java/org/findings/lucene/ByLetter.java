package org.findings.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.findings.query.Filter;
import org.findings.query.Parts;
import org.findings.query.Query;
import org.findings.search.TooCostly;

/** Judges a query by letters: each leaf first, then what joins them. */
final class ByLetter {
  private final IndexSearcher searcher;
  private final QueryTranslation translation;
  private final List<Filter> filters;
  private final LetterTable letters;

  ByLetter(
      LetterTable letters,
      IndexSearcher searcher,
      QueryTranslation translation,
      List<Filter> filters) {
    this.letters = letters;
    this.searcher = searcher;
    this.translation = translation;
    this.filters = filters;
  }

  /** The paragraphs of the letters that answer: those that carry a part, or all where none does. */
  org.apache.lucene.search.Query paragraphs(Query query) throws IOException, TooCostly {
    LetterSet answering = letters(query);
    Optional<Query> carried = Parts.carried(query);
    if (carried.isEmpty()) {
      return of(new Query.Everything(), answering);
    }
    LetterSet bare = answering.without(with(carried.get()));
    return new BooleanQuery.Builder()
        .add(of(carried.get(), answering), Occur.SHOULD)
        .add(new ConstantScoreQuery(of(new Query.Everything(), bare)), Occur.SHOULD)
        .build();
  }

  private org.apache.lucene.search.Query of(Query query, LetterSet answering)
      throws IOException, TooCostly {
    return new BooleanQuery.Builder()
        .add(translation.of(query, filters), Occur.MUST)
        .add(new InLetters(answering), Occur.FILTER)
        .build();
  }

  private LetterSet letters(Query query) throws IOException, TooCostly {
    return switch (query) {
      case Query.And and -> all(and.parts());
      case Query.Or or -> any(or.parts());
      case Query.Not not -> with(new Query.Everything()).without(letters(not.part()));
      default -> with(query);
    };
  }

  private LetterSet all(List<Query> parts) throws IOException, TooCostly {
    LetterSet all = letters(parts.getFirst());
    for (Query part : parts.subList(1, parts.size())) {
      all = all.and(letters(part));
    }
    return all;
  }

  private LetterSet any(List<Query> parts) throws IOException, TooCostly {
    LetterSet any = letters(parts.getFirst());
    for (Query part : parts.subList(1, parts.size())) {
      any = any.or(letters(part));
    }
    return any;
  }

  /** The letters with a paragraph that passes the filters and carries a leaf. */
  private LetterSet with(Query leaf) throws IOException, TooCostly {
    LetterSet found = LetterSet.none(letters);
    return searcher.search(
        translation.of(leaf, filters),
        new CollectorManager<Marking, LetterSet>() {
          @Override
          public Marking newCollector() {
            return new Marking(found);
          }

          @Override
          public LetterSet reduce(Collection<Marking> collectors) {
            return found;
          }
        });
  }

  /** Marks each letter in which a paragraph is found. */
  private static final class Marking extends SimpleCollector {
    private final LetterSet found;
    private int base;
    private int end;

    Marking(LetterSet found) {
      this.found = found;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
      base = segment.docBase;
      end = -1;
    }

    @Override
    public void collect(int document) {
      if (document >= end) {
        int letter = found.letters().at(base + document);
        found.add(letter);
        end = found.letters().end(letter) - base;
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
