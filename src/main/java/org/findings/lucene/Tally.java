package org.findings.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Facet, ValueCounts> ofLetters = new EnumMap<>(Facet.class);
  private final MarkCounts marks;
  private final @Nullable SectionCounts sections;
  private final int[] chunk = new int[CHUNK];
  private int[] found = new int[CHUNK];
  private int foundLetters;
  private int paragraphs;

  Tally(Build build, Set<Facet> wanted) throws IOException {
    letters = build.letters();
    authorityOf = letters.values(Facet.AUTHORITY);
    int authorities = authorityOf.absent();
    ofLetters.put(Facet.AUTHORITY, new ValueCounts(authorities + 1, authorities));
    for (Facet facet : wanted) {
      if (FacetValues.isOfLetter(facet) && facet != Facet.AUTHORITY) {
        int values = letters.values(facet).absent() + 1;
        ofLetters.put(facet, new ValueCounts(values, authorities));
      }
    }
    marks = new MarkCounts(wanted, authorities);
    sections =
        wanted.contains(Facet.SECTION) ? new SectionCounts(build.sections(), authorities) : null;
  }

  Total total() {
    int authorities = ofLetter(Facet.AUTHORITY).values(authorityOf.absent());
    return new Total(paragraphs, foundLetters, authorities);
  }

  /** The letters in which something was found, by number, ascending. */
  int[] letters() {
    return Arrays.copyOf(found, foundLetters);
  }

  List<FacetCount> counts(Facet facet) {
    if (Marks.hold(facet)) {
      return marks.counts(facet);
    }
    if (facet == Facet.SECTION) {
      return Objects.requireNonNull(sections, "sections were not counted").counts();
    }
    LetterValueTable values = letters.values(facet);
    return ofLetter(facet)
        .counts(facet, number -> number == values.absent() ? null : values.value(number));
  }

  private ValueCounts ofLetter(Facet facet) {
    return Objects.requireNonNull(ofLetters.get(facet), "a facet that is counted");
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
    private int authority;
    private int inLetter;

    Segment(LeafReaderContext segment) throws IOException {
      base = segment.docBase;
      marks.begin(segment.reader());
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
      marks.read(chunk, count);
      for (int i = 0; i < count; i++) {
        int document = chunk[i];
        if (document >= end) {
          endLetter();
          beginLetter(document);
        }
        inLetter++;
        marks.take(i);
        if (sections != null) {
          sections.take(document, letter, authority);
        }
      }
    }

    private void beginLetter(int document) {
      boolean isNext = document + base < letters.endAfter(letter);
      letter = isNext ? letter + 1 : letters.at(base + document);
      end = letters.end(letter) - base;
      int value = authorityOf.of(letter)[0];
      authority = value == authorityOf.absent() ? -1 : value;
    }

    private void endLetter() {
      if (inLetter == 0) {
        return;
      }
      paragraphs += inLetter;
      if (foundLetters == found.length) {
        found = Arrays.copyOf(found, 2 * foundLetters);
      }
      found[foundLetters++] = letter;
      for (Map.Entry<Facet, ValueCounts> each : ofLetters.entrySet()) {
        for (int value : letters.values(each.getKey()).of(letter)) {
          each.getValue().addParagraphs(value, inLetter);
          each.getValue().addLetter(value, authority);
        }
      }
      marks.endLetter(authority);
      inLetter = 0;
    }

    @Override
    public void finish() {
      endLetter();
    }
  }
}
