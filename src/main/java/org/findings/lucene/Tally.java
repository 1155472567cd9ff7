package org.findings.lucene;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
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
  private final FoundLetters found = new FoundLetters();
  private final @Nullable MarkCounts marks;
  private final @Nullable SectionCounts sections;
  private final int[] chunk = new int[CHUNK];
  private int paragraphs;

  Tally(Build build, Set<Facet> wanted) throws IOException {
    letters = build.letters();
    authorityOf = letters.values(Facet.AUTHORITY);
    marks = wanted.stream().anyMatch(Marks::hold) ? new MarkCounts() : null;
    sections =
        wanted.contains(Facet.SECTION)
            ? new SectionCounts(build.sections(), authorityOf.absent())
            : null;
  }

  Total total() {
    BitSet authorities = new BitSet(authorityOf.absent());
    for (int i = 0; i < found.size(); i++) {
      authorities.set(authorityOf.first(found.letter(i)));
    }
    authorities.clear(authorityOf.absent());
    return new Total(paragraphs, found.size(), authorities.cardinality());
  }

  FoundLetters found() {
    return found;
  }

  List<FacetCount> counts(Facet facet) {
    if (Marks.hold(facet)) {
      return Objects.requireNonNull(marks, "marks were not counted")
          .counts(facet, found, authorityOf);
    }
    if (facet == Facet.SECTION) {
      return Objects.requireNonNull(sections, "sections were not counted").counts();
    }
    LetterValueTable values = letters.values(facet);
    ValueCounts counts = new ValueCounts(values.absent() + 1, authorityOf.absent());
    counts.addAll(values, found, authorityOf);
    return counts.counts(facet, number -> number == values.absent() ? null : values.value(number));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    return new Segment(segment);
  }

  /** The pass over one segment. */
  private final class Segment implements LeafCollector {
    private final int base;
    private int letter = -1;
    private int end = -1;
    private int inLetter;

    Segment(LeafReaderContext segment) throws IOException {
      base = segment.docBase;
      if (marks != null) {
        marks.begin(segment.reader());
      }
      if (sections != null) {
        sections.begin(segment);
      }
    }

    @Override
    public void setScorer(Scorable scorer) {
      // Nothing here is scored.
    }

    @Override
    public void collect(int document) throws IOException {
      chunk[0] = document;
      take(1);
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

    private void take(int count) throws IOException {
      if (marks != null) {
        marks.read(chunk, count);
      }
      for (int i = 0; i < count; i++) {
        int document = chunk[i];
        if (document >= end) {
          endLetter();
          beginLetter(document);
        }
        inLetter++;
        if (marks != null) {
          marks.take(i);
        }
        if (sections != null) {
          sections.take(document, letter, authorityOf.first(letter));
        }
      }
    }

    private void beginLetter(int document) {
      boolean isNext = document + base < letters.endAfter(letter);
      letter = isNext ? letter + 1 : letters.at(base + document);
      end = letters.end(letter) - base;
    }

    private void endLetter() {
      if (inLetter > 0) {
        paragraphs += inLetter;
        found.add(letter, inLetter, marks == null ? 0 : marks.endLetter());
        inLetter = 0;
      }
    }

    @Override
    public void finish() {
      endLetter();
    }
  }
}
