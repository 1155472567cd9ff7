package org.findings.lucene;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.findings.query.Filter;
import org.findings.query.Query;

/** Our query tree → Lucene's queries over paragraphs. For one thread. */
final class QueryTranslation {
  static final org.apache.lucene.search.Query EVERY_PARAGRAPH =
      new TermQuery(Fields.type(Fields.TYPE_PARAGRAPH));

  private final Inflections inflections = new Inflections();

  org.apache.lucene.search.Query of(Query query) {
    return switch (query) {
      case Query.Everything e -> EVERY_PARAGRAPH;
      case Query.Phrase phrase -> phrase(phrase);
      case Query.And and -> and(and.parts());
      case Query.Or or -> or(or.parts());
      case Query.Not not -> and(List.of(not));
      case Query.Where where -> FilterTranslation.of(where.filter());
    };
  }

  /** The query, its filters, and nothing but paragraphs. */
  org.apache.lucene.search.Query of(Query query, List<Filter> filters) {
    if (filters.isEmpty()) {
      return of(query);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(of(query), Occur.MUST);
    for (Filter filter : filters) {
      all.add(FilterTranslation.of(filter), Occur.FILTER);
    }
    return all.build();
  }

  /** Whether anything in the query gives one paragraph a better score than another. */
  static boolean ranks(Query query) {
    return switch (query) {
      case Query.Everything e -> false;
      case Query.Phrase phrase -> true;
      case Query.And and -> and.parts().stream().anyMatch(QueryTranslation::ranks);
      case Query.Or or -> or.parts().stream().anyMatch(QueryTranslation::ranks);
      case Query.Not not -> false;
      case Query.Where where -> false;
    };
  }

  private org.apache.lucene.search.Query phrase(Query.Phrase phrase) {
    boolean exact = phrase.form() == Query.Form.EXACT;
    String field = exact ? Fields.EXACT : Fields.STEM;
    List<String> words =
        exact ? phrase.words() : phrase.words().stream().map(inflections::stem).toList();
    return words.size() == 1
        ? new TermQuery(new Term(field, words.getFirst()))
        : new PhraseQuery(field, words.toArray(String[]::new));
  }

  private org.apache.lucene.search.Query and(List<Query> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Query part : parts) {
      switch (part) {
        case Query.Not not -> all.add(of(not.part()), Occur.MUST_NOT);
        case Query.Where where -> {
          all.add(FilterTranslation.of(where.filter()), Occur.FILTER);
          positive = true;
        }
        default -> {
          all.add(of(part), Occur.MUST);
          positive = true;
        }
      }
    }
    if (!positive) {
      all.add(EVERY_PARAGRAPH, Occur.FILTER);
    }
    return all.build();
  }

  private org.apache.lucene.search.Query or(List<Query> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Query part : parts) {
      any.add(of(part), Occur.SHOULD);
    }
    any.setMinimumNumberShouldMatch(1);
    return any.build();
  }
}
