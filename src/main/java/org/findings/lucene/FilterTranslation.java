package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Filter.Absent;
import org.findings.query.Filter.Between;
import org.findings.query.Filter.Choice;
import org.findings.query.Filter.Exactly;

/** Our filters → Lucene's queries, which match paragraphs only. */
final class FilterTranslation {
  static final Query EVERY_PARAGRAPH = new TermQuery(Fields.type(Fields.TYPE_PARAGRAPH));

  private final Build build;

  FilterTranslation(Build build) {
    this.build = build;
  }

  /** What passes one filter. */
  Query of(Filter filter) throws IOException {
    return of(List.of(filter));
  }

  /** What passes all of some filters. */
  Query of(List<Filter> filters) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    if (!add(filters, all)) {
      all.add(EVERY_PARAGRAPH, Occur.FILTER);
    }
    return all.build();
  }

  /**
   * Adds clauses of some filters; whether one of them alone finds nothing but paragraphs. What
   * others find is paragraphs together with a clause that is there already.
   */
  boolean add(List<Filter> filters, BooleanQuery.Builder all) throws IOException {
    LetterSet letters = null;
    boolean positive = false;
    for (Filter filter : filters) {
      if (LetterFilters.areOn(filter.field())) {
        LetterSet passing = new LetterFilters(build).passing(filter);
        letters = letters == null ? passing : letters.and(passing);
        continue;
      }
      if (!filter.wanted().isEmpty()) {
        all.add(any(filter.field(), filter.wanted()), Occur.FILTER);
        positive = true;
      }
      if (!filter.unwanted().isEmpty()) {
        all.add(any(filter.field(), filter.unwanted()), Occur.MUST_NOT);
      }
    }
    if (letters != null) {
      all.add(new InLetters(letters), Occur.FILTER);
      positive = true;
    }
    return positive;
  }

  private static Query any(Field field, List<Choice> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<BytesRef> exact = new ArrayList<>();
    for (Choice choice : choices) {
      switch (choice) {
        case Exactly e -> exact.add(new BytesRef(FilterTerms.folded(e.value())));
        case Absent a -> any.add(absent(field), Occur.SHOULD);
        case Between b -> throw new IllegalArgumentException(field + " has no days");
      }
    }
    if (exact.size() == 1) {
      any.add(new TermQuery(new Term(Fields.filter(field), exact.getFirst())), Occur.SHOULD);
    } else if (!exact.isEmpty()) {
      any.add(new TermInSetQuery(Fields.filter(field), exact), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query absent(Field field) {
    return new TermQuery(FilterTerms.absent(field));
  }
}
