package org.findings.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a term; the score is how often it stands there. Lucene's own query would read
 * the length of each paragraph, too, which is half of what this costs.
 */
final class TermFrequency extends Query {
  private final Term term;

  TermFrequency(Term term) {
    this.term = term;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
        TermsEnum terms = Terms.getTerms(segment.reader(), term.field()).iterator();
        return terms.seekExact(term.bytes()) ? new Supplier(terms) : null;
      }

      @Override
      public boolean isCacheable(LeafReaderContext segment) {
        return false;
      }
    };
  }

  /** One segment's. */
  private static final class Supplier extends ScorerSupplier {
    private final TermsEnum terms;
    private final int paragraphs;

    Supplier(TermsEnum terms) throws IOException {
      this.terms = terms;
      paragraphs = terms.docFreq();
    }

    @Override
    public Scorer get(long leadCost) throws IOException {
      return new Counts(terms.postings(null, PostingsEnum.FREQS));
    }

    @Override
    public BulkScorer bulkScorer() throws IOException {
      return new InRuns(new Counts(terms.postings(null, PostingsEnum.FREQS)), paragraphs);
    }

    @Override
    public long cost() {
      return paragraphs;
    }
  }

  /** Frequencies as scores. */
  private static final class Counts extends Scorer {
    private final PostingsEnum postings;

    Counts(PostingsEnum postings) {
      this.postings = postings;
    }

    @Override
    public int docID() {
      return postings.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return postings;
    }

    @Override
    public float score() throws IOException {
      return postings.freq();
    }

    @Override
    public float getMaxScore(int upTo) {
      return Float.MAX_VALUE;
    }

    @Override
    public void nextDocsAndScores(int upTo, @Nullable Bits live, DocAndFloatFeatureBuffer run)
        throws IOException {
      do {
        postings.nextPostings(upTo, run);
        if (live == null || run.size == 0) {
          return;
        }
        run.apply(live);
        // None left of a run is not the end.
      } while (run.size == 0);
    }
  }

  /** Hands over many at a time. */
  private static final class InRuns extends BulkScorer {
    private final Counts counts;
    private final long cost;
    private final DocAndFloatFeatureBuffer run = new DocAndFloatFeatureBuffer();

    InRuns(Counts counts, long cost) {
      this.counts = counts;
      this.cost = cost;
    }

    @Override
    public int score(LeafCollector collector, @Nullable Bits live, int from, int to)
        throws IOException {
      Present present = new Present();
      collector.setScorer(present);
      if (counts.docID() < from) {
        int unused = counts.iterator().advance(from);
      }
      counts.nextDocsAndScores(to, live, run);
      while (run.size > 0) {
        for (int i = 0; i < run.size; i++) {
          present.score = run.features[i];
          collector.collect(run.docs[i]);
        }
        counts.nextDocsAndScores(to, live, run);
      }
      return counts.docID();
    }

    @Override
    public long cost() {
      return cost;
    }
  }

  /** The one handed over. */
  private static final class Present extends Scorable {
    private float score;

    @Override
    public float score() {
      return score;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(term.field())) {
      visitor.consumeTerms(this, term);
    }
  }

  @Override
  public String toString(String field) {
    return "TermFrequency(" + term + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TermFrequency frequency && term.equals(frequency.term);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), term);
  }
}
