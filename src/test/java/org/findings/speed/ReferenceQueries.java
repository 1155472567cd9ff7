package org.findings.speed;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.findings.query.Inflections;
import org.findings.query.Query;
import org.findings.query.Query.Form;
import org.findings.query.Query.Near;
import org.findings.query.Query.Phrase;

/** A query as a plain Lucene program would write it, by Lucene's own classes. */
final class ReferenceQueries {
  /** Wide enough that no word that a fuzzy one stands for is left out. */
  private static final int MOST_FUZZY = 1_000;

  /** A plain program knows no sentences: one has about so many words. */
  private static final int SENTENCE = 20;

  private final Inflections inflections = new Inflections();

  org.apache.lucene.search.Query of(Query query) {
    return switch (query) {
      case Query.Everything e -> MatchAllDocsQuery.INSTANCE;
      case Phrase phrase -> phrase(phrase.terms());
      case Query.Loose loose ->
          new IntervalQuery(
              Reference.EXACT,
              Intervals.maxgaps(
                  loose.others(),
                  Intervals.unorderedNoOverlaps(
                      interval(loose.terms().getFirst()), interval(loose.terms().getLast()))));
      case Near near -> new IntervalQuery(Reference.EXACT, intervals(near));
      case Query.And and -> and(and.parts());
      case Query.Or or -> or(or.parts());
      case Query.Not not -> and(List.of(not));
      case Query.Where where -> throw new IllegalArgumentException("filters are drilled down");
    };
  }

  private org.apache.lucene.search.Query phrase(List<Query.Term> terms) {
    if (terms.size() == 1) {
      return single(terms.getFirst());
    }
    if (terms.stream().allMatch(t -> t instanceof Query.Word)) {
      boolean stems = ((Query.Word) terms.getFirst()).form() == Form.INFLECTED;
      String[] words =
          terms.stream()
              .map(t -> ((Query.Word) t).text())
              .map(word -> stems ? inflections.stem(word) : word)
              .toArray(String[]::new);
      return new PhraseQuery(stems ? Reference.STEM : Reference.EXACT, words);
    }
    return new IntervalQuery(
        Reference.EXACT,
        Intervals.phrase(terms.stream().map(this::interval).toArray(IntervalsSource[]::new)));
  }

  private org.apache.lucene.search.Query single(Query.Term term) {
    return switch (term) {
      case Query.Word word ->
          word.form() == Form.INFLECTED
              ? new TermQuery(new Term(Reference.STEM, inflections.stem(word.text())))
              : new TermQuery(new Term(Reference.EXACT, word.text()));
      case Query.Wildcard wildcard ->
          new WildcardQuery(new Term(Reference.EXACT, wildcard.pattern()));
      case Query.Fuzzy fuzzy ->
          new FuzzyQuery(
              new Term(Reference.EXACT, fuzzy.text()), fuzzy.edits(), 0, MOST_FUZZY, true);
    };
  }

  /** The places of a phrase or proximity. */
  IntervalsSource intervals(Query query) {
    return switch (query) {
      case Phrase phrase ->
          phrase.terms().size() == 1
              ? interval(phrase.terms().getFirst())
              : Intervals.phrase(
                  phrase.terms().stream().map(this::interval).toArray(IntervalsSource[]::new));
      case Near near -> {
        IntervalsSource left = intervals(near.left());
        IntervalsSource right = intervals(near.right());
        yield switch (near.reach()) {
          case Query.InSentence s ->
              Intervals.maxgaps(SENTENCE, Intervals.unorderedNoOverlaps(left, right));
          case Query.Within w ->
              Intervals.maxgaps(
                  w.others(),
                  w.inOrder()
                      ? Intervals.ordered(left, right)
                      : Intervals.unorderedNoOverlaps(left, right));
        };
      }
      default -> throw new IllegalArgumentException(query + " is not asked beside the reference");
    };
  }

  private IntervalsSource interval(Query.Term term) {
    return switch (term) {
      case Query.Word word ->
          word.form() == Form.INFLECTED
              ? Intervals.fixField(Reference.STEM, Intervals.term(inflections.stem(word.text())))
              : Intervals.term(word.text());
      case Query.Wildcard wildcard -> Intervals.wildcard(new BytesRef(wildcard.pattern()));
      case Query.Fuzzy fuzzy -> Intervals.fuzzyTerm(fuzzy.text(), fuzzy.edits());
    };
  }

  private org.apache.lucene.search.Query and(List<Query> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Query part : parts) {
      if (part instanceof Query.Not not) {
        all.add(of(not.part()), Occur.MUST_NOT);
      } else {
        all.add(of(part), Occur.MUST);
        positive = true;
      }
    }
    if (!positive) {
      all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return all.build();
  }

  private org.apache.lucene.search.Query or(List<Query> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> any.add(of(part), Occur.SHOULD));
    return any.build();
  }

  /** The fields whose words a query asks for: those to be highlighted. */
  static List<String> fields(org.apache.lucene.search.Query query) {
    List<String> fields = new ArrayList<>();
    query.visit(
        new org.apache.lucene.search.QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            if (!fields.contains(field)
                && (field.equals(Reference.EXACT) || field.equals(Reference.STEM))) {
              fields.add(field);
            }
            return true;
          }
        });
    return fields;
  }
}
