package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.findings.lucene.QueryTranslation.Purpose;
import org.findings.query.Inflections;
import org.findings.query.Possessive;
import org.findings.query.Query;
import org.findings.query.Query.Form;
import org.findings.query.Query.Fuzzy;
import org.findings.query.Query.InSentence;
import org.findings.query.Query.Loose;
import org.findings.query.Query.Near;
import org.findings.query.Query.Or;
import org.findings.query.Query.Phrase;
import org.findings.query.Query.Reach;
import org.findings.query.Query.Term;
import org.findings.query.Query.Wildcard;
import org.findings.query.Query.Within;
import org.findings.query.Query.Word;
import org.findings.search.TooCostly;
import org.jspecify.annotations.Nullable;

/**
 * What has a place in the text → Lucene's intervals, which give the shortest stretches. They are
 * those of the field of words as written; words in any form join from theirs, at equal positions.
 */
final class Proximity {
  /**
   * Each NEAR is told in both orders, so that one within another doubles the tree; a chain of nine
   * fits. Beyond, Lucene would take minutes over the tree alone, before any clock is looked at.
   */
  private static final double MOST = 2000;

  private final Inflections inflections;
  private final Expansion expansion;
  private final Purpose purpose;

  Proximity(Inflections inflections, Expansion expansion, Purpose purpose) {
    this.inflections = inflections;
    this.expansion = expansion;
    this.purpose = purpose;
  }

  /** What has such a place anywhere. */
  org.apache.lucene.search.Query anywhere(IntervalsSource places) {
    return purpose == Purpose.FREQUENCIES
        ? new CountedPlaces(places)
        : new IntervalQuery(Fields.EXACT, places);
  }

  /** Near words as a query: by ways of our own where they are two, else by Lucene's. */
  org.apache.lucene.search.Query query(Near near) throws IOException, TooCostly {
    return query(single(near.left()), single(near.right()), near.reach(), of(near));
  }

  org.apache.lucene.search.Query query(Loose loose) throws IOException, TooCostly {
    List<Term> terms = loose.terms();
    return terms.size() == 2
        ? query(terms.get(0), terms.get(1), new Within(loose.others(), false), of(loose))
        : anywhere(of(loose));
  }

  private org.apache.lucene.search.Query query(
      @Nullable Term left, @Nullable Term right, Reach reach, IntervalsSource source) {
    return left instanceof Word first && right instanceof Word second
        ? new PairQuery(
            at(first),
            at(second),
            reach,
            new IntervalQuery(Fields.EXACT, source),
            purpose == Purpose.FREQUENCIES)
        : anywhere(source);
  }

  private static @Nullable Term single(Query side) {
    return side instanceof Phrase phrase && phrase.terms().size() == 1
        ? phrase.terms().getFirst()
        : null;
  }

  /** Where the index has the word. */
  private org.apache.lucene.index.Term at(Word word) {
    return word.form() == Form.EXACT
        ? new org.apache.lucene.index.Term(Fields.EXACT, word.text())
        : new org.apache.lucene.index.Term(Fields.STEM, inflections.stem(word.text()));
  }

  IntervalsSource of(Query query) throws IOException, TooCostly {
    return switch (query) {
      case Phrase phrase -> phrase(phrase.terms());
      case Loose loose -> loose(loose);
      case Near near -> near(near);
      case Or or -> Intervals.or(all(or.parts()).toArray(IntervalsSource[]::new));
      default -> throw new IllegalArgumentException(query + " has no place in the text");
    };
  }

  private List<IntervalsSource> all(List<Query> parts) throws IOException, TooCostly {
    List<IntervalsSource> sources = new ArrayList<>();
    for (Query part : parts) {
      sources.add(of(part));
    }
    return sources;
  }

  private IntervalsSource phrase(List<Term> terms) throws IOException, TooCostly {
    List<IntervalsSource> sources = terms(terms);
    return sources.size() == 1
        ? sources.getFirst()
        : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
  }

  /** How many leaves Lucene's tree has. */
  private static double weight(Query query) {
    return switch (query) {
      case Near near -> {
        double sides = weight(near.left()) + weight(near.right());
        boolean inOrder = near.reach() instanceof Within w && w.inOrder();
        double ways = ways(near.left()) * ways(near.right());
        yield inOrder ? Math.max(sides, ways) : 2 * sides;
      }
      case Or or -> or.parts().stream().mapToDouble(Proximity::weight).sum();
      default -> 1;
    };
  }

