package org.findings.lucene;

import static org.findings.query.Query.Form.INFLECTED;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.findings.query.Filter;
import org.findings.query.Inflections;
import org.findings.query.Possessive;
import org.findings.query.Query;
import org.findings.search.TooCostly;

/** Our query tree → Lucene's queries over paragraphs. For one thread. */
final class QueryTranslation {
  private final FilterTranslation filters;
  private final Inflections inflections = new Inflections();
  private final Expansion expansion;
  private final Proximity proximity;
  private final Purpose purpose;

  /**
   * @param build whose words wildcards and fuzzy words stand for
   */
  QueryTranslation(Build build) {
    this(new FilterTranslation(build), new Expansion(build.reader()), Purpose.RANK);
  }

  /** What a query is for: all find the same paragraphs. */
  enum Purpose {
    /** One paragraph gets a better score than another. */
    RANK,
    /** Nothing is told of what is found. */
    COUNT,
    /**
     * The score of each part, with {@link Frequencies}, is how often it matches: the number of its
     * distinct places.
     */
    FREQUENCIES
  }

  private QueryTranslation(FilterTranslation filters, Expansion expansion, Purpose purpose) {
    this.filters = filters;
    this.expansion = expansion;
    this.proximity = new Proximity(inflections, expansion, purpose);
    this.purpose = purpose;
  }

  /** Refuses what stands for more words than one question may. */
  void requireFew(Query query) throws IOException, TooCostly {
    expansion.requireFew(query);
  }

  /** The same for another purpose. */
  QueryTranslation to(Purpose other) {
    return new QueryTranslation(filters, expansion, other);
  }

  org.apache.lucene.search.Query of(Query query) throws IOException, TooCostly {
    return switch (query) {
      case Query.Everything e -> everything();
      case Query.Phrase phrase -> phrase(phrase);
      case Query.Loose loose -> proximity.query(loose);
      case Query.Near near -> proximity.query(near);
      case Query.And and -> and(and.parts());
      case Query.Or or -> or(or.parts());
      case Query.Not not -> and(List.of(not));
      case Query.Where where -> filters.of(where.filter());
    };
  }

  private org.apache.lucene.search.Query everything() {
    // As a filter it scores nothing.
    return purpose == Purpose.FREQUENCIES
        ? new BooleanQuery.Builder().add(FilterTranslation.EVERY_PARAGRAPH, Occur.FILTER).build()
        : FilterTranslation.EVERY_PARAGRAPH;
  }

