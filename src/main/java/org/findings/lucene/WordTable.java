package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.findings.query.Inflections;
import org.findings.query.Possessive;
import org.jspecify.annotations.Nullable;

/**
 * The distinct words of a build as they are written, with one number each in all segments, in the
 * order of the alphabet, and how often each stands there. Safe for many threads.
 */
final class WordTable {
  private static final BytesRef POSSESSIVE = new BytesRef("'s");

  private final int[][] ofSegment;
  private final byte[] texts;
  private final int[] ends;
  private final int[] counts;
  private final long all;
  // Made by the first question that needs them; two at once make them twice.
  private volatile int @Nullable [] lemmas;

  private WordTable(int[][] ofSegment, byte[] texts, int[] ends, int[] counts) {
    this.ofSegment = ofSegment;
    this.texts = texts;
    this.ends = ends;
    this.counts = counts;
    this.all = Arrays.stream(counts).asLongStream().sum();
  }

  static WordTable of(Build build) throws IOException {
    WordNumbers numbers = WordNumbers.of(build.reader());
    byte[] texts = new byte[1 << 10];
    int[] ends = new int[numbers.size()];
    int length = 0;
    for (int i = 0; i < ends.length; i++) {
      BytesRef text = new BytesRef(numbers.word(i));
      if (texts.length < length + text.length) {
        texts = Arrays.copyOf(texts, 2 * (length + text.length));
      }
      System.arraycopy(text.bytes, text.offset, texts, length, text.length);
      length += text.length;
      ends[i] = length;
    }
    int[][] ofSegment = new int[build.reader().leaves().size()][];
    Arrays.setAll(ofSegment, numbers::ofSegment);
    int[] counts = new int[ends.length];
    for (LeafReaderContext segment : build.reader().leaves()) {
      if (segment.reader().hasDeletions()) {
        addLetters(counts, segment, build, ofSegment);
      } else {
        addTerms(counts, segment.reader(), ofSegment[segment.ord]);
      }
    }
    return new WordTable(ofSegment, Arrays.copyOf(texts, length), ends, counts);
  }

  /** What the terms say, which is also of letters that are gone, if there are any. */
  private static void addTerms(int[] counts, LeafReader segment, int[] numbering)
      throws IOException {
    @Nullable Terms exact = segment.terms(Fields.EXACT);
    if (exact == null) {
      return;
    }
    SortedSetDocValues words = DocValues.getSortedSet(segment, Fields.WORDS);
    int[] own = new int[(int) words.getValueCount()];
    List<Integer> possessives = new ArrayList<>();
    TermsEnum each = words.termsEnum();
    TermsEnum terms = exact.iterator();
    @Nullable BytesRef term = terms.next();
    for (@Nullable BytesRef word = each.next(); word != null; word = each.next()) {
      while (term != null && term.compareTo(word) < 0) {
        term = terms.next();
      }
      if (term == null || !term.equals(word)) {
        throw new IllegalStateException(word.utf8ToString() + " is no term");
      }
      own[(int) each.ord()] = (int) terms.totalTermFreq();
      if (StringHelper.endsWith(word, POSSESSIVE)) {
        possessives.add((int) each.ord());
      }
    }
    // A possessive stands there as two terms. Its own count is right by then, since a word comes
    // behind those that it begins with.
    for (int ord : possessives.reversed()) {
      String written = words.lookupOrd(ord).utf8ToString();
      String bare = Possessive.without(written);
      long ofBare = bare.equals(written) ? -1 : words.lookupTerm(new BytesRef(bare));
      if (ofBare >= 0) {
        own[(int) ofBare] -= own[ord];
      }
    }
    for (int ord = 0; ord < own.length; ord++) {
      counts[numbering[ord]] += own[ord];
    }
  }

  private static void addLetters(
      int[] counts, LeafReaderContext segment, Build build, int[][] ofSegment) throws IOException {
    LetterTable letters = build.letters();
    WordCounting counting = new WordCounting(letters, ofSegment, counts);
    WordCounting.Segment taking = counting.getLeafCollector(segment);
    for (int letter = letters.beginOfSegment(segment.ord);
        letter < letters.endOfSegment(segment.ord);
        letter++) {
      for (int d = letters.document(letter) + 1; d < letters.end(letter); d++) {
        taking.collect(d - segment.docBase);
      }
    }
    taking.finish();
  }

  /** How many distinct words there are. */
  int size() {
    return ends.length;
  }

  /** The numbers of each segment's words, by Lucene's own numbers there. */
  int[][] ofSegments() {
    return ofSegment;
  }

  String word(int number) {
    int start = number == 0 ? 0 : ends[number - 1];
    return new BytesRef(texts, start, ends[number] - start).utf8ToString();
  }

  /** How often a word stands in all letters. */
  int count(int number) {
    return counts[number];
  }

  /** The words of all letters, each as often as it stands there. */
  long all() {
    return all;
  }

  /** For each word the first one that is an inflection of the same. */
  int[] lemmas() {
    int[] known = lemmas;
    if (known == null) {
      Inflections inflections = new Inflections();
      Map<String, Integer> first = new HashMap<>();
      known = new int[size()];
      for (int i = 0; i < known.length; i++) {
        @Nullable Integer before = first.putIfAbsent(inflections.stem(word(i)), i);
        known[i] = before == null ? i : before;
      }
      lemmas = known;
    }
    return known;
  }
}
