package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.findings.search.Facet;
import org.findings.search.FacetCount;

/** Counts the values of one facet, in paragraphs and in letters, segment by segment. */
final class FacetTally {
  private static final Comparator<FacetCount> MOST_FIRST =
      Comparator.comparingInt(FacetCount::paragraphs).reversed().thenComparing(FacetCount::value);

  private final Facet facet;
  private final Map<String, Count> counts = new HashMap<>();
  private final Count absent = new Count();

  FacetTally(Facet facet) {
    this.facet = facet;
  }

  Segment segment(LeafReader segment) throws IOException {
    return new Segment(
        DocValues.getSortedSet(segment, Fields.facet(facet.field())),
        FacetValues.isOfLetter(facet));
  }

  /** How many values occur. */
  int values() {
    return counts.size();
  }

  List<FacetCount> counts() {
    List<FacetCount> all = new ArrayList<>(counts.size() + 1);
    counts.forEach(
        (value, n) ->
            all.add(
                FacetValues.count(
                    facet, value, n.paragraphs, n.letters, n.authorities.cardinality())));
    if (absent.paragraphs > 0) {
      all.add(
          FacetValues.absent(absent.paragraphs, absent.letters, absent.authorities.cardinality()));
    }
    all.sort(MOST_FIRST);
    return all;
  }

  /** How often one value occurs; authorities by the numbers that the pass gives them. */
  private static final class Count {
    private final BitSet authorities = new BitSet();
    private int paragraphs;
    private int letters;

    void add(int moreParagraphs, int moreLetters) {
      paragraphs += moreParagraphs;
      letters += moreLetters;
    }
  }

  /** The counts of one segment, by Lucene's numbers of its values. */
  final class Segment {
    private final SortedSetDocValues values;
    private final boolean ofLetter;
    private final int[] paragraphs;
    private final int[] letters;
    private final int[] lastLetter;
    private final BitSet[] authorities;
    private int letterOfAbsent = -1;

    private Segment(SortedSetDocValues values, boolean ofLetter) {
      this.values = values;
      this.ofLetter = ofLetter;
      int size = Math.toIntExact(values.getValueCount());
      paragraphs = new int[size];
      letters = new int[size];
      lastLetter = new int[ofLetter ? 0 : size];
      authorities = new BitSet[size];
      Arrays.fill(lastLetter, -1);
    }

    /**
     * A paragraph was found.
     *
     * @param authority number of its letter's, -1 for none
     */
    void paragraph(int document, int letter, int authority) throws IOException {
      if (ofLetter) {
        return;
      }
      if (!values.advanceExact(document)) {
        absent.add(1, letterOfAbsent == letter ? 0 : 1);
        letterOfAbsent = letter;
        mark(absent.authorities, authority);
        return;
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        int value = (int) values.nextOrd();
        paragraphs[value]++;
        if (lastLetter[value] != letter) {
          lastLetter[value] = letter;
          letters[value]++;
          mark(value, authority);
        }
      }
    }

    /** All paragraphs of a letter are found: so many. */
    void letter(int letter, int found, int authority) throws IOException {
      if (!ofLetter) {
        return;
      }
      if (!values.advanceExact(letter)) {
        absent.add(found, 1);
        mark(absent.authorities, authority);
        return;
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        int value = (int) values.nextOrd();
        paragraphs[value] += found;
        letters[value]++;
        mark(value, authority);
      }
    }

    private void mark(int value, int authority) {
      BitSet marked = authorities[value];
      if (marked == null) {
        marked = new BitSet();
        authorities[value] = marked;
      }
      mark(marked, authority);
    }

    private static void mark(BitSet marked, int authority) {
      if (authority >= 0) {
        marked.set(authority);
      }
    }

    void finish() throws IOException {
      for (int value = 0; value < paragraphs.length; value++) {
        if (letters[value] > 0) {
          Count sum =
              counts.computeIfAbsent(values.lookupOrd(value).utf8ToString(), v -> new Count());
          sum.add(paragraphs[value], letters[value]);
          sum.authorities.or(authorities[value]);
        }
      }
    }
  }
}