  /** The query, its filters, and nothing but paragraphs. */
  org.apache.lucene.search.Query of(Query query, List<Filter> asked) throws IOException, TooCostly {
    if (asked.isEmpty()) {
      return of(query);
    }
    if (query instanceof Query.Everything) {
      return filters.of(asked);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(of(query), Occur.MUST);
    filters.add(asked, all);
    return all.build();
  }

  /** The places in the text of a leaf of the query. */
  IntervalsSource places(Query leaf) throws IOException, TooCostly {
    return leaf instanceof Query.Phrase phrase && phrase.terms().size() == 1
        ? proximity.alone(phrase.terms().getFirst())
        : proximity.of(leaf);
  }

  /** Whether anything in the query gives one paragraph a better score than another. */
  static boolean ranks(Query query) {
    return switch (query) {
      case Query.Everything e -> false;
      case Query.Phrase phrase -> true;
      case Query.Loose loose -> true;
      case Query.Near near -> true;
      case Query.And and -> and.parts().stream().anyMatch(QueryTranslation::ranks);
      case Query.Or or -> or.parts().stream().anyMatch(QueryTranslation::ranks);
      case Query.Not not -> false;
      case Query.Where where -> false;
    };
  }

  private org.apache.lucene.search.Query phrase(Query.Phrase phrase) throws IOException, TooCostly {
    List<Query.Term> terms = phrase.terms();
    if (terms.size() == 1) {
      return single(terms.getFirst());
    }
    if (terms.stream().allMatch(term -> term instanceof Query.Word w && w.form() == INFLECTED)) {
      return new PhraseQuery(
          Fields.STEM,
          terms.stream()
              .map(term -> inflections.stem(((Query.Word) term).text()))
              .toArray(String[]::new));
    }
    if (terms.stream().anyMatch(term -> term instanceof Query.Word w && w.form() == INFLECTED)) {
      return proximity.anywhere(proximity.of(phrase));
    }
    if (terms.stream().allMatch(term -> term instanceof Query.Word)) {
      return written(terms.stream().map(term -> ((Query.Word) term).text()).toList());
    }
    if (purpose == Purpose.FREQUENCIES) {
      return proximity.anywhere(proximity.of(phrase));
    }
    MultiPhraseQuery.Builder written = new MultiPhraseQuery.Builder();
    for (Query.Term term : terms) {
      List<String> words = words(term, Expansion.MOST_WITHIN);
      if (words.isEmpty()) {
        return new MatchNoDocsQuery("no word of the index is like " + term);
      }
      written.add(words.stream().map(word -> new Term(Fields.EXACT, word)).toArray(Term[]::new));
    }
    return written.build();
  }

  private org.apache.lucene.search.Query written(List<String> words) {
    List<Pairs.Placed> terms = Pairs.cover(words);
    if (terms.size() == 1) {
      return of(new Term(Fields.EXACT, terms.getFirst().term()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(Fields.EXACT, term.term()), term.place()));
    return phrase.build();
  }

  private org.apache.lucene.search.Query of(Term term) {
    return purpose == Purpose.FREQUENCIES ? new TermFrequency(term) : new TermQuery(term);
  }

  private org.apache.lucene.search.Query single(Query.Term term) throws IOException, TooCostly {
    if (term instanceof Query.Word word && word.form() == INFLECTED) {
      return of(new Term(Fields.STEM, inflections.stem(word.text())));
    }
    List<String> words = words(term, Expansion.MOST_ALONE);
    if (words.size() == 1) {
      return of(new Term(Fields.EXACT, words.getFirst()));
    }
    if (purpose == Purpose.COUNT) {
      return new TermInSetQuery(Fields.EXACT, words.stream().map(BytesRef::new).toList());
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.EXACT);
    List<String> distinct = purpose == Purpose.FREQUENCIES ? apart(words) : words;
    distinct.forEach(word -> any.addTerm(new Term(Fields.EXACT, word)));
    return any.build();
  }

  /** Without possessives of others: where one stands the index has the other, too. */
  private static List<String> apart(List<String> words) {
    Set<String> all = new HashSet<>(words);
    return words.stream()
        .filter(
            word ->
                Possessive.without(word).equals(word) || !all.contains(Possessive.without(word)))
        .toList();
  }

  /** The words as written that a term stands for. */
  private List<String> words(Query.Term term, int most) throws IOException, TooCostly {
    return switch (term) {
      case Query.Word word -> List.of(word.text());
      case Query.Wildcard wildcard -> expansion.of(wildcard, most);
      case Query.Fuzzy fuzzy -> expansion.of(fuzzy, most);
    };
  }

  private org.apache.lucene.search.Query and(List<Query> parts) throws IOException, TooCostly {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Query part : parts) {
      switch (part) {
        case Query.Not not -> all.add(of(not.part()), Occur.MUST_NOT);
        case Query.Where where -> positive |= filters.add(List.of(where.filter()), all);
        default -> {
          all.add(of(part), Occur.MUST);
          positive = true;
        }
      }
    }
    if (!positive) {
      all.add(FilterTranslation.EVERY_PARAGRAPH, Occur.FILTER);
    }
    return all.build();
  }

  private org.apache.lucene.search.Query or(List<Query> parts) throws IOException, TooCostly {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query part : parts) {
      any.add(of(part), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch(1);
    return any.build();
  }
}
