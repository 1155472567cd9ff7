package org.findings.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.apache.lucene.util.IOSupplier;
import org.findings.query.Query.InSentence;
import org.jspecify.annotations.Nullable;

/** A {@link PairQuery} in one index: its words looked up and weighed. */
final class PairWeight extends Weight {
  private final PairQuery pair;
  private final Weight shown;
  private final TermStates left;
  private final TermStates right;
  private final @Nullable SimScorer scoring;

  PairWeight(PairQuery pair, IndexSearcher searcher, boolean needsScores, float boost, Weight shown)
      throws IOException {
    super(pair);
    this.pair = pair;
    this.shown = shown;
    left = TermStates.build(searcher, pair.left(), needsScores);
    right = TermStates.build(searcher, pair.right(), needsScores);
    scoring = needsScores && areThere() ? scoring(searcher, boost) : null;
  }

  private boolean areThere() {
    return left.docFreq() > 0 && right.docFreq() > 0;
  }

  /** As of a phrase: both words' rarity, and lengths of the field of the left. */
  private SimScorer scoring(IndexSearcher searcher, float boost) throws IOException {
    return searcher
        .getSimilarity()
        .scorer(
            boost,
            searcher.collectionStatistics(pair.left().field()),
            statistics(searcher, pair.left(), left),
            statistics(searcher, pair.right(), right));
  }

  private static TermStatistics statistics(IndexSearcher searcher, Term term, TermStates states)
      throws IOException {
    return searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
    @Nullable TermsEnum first = find(segment, pair.left(), left);
    @Nullable TermsEnum second = first == null ? null : find(segment, pair.right(), right);
    if (first == null || second == null) {
      return null;
    }
    long cost = Math.min(first.docFreq(), second.docFreq());
    float matchCost = matchCost(first) + matchCost(second);
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) throws IOException {
        PostingsEnum firstPlaces = first.postings(null, PostingsEnum.POSITIONS);
        PostingsEnum secondPlaces = second.postings(null, PostingsEnum.POSITIONS);
        LeafReader reader = segment.reader();
        @Nullable SentencePlaces sentences =
            pair.reach() instanceof InSentence ? SentencePlaces.of(reader) : null;
        return new PairScorer(
            firstPlaces,
            secondPlaces,
            new PairPlaces(firstPlaces, secondPlaces, pair.reach(), sentences),
            matchCost,
            pair.isCounted(),
            scoring,
            scoring == null ? null : reader.getNormValues(pair.left().field()));
      }

      @Override
      public long cost() {
        return cost;
      }
    };
  }

  private static @Nullable TermsEnum find(LeafReaderContext segment, Term term, TermStates states)
      throws IOException {
    @Nullable IOSupplier<TermState> supplier = states.get(segment);
    @Nullable TermState state = supplier == null ? null : supplier.get();
    if (state == null) {
      return null;
    }
    TermsEnum terms = Terms.getTerms(segment.reader(), term.field()).iterator();
    terms.seekExact(term.bytes(), state);
    return terms;
  }

  /**
   * In simple operations a paragraph: to find a word's places, and to look at each. Both figures
   * are those that Lucene's phrases use.
   */
  private static float matchCost(TermsEnum word) throws IOException {
    return 128 + 7f * word.totalTermFreq() / word.docFreq();
  }

  @Override
  public @Nullable Matches matches(LeafReaderContext segment, int document) throws IOException {
    return shown.matches(segment, document);
  }

  @Override
  public Explanation explain(LeafReaderContext segment, int document) throws IOException {
    @Nullable PairScorer scorer = (PairScorer) scorer(segment);
    if (scorer == null
        || scorer.approximation().advance(document) != document
        || !scorer.twoPhaseIterator().matches()) {
      return Explanation.noMatch("the words don't stand near each other");
    }
    Explanation frequency =
        Explanation.match(scorer.frequency(), "sum over the matches of 1 / (1 + words between)");
    return scoring == null
        ? Explanation.match(0f, "a match that is not scored", frequency)
        : Objects.requireNonNull(scoring).explain(frequency, scorer.norm());
  }

  @Override
  public boolean isCacheable(LeafReaderContext segment) {
    return true;
  }
}
