package org.findings.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Filter.Absent;
import org.findings.query.Filter.Between;
import org.findings.query.Filter.Choice;
import org.findings.query.Filter.Exactly;
import org.jspecify.annotations.Nullable;

/**
 * Finds the letters that pass filters on what is known of letters. It is written with the letter
 * alone, not with each of its paragraphs, and asked of a hundred times fewer documents.
 */
final class LetterFilters {
  private final IndexReader reader;
  private final LetterTable letters;

  LetterFilters(Build build) throws IOException {
    reader = build.reader();
    letters = build.letters();
  }

  /** Whether a field is known of the letter as a whole. */
  static boolean areOn(Field field) {
    return switch (field) {
      case AUTHORITY, REGION, KIND, INSPECTORATE, OVERALL, YEAR, DATE, LETTER -> true;
      case GRADE, ROLE, SECTION, NUMBER, STANCE -> false;
    };
  }

  /** Those that pass all of them. */
  LetterSet passing(List<Filter> filters) throws IOException {
    LetterSet passing = LetterSet.all(letters);
    for (Filter filter : filters) {
      passing = passing.and(passing(filter));
    }
    return passing;
  }

  LetterSet passing(Filter filter) throws IOException {
    LetterSet wanted =
        filter.wanted().isEmpty() ? LetterSet.all(letters) : any(filter.field(), filter.wanted());
    return filter.unwanted().isEmpty()
        ? wanted
        : wanted.without(any(filter.field(), filter.unwanted()));
  }

  private LetterSet any(Field field, List<Choice> choices) throws IOException {
    LetterSet any = LetterSet.none(letters);
    for (Choice choice : choices) {
      switch (choice) {
        case Exactly e -> add(any, new Term(Fields.filter(field), FilterTerms.folded(e.value())));
        case Absent a -> add(any, FilterTerms.absent(field));
        case Between b -> add(any, b);
      }
    }
    return any;
  }

  private void add(LetterSet set, Term term) throws IOException {
    for (LeafReaderContext segment : reader.leaves()) {
      @Nullable PostingsEnum found = segment.reader().postings(term, PostingsEnum.NONE);
      if (found == null) {
        continue;
      }
      @Nullable Bits live = segment.reader().getLiveDocs();
      for (int d = found.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = found.nextDoc()) {
        if (live == null || live.get(d)) {
          set.add(letters.at(segment.docBase + d));
        }
      }
    }
  }

  private void add(LetterSet set, Between days) {
    long from = day(days.from(), Long.MIN_VALUE);
    long to = day(days.to(), Long.MAX_VALUE);
    for (int letter = 0; letter < letters.size(); letter++) {
      int date = letters.date(letter);
      if (date != LetterTable.NO_DATE && date >= from && date <= to) {
        set.add(letter);
      }
    }
  }

  private static long day(@Nullable LocalDate date, long open) {
    return date == null ? open : date.toEpochDay();
  }
}
