package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.findings.query.Query;
import org.findings.search.TooCostly;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a query match in a paragraph, as positions of words. Lucene's own matches look
 * each word up anew for each paragraph; these go through a segment once.
 */
final class MatchPlaces {
  private final Part query;

  private MatchPlaces(Part query) {
    this.query = query;
  }

  static MatchPlaces of(Query query, QueryTranslation translation, IndexSearcher searcher)
      throws IOException, TooCostly {
    return new MatchPlaces(new Parts(translation, searcher).of(query));
  }

  /** Whether everything that a query finds matches at some place. */
  static boolean always(Query query) {
    return switch (query) {
      case Query.Phrase phrase -> true;
      case Query.Loose loose -> true;
      case Query.Near near -> true;
      case Query.And and -> and.parts().stream().anyMatch(MatchPlaces::always);
      case Query.Or or -> or.parts().stream().allMatch(MatchPlaces::always);
      case Query.Everything e -> false;
      case Query.Not not -> false;
      case Query.Where where -> false;
    };
  }

  /** Those of one segment, to be asked for in ascending order of documents. */
  Segment in(LeafReaderContext segment) throws IOException {
    return new Segment(query.in(segment));
  }

  /** One segment's. */
  static final class Segment {
    private final Places query;
    private final PlaceList found = new PlaceList();

    private Segment(Places query) {
      this.query = query;
    }

    /** Good until the next call; in no order, and a place may come twice. */
    PlaceList at(int document) throws IOException {
      found.cutTo(0);
      if (!query.add(document, found)) {
        found.cutTo(0);
      }
      return found;
    }
  }

  /** A part of the query, in any segment. */
  private interface Part {
    Places in(LeafReaderContext segment) throws IOException;
  }

  /** A part of the query in one segment. */
  private interface Places {
    /** Whether it holds in a document; adds its places, or something to be cut off again. */
    boolean add(int document, PlaceList found) throws IOException;
  }

  /** Makes parts of queries. */
  private record Parts(QueryTranslation translation, IndexSearcher searcher) {
    Part of(Query query) throws IOException, TooCostly {
      return switch (query) {
        case Query.Everything e -> segment -> (document, found) -> true;
        case Query.Phrase phrase -> words(translation.places(phrase));
        case Query.Loose loose -> words(translation.places(loose));
        case Query.Near near -> words(translation.places(near));
        case Query.And and -> all(of(and.parts()));
        case Query.Or or -> any(of(or.parts()));
        case Query.Not not -> not(of(not.part()));
        case Query.Where where -> where(translation.of(where));
      };
    }

    private List<Part> of(List<Query> queries) throws IOException, TooCostly {
      List<Part> parts = new ArrayList<>();
      for (Query query : queries) {
        parts.add(of(query));
      }
      return parts;
    }

    private Part where(org.apache.lucene.search.Query query) throws IOException {
      Weight weight =
          searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      return segment -> {
        @Nullable Scorer scorer = weight.scorer(segment);
        if (scorer == null) {
          return (document, found) -> false;
        }
        DocIdSetIterator holding = scorer.iterator();
        return (document, found) -> isAt(holding, document);
      };
    }
  }

  private static Part words(IntervalsSource source) {
    return segment -> {
      @Nullable IntervalIterator intervals = source.intervals(Fields.EXACT, segment);
      if (intervals == null) {
        return (document, found) -> false;
      }
      return (document, found) -> {
        if (!isAt(intervals, document)) {
          return false;
        }
        int before = found.size();
        while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
          found.add(intervals.start(), intervals.end());
        }
        return found.size() > before;
      };
    };
  }

  private static Part all(List<Part> parts) {
    return segment -> {
      List<Places> all = in(segment, parts);
      return (document, found) -> {
        for (Places part : all) {
          if (!part.add(document, found)) {
            return false;
          }
        }
        return true;
      };
    };
  }

  private static Part any(List<Part> parts) {
    return segment -> {
      List<Places> any = in(segment, parts);
      return (document, found) -> {
        boolean holds = false;
        for (Places part : any) {
          int before = found.size();
          if (part.add(document, found)) {
            holds = true;
          } else {
            found.cutTo(before);
          }
        }
        return holds;
      };
    };
  }

  private static Part not(Part part) {
    return segment -> {
      Places places = part.in(segment);
      return (document, found) -> {
        int before = found.size();
        boolean holds = !places.add(document, found);
        found.cutTo(before);
        return holds;
      };
    };
  }

  private static List<Places> in(LeafReaderContext segment, List<Part> parts) throws IOException {
    List<Places> places = new ArrayList<>();
    for (Part part : parts) {
      places.add(part.in(segment));
    }
    return places;
  }

  private static boolean isAt(DocIdSetIterator documents, int document) throws IOException {
    return documents.docID() == document
        || (documents.docID() < document && documents.advance(document) == document);
  }
}
