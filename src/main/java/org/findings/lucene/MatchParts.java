package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.findings.query.Query;
import org.findings.search.TooCostly;

/**
 * What matches are made of: of a proximity the words and phrases that it asks for. Looked up for
 * the few lines that are shown, so that finding them need not keep it.
 */
final class MatchParts {
  private final List<Made> leaves;

  private MatchParts(List<Made> leaves) {
    this.leaves = leaves;
  }

  /** Of a query's matches. */
  static MatchParts of(Query query, QueryTranslation translation) throws IOException, TooCostly {
    List<Query> leaves = new ArrayList<>();
    collect(query, leaves);
    List<Made> made = new ArrayList<>();
    // A word or phrase is one part, so that nothing need be known of it.
    if (leaves.stream().anyMatch(leaf -> !(leaf instanceof Query.Phrase))) {
      for (Query leaf : leaves) {
        made.add(made(leaf, translation));
      }
    }
    return new MatchParts(made);
  }

  private static void collect(Query query, List<Query> leaves) {
    switch (query) {
      case Query.And and -> and.parts().forEach(part -> collect(part, leaves));
      case Query.Or or -> or.parts().forEach(part -> collect(part, leaves));
      case Query.Phrase phrase -> leaves.add(phrase);
      case Query.Loose loose -> leaves.add(loose);
      case Query.Near near -> leaves.add(near);
      case Query.Not not -> {}
      case Query.Where where -> {}
      case Query.Everything e -> {}
    }
  }

  private static Made made(Query query, QueryTranslation translation)
      throws IOException, TooCostly {
    return switch (query) {
      case Query.Loose loose -> {
        List<IntervalsSource> terms = new ArrayList<>();
        for (Query.Term term : loose.terms()) {
          terms.add(translation.places(new Query.Phrase(List.of(term))));
        }
        IntervalsSource source = translation.places(loose);
        yield segment -> new LooseParts(runs(source, segment), runs(terms, segment));
      }
      case Query.Near near -> {
        Made left = made(near.left(), translation);
        Made right = made(near.right(), translation);
        boolean inOrder = near.reach() instanceof Query.Within within && within.inOrder();
        IntervalsSource source = translation.places(near);
        yield segment ->
            new NearParts(runs(source, segment), left.in(segment), right.in(segment), inOrder);
      }
      case Query.Or or -> {
        List<Made> any = new ArrayList<>();
        for (Query part : or.parts()) {
          any.add(made(part, translation));
        }
        yield segment -> new AnyParts(new Runs(null), in(segment, any));
      }
      default -> {
        IntervalsSource source = translation.places(query);
        yield segment -> new OnePart(runs(source, segment));
      }
    };
  }

  private static List<Parts> in(LeafReaderContext segment, List<Made> all) throws IOException {
    List<Parts> parts = new ArrayList<>();
    for (Made one : all) {
      parts.add(one.in(segment));
    }
    return parts;
  }

  private static Runs runs(IntervalsSource source, LeafReaderContext segment) throws IOException {
    return new Runs(source.intervals(Fields.EXACT, segment));
  }

  private static List<Runs> runs(List<IntervalsSource> sources, LeafReaderContext segment)
      throws IOException {
    List<Runs> runs = new ArrayList<>();
    for (IntervalsSource source : sources) {
      runs.add(runs(source, segment));
    }
    return runs;
  }

  /** Those of one segment. */
  Segment in(LeafReaderContext segment) throws IOException {
    return new Segment(in(segment, leaves));
  }

  /** One segment's, to be asked for in ascending order of documents. */
  static final class Segment {
    private final List<Parts> leaves;
    private final PlaceList found = new PlaceList();

    private Segment(List<Parts> leaves) {
      this.leaves = leaves;
    }

