package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final Map<String, int[]> counts = new HashMap<>();
  private int absentParagraphs;
  private int absentLetters;

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
    counts.forEach((value, n) -> all.add(FacetValues.count(facet, value, n[0], n[1])));
    if (absentParagraphs > 0) {
      all.add(FacetValues.absent(absentParagraphs, absentLetters));
    }
    all.sort(MOST_FIRST);
    return all;
  }

  /** The counts of one segment, by Lucene's numbers of its values. */
  final class Segment {
    private final SortedSetDocValues values;
    private final boolean ofLetter;
    private final int[] paragraphs;
    private final int[] letters;
    private final int[] lastLetter;
    private int letterOfAbsent = -1;

    private Segment(SortedSetDocValues values, boolean ofLetter) {
      this.values = values;
      this.ofLetter = ofLetter;
      int size = Math.toIntExact(values.getValueCount());
      paragraphs = new int[size];
      letters = new int[size];
      lastLetter = new int[ofLetter ? 0 : size];
      Arrays.fill(lastLetter, -1);
    }

    /** A paragraph was found. */
    void paragraph(int document, int letter) throws IOException {
      if (ofLetter) {
        return;
      }
      if (!values.advanceExact(document)) {
        absentParagraphs++;
        absentLetters += letterOfAbsent == letter ? 0 : 1;
        letterOfAbsent = letter;
        return;
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        int value = (int) values.nextOrd();
        paragraphs[value]++;
        if (lastLetter[value] != letter) {
          lastLetter[value] = letter;
          letters[value]++;
        }
      }
    }

    /** All paragraphs of a letter are found: so many. */
    void letter(int letter, int found) throws IOException {
      if (!ofLetter) {
        return;
      }
      if (!values.advanceExact(letter)) {
        absentParagraphs += found;
        absentLetters++;
        return;
      }
      for (int i = values.docValueCount(); i > 0; i--) {
        int value = (int) values.nextOrd();
        paragraphs[value] += found;
        letters[value]++;
      }
    }

    void finish() throws IOException {
      for (int value = 0; value < paragraphs.length; value++) {
        if (letters[value] > 0) {
          int[] sum =
              counts.computeIfAbsent(values.lookupOrd(value).utf8ToString(), v -> new int[2]);
          sum[0] += paragraphs[value];
          sum[1] += letters[value];
        }
      }
    }
  }
}