  private static double ways(Query query) {
    return query instanceof Or or ? or.parts().stream().mapToDouble(Proximity::ways).sum() : 1;
  }

  private IntervalsSource near(Near near) throws IOException, TooCostly {
    if (weight(near) > MOST) {
      throw new TooCostly(
          "Too many proximities stand within each other.",
          "Use fewer NEAR in one chain, or BEFORE, which costs less.");
    }
    IntervalsSource left = of(near.left());
    IntervalsSource right = unlike(left, of(near.right()));
    // Lucene's "unordered" lets one word stand for both sides.
    return switch (near.reach()) {
      case InSentence s ->
          Intervals.containedBy(
              shortest(Intervals.ordered(left, right), Intervals.ordered(right, left)), SENTENCE);
      case Within w -> {
        IntervalsSource inOrder = Intervals.maxgaps(w.others(), Intervals.ordered(left, right));
        yield w.inOrder()
            ? shortest(inOrder.pullUpDisjunctions().toArray(IntervalsSource[]::new))
            : shortest(inOrder, Intervals.maxgaps(w.others(), Intervals.ordered(right, left)));
      }
    };
  }

  /** Of equal sides Lucene makes one that comes twice in a row, and lets the two overlap. */
  private static IntervalsSource unlike(IntervalsSource other, IntervalsSource side) {
    return side.equals(other)
        ? Intervals.or(side, Intervals.noIntervals("the other side is the same"))
        : side;
  }

  /**
   * From a sentence's first word to its last. Sentences of one word are none here, and need not be:
   * two words don't fit. (What does not contain the end of one and the start of the next would do
   * too, but Lucene also drops a stretch that the end only touches.)
   */
  private static final IntervalsSource SENTENCE =
      Intervals.fixField(
          Fields.SENTENCE,
          Intervals.ordered(Intervals.term(Sentences.START), Intervals.term(Sentences.END)));

  private IntervalsSource loose(Loose loose) throws IOException, TooCostly {
    List<IntervalsSource> sources = terms(loose.terms());
    if (areDifferentWords(loose.terms())) {
      return Intervals.maxgaps(
          loose.others(), Intervals.unordered(sources.toArray(IntervalsSource[]::new)));
    }
    List<IntervalsSource> orders = new ArrayList<>();
    for (List<IntervalsSource> order : Orders.of(sources)) {
      orders.add(
          Intervals.maxgaps(
              loose.others(), Intervals.ordered(order.toArray(IntervalsSource[]::new))));
    }
    return shortest(orders.toArray(IntervalsSource[]::new));
  }

  /**
   * The shortest of all of them. Lucene would else try each way, and each part of an OR, by itself
   * wherever this is a side of something larger, which doubles the tree each time, and lets in
   * stretches that are not shortest.
   */
  private static IntervalsSource shortest(IntervalsSource... ways) {
    return Intervals.or(false, ways);
  }

  /** Whether no two of them can be the same word of a text. */
  private static boolean areDifferentWords(List<Term> terms) {
    Set<String> words = new HashSet<>();
    return terms.stream()
        .allMatch(
            term ->
                term instanceof Word word
                    && word.form() == Form.EXACT
                    && words.add(Possessive.without(word.text())));
  }

  private List<IntervalsSource> terms(List<Term> terms) throws IOException, TooCostly {
    List<IntervalsSource> sources = new ArrayList<>();
    for (Term term : terms) {
      sources.add(term(term, Expansion.MOST_WITHIN));
    }
    return sources;
  }

  /** A term that stands alone. */
  IntervalsSource alone(Term term) throws IOException, TooCostly {
    return term(term, Expansion.MOST_ALONE);
  }

  private IntervalsSource term(Term term, int most) throws IOException, TooCostly {
    return switch (term) {
      case Word word ->
          word.form() == Form.EXACT
              ? Intervals.term(word.text())
              : Intervals.fixField(Fields.STEM, Intervals.term(inflections.stem(word.text())));
      case Wildcard wildcard -> any(expansion.of(wildcard, most));
      case Fuzzy fuzzy -> any(expansion.of(fuzzy, most));
    };
  }

  private static IntervalsSource any(List<String> words) {
    return words.isEmpty()
        ? Intervals.noIntervals("no word of the index is like it")
        : Intervals.or(words.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
  }
}
