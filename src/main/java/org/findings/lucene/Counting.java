package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a query finds in one pass. Paragraphs come in the order of the index, so those of one
 * letter come together: they are counted, and the letter's own values are looked up once for all.
 */
final class Counting implements Collector {
  private final FacetTally authorities = new FacetTally(Facet.AUTHORITY);
  private final Map<Facet, FacetTally> facets = new EnumMap<>(Facet.class);
  private final @Nullable First<Place> first;
  private final Map<String, Integer> numbers = new HashMap<>();
  private int paragraphs;
  private int letters;

  /**
   * @param first also keeps the first places, where the order is not by relevance
   */
  Counting(Set<Facet> wanted, @Nullable First<Place> first) {
    this.first = first;
    for (Facet facet : wanted) {
      facets.put(facet, facet == Facet.AUTHORITY ? authorities : new FacetTally(facet));
    }
  }

  Total total() {
    return new Total(paragraphs, letters, authorities.values());
  }

  List<FacetCount> counts(Facet facet) {
    FacetTally tally = facets.get(facet);
    if (tally == null) {
      throw new IllegalArgumentException(facet + " was not counted");
    }
    return tally.counts();
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
    private final NumericDocValues ordinals;
    private final NumericDocValues sizes;
    private final List<FacetTally.Segment> tallies = new ArrayList<>();
    private final @Nullable LetterValues values;
    private final int base;
    private int letter;
    private int end = -1;
    private int found;
    private @Nullable Place place;
    private final SortedSetDocValues authorityValues;
    private final int[] authorityNumbers;
    private int authority;

    Segment(LeafReaderContext segment) throws IOException {
      ordinals = DocValues.getNumeric(segment.reader(), Fields.ORDINAL);
      sizes = DocValues.getNumeric(segment.reader(), Fields.SIZE);
      base = segment.docBase;
      values = first == null ? null : new LetterValues(segment.reader(), base);
      authorityValues =
          DocValues.getSortedSet(segment.reader(), Fields.facet(Facet.AUTHORITY.field()));
      authorityNumbers = new int[(int) authorityValues.getValueCount()];
      Arrays.fill(authorityNumbers, -1);
      tallies.add(authorities.segment(segment.reader()));
      for (Map.Entry<Facet, FacetTally> facet : facets.entrySet()) {
        if (facet.getKey() != Facet.AUTHORITY) {
          tallies.add(facet.getValue().segment(segment.reader()));
        }
      }
    }

    @Override
    public void setScorer(Scorable scorer) {
      // Nothing here is scored.
    }

    @Override
    public void collect(int document) throws IOException {
      if (document >= end) {
        endLetter();
        beginLetter(document);
      }
      found++;
      for (FacetTally.Segment tally : tallies) {
        tally.paragraph(document, letter, authority);
      }
      if (first != null && place != null) {
        first.offer(
            new Place(
                place.date(),
                place.authority(),
                place.letter(),
                document - letter,
                base + document));
      }
    }

    private void beginLetter(int document) throws IOException {
      if (!ordinals.advanceExact(document)) {
        throw new IllegalStateException("document " + document + " is no paragraph");
      }
      letter = document - (int) ordinals.longValue();
      if (!sizes.advanceExact(letter)) {
        throw new IllegalStateException("document " + letter + " is no letter");
      }
      end = letter + (int) sizes.longValue() + 1;
      authority = authorityValues.advanceExact(letter) ? authority() : -1;
      if (first != null && values != null) {
        Place beforeFirst = values.place(letter);
        place = first.isBehind(beforeFirst) ? null : beforeFirst;
      }
    }

    /** One number for an authority in all segments, looked up once in each. */
    private int authority() throws IOException {
      int value = (int) authorityValues.nextOrd();
      if (authorityNumbers[value] < 0) {
        String name = authorityValues.lookupOrd(value).utf8ToString();
        authorityNumbers[value] = numbers.computeIfAbsent(name, n -> numbers.size());
      }
      return authorityNumbers[value];
    }

    private void endLetter() throws IOException {
      if (found > 0) {
        paragraphs += found;
        letters++;
        for (FacetTally.Segment tally : tallies) {
          tally.letter(letter, found, authority);
        }
        found = 0;
      }
    }

    @Override
    public void finish() throws IOException {
      endLetter();
      for (FacetTally.Segment tally : tallies) {
        tally.finish();
      }
    }
  }
}
