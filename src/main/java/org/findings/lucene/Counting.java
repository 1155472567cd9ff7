package org.findings.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.findings.query.Filter;
import org.jspecify.annotations.Nullable;

/**
 * Counts words and phrases as they are written, in the paragraphs of one build that pass some
 * filters: all that one question may cost together is bounded, and what would go beyond it is not
 * counted.
 */
final class Counting {
  /** What one question may cost: one is a paragraph to be looked at, some ten nanoseconds. */
  private static final long MOST = 200_000;

  /** What it costs to look a phrase up, however rare. */
  private static final long LOOKED_UP = 4_000;

  /**
   * What a paragraph with all words of a phrase costs for each of them, to look at their places.
   */
  private static final long PLACES = 5;

  /** The same where a filter is rarer than the phrase: most that pass it lack some word. */
  private static final long LACKING = 3;

  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final Build build;
  private final Passes passes;
  private final BooleanQuery filters;
  private final boolean filtered;
  private final long passing;
  private final Map<String, Integer> frequencies = new HashMap<>();
  private long left = MOST;

  Counting(Build build, List<Filter> filters) throws IOException {
    this.build = build;
    this.passes = new Passes(build.reader(), LONGEST);
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    filtered = !filters.isEmpty();
    new FilterTranslation(build).add(filters, all);
    this.filters = all.build();
    passing =
        filtered
            ? passes.cost(passes.ready(this.filters, ScoreMode.COMPLETE_NO_SCORES))
            : Long.MAX_VALUE;
  }

  /** How many paragraphs, and of how many letters. */
  record Count(int paragraphs, int letters) {}

  /** Whether a word stands anywhere. */
  boolean occurs(String word) throws IOException {
    return frequency(word) > 0;
  }

  /** About how many paragraphs of all a word stands in: those taken out may still count. */
  int frequency(String word) throws IOException {
    @Nullable Integer known = frequencies.get(word);
    if (known == null) {
      known = build.reader().docFreq(new Term(Fields.EXACT, word));
      frequencies.put(word, known);
    }
    return known;
  }

  /** Those with these words side by side, null where counting them would cost too much. */
  @Nullable Count of(List<String> words) throws IOException {
    @Nullable Weight weight = affordable(words);
    if (weight == null) {
      return null;
    }
    Tally tally = new Tally(build.letters());
    passes.pass(weight, tally);
    return passes.timedOut() ? null : new Count(tally.paragraphs, tally.inLetters);
  }

  /** The same without letters, for which knowing a word's paragraphs is mostly enough. */
  @Nullable Integer paragraphs(List<String> words) throws IOException {
    if (!filtered && words.size() == 1) {
      Weight weight = passes.ready(query(words), ScoreMode.COMPLETE_NO_SCORES);
      int known = 0;
      boolean all = true;
      for (LeafReaderContext segment : build.reader().leaves()) {
        int here = weight.count(segment);
        all &= here >= 0;
        known += here;
      }
      if (all) {
        return known;
      }
    }
    @Nullable Count count = of(words);
    return count == null ? null : count.paragraphs();
  }

  private @Nullable Weight affordable(List<String> words) throws IOException {
    if (rarest(words) < passing && rarest(words) * places(words) > left) {
      return null;
    }
    Weight weight = passes.ready(query(words), ScoreMode.COMPLETE_NO_SCORES);
    long looked = passes.cost(weight);
    long each = looked < passing ? places(words) : words.size() == 1 ? 1 : LACKING;
    long cost = LOOKED_UP + looked * each;
    if (cost > left) {
      return null;
    }
    left -= cost;
    return weight;
  }

  /** What is known of a phrase's cost before it is looked up: its rarest word leads. */
  private long rarest(List<String> words) throws IOException {
    long rarest = Long.MAX_VALUE;
    for (String word : words) {
      rarest = Math.min(rarest, frequency(word));
    }
    return rarest;
  }

  private static long places(List<String> words) {
    return words.size() == 1 ? 1 : PLACES * words.size();
  }

  private Query query(List<String> words) {
    Query exact = exact(words);
    if (!filtered) {
      return exact;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(exact, Occur.FILTER);
    filters.clauses().forEach(all::add);
    return all.build();
  }

  private static Query exact(List<String> words) {
    List<Pairs.Placed> terms = Pairs.cover(words);
    if (terms.size() == 1) {
      return new TermQuery(new Term(Fields.EXACT, terms.getFirst().term()));
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(term -> phrase.add(new Term(Fields.EXACT, term.term()), term.place()));
    return phrase.build();
  }

  /** Counts paragraphs and letters as they come by. */
  private static final class Tally extends SimpleCollector {
    private final LetterTable letters;
    private int base;
    private int end;
    private int paragraphs;
    private int inLetters;

    Tally(LetterTable letters) {
      this.letters = letters;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext segment) {
      base = segment.docBase;
    }

    @Override
    public void collect(int document) {
      paragraphs++;
      if (base + document >= end) {
        inLetters++;
        end = letters.end(letters.at(base + document));
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
