package org.findings.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a query finds in one pass. Paragraphs come in the order of the index, so those of one
 * letter come together: they are counted, and the letter's own values are counted once for all.
 */
final class Tally implements Collector {
  /** Documents taken at a time from Lucene's streams, which costs less than one by one. */
  private static final int CHUNK = 512;

  private final LetterTable letters;
  private final LetterValueTable authorityOf;
  private final @Nullable Sideways sideways;
  private final Counted passing;
  private final Counted[] failing;
  private final boolean needsMarks;
  private final @Nullable HitStances stances;
  private final int[] chunk = new int[CHUNK];
  private final long[] marks = new long[CHUNK];

  Tally(Build build, Set<Facet> wanted) throws IOException {
    this(build, wanted, null, null);
  }

  /**
   * @param wanted the sideways ones, too
   * @param stances where they are wanted
   */
  Tally(Build build, Set<Facet> wanted, @Nullable Sideways sideways, @Nullable HitStances stances)
      throws IOException {
    this.sideways = sideways;
    letters = build.letters();
    authorityOf = letters.values(Facet.AUTHORITY);
    passing = new Counted(build, wanted);
    List<Facet> aside = sideways == null ? List.of() : sideways.facets();
    failing = new Counted[aside.size()];
    for (int i = 0; i < failing.length; i++) {
      failing[i] = new Counted(build, EnumSet.of(aside.get(i)));
    }
    needsMarks = wanted.stream().anyMatch(Marks::hold);
    this.stances = stances;
  }

  Total total() {
    return passing.total();
  }

  FoundLetters found() {
    return passing.found();
  }

  List<FacetCount> counts(Facet facet) {
    if (facet == Facet.SECTION) {
      return passing.sections().counts();
    }
    int aside = sideways == null ? -1 : sideways.facets().indexOf(facet);
    if (Marks.hold(facet)) {
      ValueCounts counts = new ValueCounts(Marks.size(facet), authorityOf.absent());
      addMarks(counts, facet, passing);
      if (aside >= 0) {
        addMarks(counts, facet, failing[aside]);
      }
      return counts.counts(facet, number -> Marks.value(facet, number));
    }
    LetterValueTable values = letters.values(facet);
    ValueCounts counts = new ValueCounts(values.absent() + 1, authorityOf.absent());
    counts.addAll(values, passing.found(), authorityOf);
    if (aside >= 0) {
      // No value is counted twice: a letter passes as a whole, or fails.
      counts.addAll(values, failing[aside].found(), authorityOf);
    }
    return counts.counts(facet, number -> number == values.absent() ? null : values.value(number));
  }

  /** Counts all paragraphs of some letters without looking at one; sections can't be counted so. */
  void takeAll(LetterSet some) {
    for (int letter = some.next(0); letter < letters.size(); letter = some.next(letter + 1)) {
      int failed = sideways == null ? 0 : sideways.failing(letter);
      int[] ofLetter = letters.marks(letter);
      for (int i = 0; i < ofLetter.length; i += MarksOfLetter.EACH) {
        int fails = failed | (sideways == null ? 0 : sideways.failingByMarks(ofLetter[i]));
        if (fails == 0) {
          passing.takeAll(ofLetter[i], ofLetter[i + 1]);
        } else if (Integer.bitCount(fails) == 1) {
          failing[Integer.numberOfTrailingZeros(fails)].takeAll(ofLetter[i], ofLetter[i + 1]);
        }
      }
      endLetter(letter);
    }
  }

  private void endLetter(int letter) {
    passing.endLetter(letter);
    for (Counted aside : failing) {
      aside.endLetter(letter);
    }
  }

  private void addMarks(ValueCounts counts, Facet facet, Counted of) {
    of.marks().addTo(counts, facet, of.found(), authorityOf);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public Segment getLeafCollector(LeafReaderContext segment) throws IOException {
    return new Segment(segment);
  }

  /** The pass over one segment. */
  final class Segment implements LeafCollector {
    private final int base;
    private final NumericDocValues marksOfSegment;
    private final HitStances.@Nullable Segment stancesOfSegment;
    private int letter = -1;
    private int end = -1;
    private int failed;
    private int lastMark;
    private int lastFails;

    private Segment(LeafReaderContext segment) throws IOException {
      base = segment.docBase;
      marksOfSegment =
          needsMarks
              ? DocValues.getNumeric(segment.reader(), Fields.MARKS)
              : DocValues.emptyNumeric();
      stancesOfSegment = stances == null ? null : stances.in(segment);
      passing.begin(segment);
    }

    @Override
    public void setScorer(Scorable scorer) {
      // Nothing here is scored.
    }

    @Override
    public void collect(int document) throws IOException {
      passes(document);
    }

    /** Counts one document, and says whether it passes the filters looked at here. */
    boolean passes(int document) throws IOException {
      chunk[0] = document;
      return take(1);
    }

    @Override
    public void collect(DocIdStream documents) throws IOException {
      for (int count = documents.intoArray(chunk); count > 0; count = documents.intoArray(chunk)) {
        take(count);
      }
    }

    @Override
    public void collectRange(int from, int to) throws IOException {
      for (int document = from; document < to; document += CHUNK) {
        int count = Math.min(CHUNK, to - document);
        for (int i = 0; i < count; i++) {
          chunk[i] = document + i;
        }
        take(count);
      }
    }

    /** Whether the last of them passes. */
    private boolean take(int count) throws IOException {
      if (needsMarks) {
        marksOfSegment.longValues(count, chunk, marks, 0);
      }
      int fails = 0;
      int mark = 0;
      for (int i = 0; i < count; i++) {
        int document = chunk[i];
        if (document >= end) {
          endLetter(letter);
          beginLetter(document);
        }
        mark = (int) marks[i];
        if (stancesOfSegment != null) {
          mark = Marks.with(stancesOfSegment.of(document), mark);
        }
        fails = failed | (sideways == null ? 0 : sideways.failingByMarks(mark));
        if (fails == 0) {
          passing.take(document, letter, mark);
        } else if (Integer.bitCount(fails) == 1) {
          failing[Integer.numberOfTrailingZeros(fails)].take(document, letter, mark);
        }
      }
      lastMark = mark;
      lastFails = fails;
      return fails == 0;
    }

    /** The letter of the document counted last. */
    int letter() {
      return letter;
    }

    /** Its marks, where they are counted. */
    int mark() {
      return lastMark;
    }

    /** Which of the filters looked at here it fails: a bit each. */
    int fails() {
      return lastFails;
    }

    private void beginLetter(int document) {
      boolean isNext = document + base < letters.endAfter(letter);
      letter = isNext ? letter + 1 : letters.at(base + document);
      end = letters.end(letter) - base;
      failed = sideways == null ? 0 : sideways.failing(letter);
    }

    @Override
    public void finish() {
      endLetter(letter);
    }
  }
}
