package org.findings.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntPoint;
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
import org.jspecify.annotations.Nullable;

/** Our filters → Lucene's queries, which match paragraphs only. */
final class FilterTranslation {
  private FilterTranslation() {}

  static Query of(Filter filter) {
    return of(filter, QueryTranslation.EVERY_PARAGRAPH);
  }

  /** The filter over documents of one type. */
  static Query of(Filter filter, Query ofType) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(ofType, Occur.FILTER);
    if (!filter.wanted().isEmpty()) {
      all.add(any(filter.field(), filter.wanted()), Occur.FILTER);
    }
    if (!filter.unwanted().isEmpty()) {
      all.add(any(filter.field(), filter.unwanted()), Occur.MUST_NOT);
    }
    return all.build();
  }

  private static Query any(Field field, List<Choice> choices) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<BytesRef> exact = new ArrayList<>();
    for (Choice choice : choices) {
      switch (choice) {
        case Exactly e -> exact.add(new BytesRef(FilterTerms.folded(e.value())));
        case Absent a -> any.add(absent(field), Occur.SHOULD);
        case Between b -> any.add(between(b), Occur.SHOULD);
      }
    }
    if (!exact.isEmpty()) {
      any.add(new TermInSetQuery(Fields.filter(field), exact), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query absent(Field field) {
    Field named = field == Field.DATE ? Field.YEAR : field;
    return new TermQuery(new Term(Fields.ABSENT, named.code()));
  }

  private static Query between(Between days) {
    return IntPoint.newRangeQuery(
        Fields.DATE, day(days.from(), Integer.MIN_VALUE), day(days.to(), Integer.MAX_VALUE));
  }

  private static int day(@Nullable LocalDate date, int open) {
    return date == null ? open : Math.toIntExact(date.toEpochDay());
  }
}
