package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.findings.search.TooCostly;

/**
 * Goes once over all that a search finds, in the order of the index, with where it matches in each
 * paragraph.
 */
final class EachMatch implements Collector {
  private final LetterTable letters;
  private final HitStances matches;
  private final Taking taking;

  /**
   * @param selection whose words match; what is found is for the pass to say
   */
  EachMatch(Build build, Selection selection, Taking taking) throws IOException, TooCostly {
    letters = build.letters();
    matches = selection.stances();
    this.taking = taking;
  }

  /** What is made of them. */
  interface Taking {
    void begin(LeafReaderContext segment) throws IOException;

    /**
     * One paragraph.
     *
     * @param document in its segment
     * @param letter its letter's number
     * @param matches in order, each once; good during the call only, and none where nothing matches
     *     at any place
     */
    void take(int document, int letter, PlaceList matches) throws IOException;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    HitStances.Segment places = matches.in(segment);
    taking.begin(segment);
    return new LeafCollector() {
      private int letter = -1;
      private int end = -1;

      @Override
      public void setScorer(Scorable scorer) {
        // Nothing here is scored.
      }

      @Override
      public void collect(int document) throws IOException {
        if (document >= end) {
          letter = letters.at(segment.docBase + document);
          end = letters.end(letter) - segment.docBase;
        }
        PlaceList at = places.places(document);
        at.sort();
        taking.take(document, letter, at);
      }
    };
  }
}