    /** The parts of one match, in order; good until the next call. */
    PlaceList of(int document, int first, int last) throws IOException {
      found.cutTo(0);
      for (Parts leaf : leaves) {
        leaf.begin(document);
      }
      for (Parts leaf : leaves) {
        if (leaf.runs().has(first, last) && leaf.add(first, last, found)) {
          found.sort();
          return found;
        }
        found.cutTo(0);
      }
      found.add(first, last);
      return found;
    }
  }

  /** A leaf of the query, or a side of one, in any segment. */
  private interface Made {
    Parts in(LeafReaderContext segment) throws IOException;
  }

  /** The same in one segment. */
  private interface Parts {
    Runs runs();

    void begin(int document) throws IOException;

    /** Adds the parts of one of its runs; false where it has none such. */
    boolean add(int first, int last, PlaceList parts);
  }

  /** A word or phrase. */
  private record OnePart(Runs runs) implements Parts {
    @Override
    public void begin(int document) throws IOException {
      boolean unused = runs.begin(document);
    }

    @Override
    public boolean add(int first, int last, PlaceList parts) {
      parts.add(first, last);
      return true;
    }
  }

  /** Any of several, each with all of its runs: Lucene's own leave out what holds a shorter one. */
  private record AnyParts(Runs runs, List<Parts> any) implements Parts {
    @Override
    public void begin(int document) throws IOException {
      if (runs.begin(document)) {
        for (Parts part : any) {
          part.begin(document);
          runs.addAll(part.runs());
        }
      }
    }

    @Override
    public boolean add(int first, int last, PlaceList parts) {
      for (Parts part : any) {
        if (part.runs().has(first, last)) {
          return part.add(first, last, parts);
        }
      }
      return false;
    }
  }

  private record NearParts(Runs runs, Parts left, Parts right, boolean inOrder) implements Parts {
    @Override
    public void begin(int document) throws IOException {
      if (runs.begin(document)) {
        left.begin(document);
        right.begin(document);
      }
    }

    @Override
    public boolean add(int first, int last, PlaceList parts) {
      return add(left, right, first, last, parts)
          || (!inOrder && add(right, left, first, last, parts));
    }

    /** Of several ways the nearest, which is near enough if any is. */
    private static boolean add(Parts before, Parts behind, int first, int last, PlaceList parts) {
      int end = -1;
      int beginning = Integer.MAX_VALUE;
      for (int e : before.runs().endsFrom(first)) {
        for (int b : behind.runs().beginningsTo(last)) {
          if (e < b && (end < 0 || b - e < beginning - end)) {
            end = e;
            beginning = b;
          }
        }
      }
      return end >= 0 && before.add(first, end, parts) && behind.add(beginning, last, parts);
    }
  }

  /** Words in any order, each at a place of its own. */
  private record LooseParts(Runs runs, List<Runs> terms) implements Parts {
    @Override
    public void begin(int document) throws IOException {
      if (runs.begin(document)) {
        for (Runs term : terms) {
          boolean unused = term.begin(document);
        }
      }
    }

    /**
     * A shortest run leaves no way to place all words that does not use both its ends, so any way
     * will do.
     */
    @Override
    public boolean add(int first, int last, PlaceList parts) {
      int[] termAt = new int[last - first + 1];
      for (int term = 1; term <= terms.size(); term++) {
        if (!place(term, first, termAt, new boolean[termAt.length])) {
          return false;
        }
      }
      for (int i = 0; i < termAt.length; i++) {
        if (termAt[i] > 0) {
          parts.add(first + i, first + i);
        }
      }
      return true;
    }

    /** Finds a place for one more term; those before it may have to move (Kuhn's algorithm). */
    private boolean place(int term, int first, int[] termAt, boolean[] tried) {
      PlaceList places = terms.get(term - 1).places();
      for (int i = 0; i < places.size(); i++) {
        int at = places.first(i) - first;
        if (at >= 0 && at < termAt.length && !tried[at]) {
          tried[at] = true;
          if (termAt[at] == 0 || place(termAt[at], first, termAt, tried)) {
            termAt[at] = term;
            return true;
          }
        }
      }
      return false;
    }
  }
}
