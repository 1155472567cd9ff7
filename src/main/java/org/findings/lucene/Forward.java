package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * The forward index: for each paragraph its words by position, without its stored text.
 *
 * <p>A letter's distinct words are a sorted set of doc values, which Lucene numbers anew in each
 * merge; its paragraphs hold for each position the word's place among the letter's sorted words,
 * which no merge changes, in as many bits as the letter's places need.
 */
final class Forward {
  private Forward() {}

  static void addLetter(Document document, List<Word> distinct) {
    for (Word word : distinct) {
      document.add(new SortedSetDocValuesField(Fields.WORDS, word.written));
    }
  }

  /**
   * @param distinct how many distinct words the letter has
   */
  static BytesRef places(Word[] words, int distinct) {
    int width = width(distinct);
    byte[] bytes = new byte[(words.length * width + Byte.SIZE - 1) / Byte.SIZE];
    int at = 0;
    long waiting = 0;
    int bits = 0;
    for (Word word : words) {
      waiting |= (long) word.place << bits;
      for (bits += width; bits >= Byte.SIZE; bits -= Byte.SIZE) {
        bytes[at++] = (byte) waiting;
        waiting >>>= Byte.SIZE;
      }
    }
    if (bits > 0) {
      bytes[at] = (byte) waiting;
    }
    return new BytesRef(bytes);
  }

  /** At least a byte, so that the length in bytes tells how many places there are. */
  private static int width(long distinct) {
    return Math.max(Byte.SIZE, Long.SIZE - Long.numberOfLeadingZeros(distinct - 1));
  }

  static BinaryDocValuesField field(BytesRef places) {
    return new BinaryDocValuesField(Fields.FORWARD, places);
  }

  /** Reads the words of a segment's paragraphs, in ascending order of documents. */
  static final class Words {
    private final SortedSetDocValues distinct;
    private final BinaryDocValues positions;
    // Of the letter's words as many as were needed: reading them is what costs.
    private long[] own = {};
    private int distinctOfLetter;
    private int read;
    private int letter = -1;
    private int width;
    private BytesRef places = new BytesRef();

    Words(LeafReader segment) throws IOException {
      distinct = DocValues.getSortedSet(segment, Fields.WORDS);
      positions = DocValues.getBinary(segment, Fields.FORWARD);
    }

    /**
     * Goes to a paragraph.
     *
     * @param ofLetter the document of the paragraph's letter
     * @return how many words it has
     */
    int begin(int ofLetter, int document) throws IOException {
      if (letter != ofLetter) {
        letter = ofLetter;
        distinctOfLetter = distinct.advanceExact(ofLetter) ? distinct.docValueCount() : 0;
        width = width(distinctOfLetter);
        read = 0;
        if (own.length < distinctOfLetter) {
          own = new long[distinctOfLetter];
        }
      }
      if (!positions.advanceExact(document)) {
        return 0;
      }
      places = positions.binaryValue();
      return places.length * Byte.SIZE / width;
    }

    /** The word at a position as a number of this segment, in the order of the words. */
    long ordinal(int position) throws IOException {
      return ordinal(position, Long.MAX_VALUE);
    }

    /**
     * The same, for one who asks only whether it is beyond another: where it is, it may be any that
     * is.
     */
    long ordinal(int position, long limit) throws IOException {
      int place = place(position);
      while (read <= place && (read == 0 || own[read - 1] <= limit)) {
        own[read++] = distinct.nextOrd();
      }
      return own[Math.min(place, read - 1)];
    }

    private int place(int position) {
      long bit = (long) position * width;
      int at = places.offset + (int) (bit / Byte.SIZE);
      int shift = (int) (bit % Byte.SIZE);
      long bits = 0;
      for (int got = 0; got < shift + width; got += Byte.SIZE) {
        bits |= (places.bytes[at++] & 0xFFL) << got;
      }
      return (int) (bits >>> shift & ((1L << width) - 1));
    }

    /**
     * Each position's word as a number of this segment, in the order of the words.
     *
     * @param ofLetter the document of the paragraph's letter
     */
    long[] ordinals(int ofLetter, int document) throws IOException {
      long[] words = new long[begin(ofLetter, document)];
      for (int i = 0; i < words.length; i++) {
        words[i] = ordinal(i);
      }
      return words;
    }

    String word(long ordinal) throws IOException {
      return distinct.lookupOrd(ordinal).utf8ToString();
    }

    /** A word as its bytes, which are the caller's own. */
    BytesRef bytes(long ordinal) throws IOException {
      return BytesRef.deepCopyOf(distinct.lookupOrd(ordinal));
    }

    /** The number of a word; where the segment has none, as {@link SortedSetDocValues} tells it. */
    long find(BytesRef word) throws IOException {
      return distinct.lookupTerm(word);
    }
  }
}
