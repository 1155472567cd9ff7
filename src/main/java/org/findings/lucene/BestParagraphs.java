package org.findings.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts what is found in each letter, and keeps the best few paragraphs of each. */
final class BestParagraphs extends SimpleCollector {
  /** The best first; of equals, what stands first. */
  static final Comparator<ScoreDoc> ORDER =
      Comparator.<ScoreDoc>comparingDouble(doc -> -doc.score).thenComparingInt(doc -> doc.doc);

  private static final int KEPT = 3;

  private final Map<Integer, OfLetter> letters = new HashMap<>();
  private NumericDocValues ordinals = DocValues.emptyNumeric();
  private @Nullable Scorable scorer;
  private int base;

  /** What was found in a letter, by its document. */
  OfLetter of(int letter) {
    return Objects.requireNonNull(letters.get(letter), "a letter of the pass before");
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) throws IOException {
    ordinals = DocValues.getNumeric(segment.reader(), Fields.ORDINAL);
    base = segment.docBase;
  }

  @Override
  public void setScorer(Scorable ofSegment) {
    scorer = ofSegment;
  }

  @Override
  public void collect(int document) throws IOException {
    if (ordinals.advanceExact(document) && scorer != null) {
      int letter = base + document - (int) ordinals.longValue();
      letters
          .computeIfAbsent(letter, l -> new OfLetter())
          .add(new ScoreDoc(base + document, scorer.score()));
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  /** What was found in one letter. */
  static final class OfLetter {
    private final First<ScoreDoc> best = new First<>(ORDER, KEPT, null);
    private int count;

    private void add(ScoreDoc paragraph) {
      best.offer(paragraph);
      count++;
    }

    int count() {
      return count;
    }

    List<ScoreDoc> best() {
      return best.inOrder();
    }
  }
}
