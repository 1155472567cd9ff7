package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.findings.query.Field;
import org.findings.query.Query.Everything;
import org.findings.search.Identical;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;

/**
 * Counts what a search finds and how often it matches there: each distinct stretch once. Where no
 * two parts of a query can match the same stretch, that is the sum of how often each does, which
 * Lucene knows without looking at places, or looks at them anyway; elsewhere all places are read.
 */
final class Occurrences {
  private final Build build;
  private final LetterTable letters;
  private final Search search;
  private final boolean byMarks;

  /**
   * @param byMarks whether they are to be told apart by marks
   */
  Occurrences(Build build, Search search, boolean byMarks) throws IOException {
    this.build = build;
    this.letters = build.letters();
    this.search = search;
    this.byMarks = byMarks;
  }

  /** Matches by letter. */
  LetterSums sums() throws IOException, TooCostly, UnknownParagraph {
    Selection selection = new Selection(build, search);
    if (!QueryTranslation.ranks(search.query())) {
      Summing nothing = new Summing(letters, byMarks, Summing.Counted.NOTHING);
      return selection.pass(selection.counted(search.filters()), nothing).sums();
    }
    if (search.scope() == Scope.PARAGRAPH && new Apart().are(search.query())) {
      return selection
          .passWithFrequencies(new Summing(letters, byMarks, Summing.Counted.SCORES))
          .sums();
    }
    Reading reading = new Reading();
    selection.pass(selection.counted(search.filters()), new EachMatch(build, selection, reading));
    reading.end();
    return reading.sums;
  }

  /** Whether what is found is all that there is where the filters hold. */
  static boolean areAll(Search search) {
    return search.query() instanceof Everything
        && search.scope() == Scope.PARAGRAPH
        && search.identical() instanceof Identical.Each
        && search.filters().stream().noneMatch(f -> f.field() == Field.STANCE);
  }

  /** Counts places as they are read. */
  private final class Reading implements EachMatch.Taking {
    private final LetterSums sums = new LetterSums(letters);
    private NumericDocValues marks = DocValues.emptyNumeric();
    private int present = -1;

    @Override
    public void begin(LeafReaderContext segment) throws IOException {
      marks = DocValues.getNumeric(segment.reader(), Fields.MARKS);
    }

    @Override
    public void take(int document, int letter, PlaceList matches) throws IOException {
      if (letter != present) {
        end();
        present = letter;
      }
      if (byMarks) {
        int mark = marks.advanceExact(document) ? (int) marks.longValue() : 0;
        sums.takeMarked(mark, 1, matches.size());
      } else {
        sums.take(matches.size());
      }
    }

    void end() {
      sums.endLetter(present);
    }
  }
}
