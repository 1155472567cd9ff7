package org.findings.lucene;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/** Keeps which paragraphs were found. */
final class FoundParagraphs implements Collector {
  private final FixedBitSet documents;

  FoundParagraphs(int maxDoc) {
    documents = new FixedBitSet(maxDoc);
  }

  FixedBitSet documents() {
    return documents;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) {
    return new LeafCollector() {
      @Override
      public void setScorer(Scorable scorer) {
        // Nothing here is scored.
      }

      @Override
      public void collect(int document) {
        documents.set(segment.docBase + document);
      }
    };
  }
}
