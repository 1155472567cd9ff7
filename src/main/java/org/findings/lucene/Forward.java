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
    private long[] own = {};
    private int letter = -1;

    Words(LeafReader segment) throws IOException {
      distinct = DocValues.getSortedSet(segment, Fields.WORDS);
      positions = DocValues.getBinary(segment, Fields.FORWARD);
    }

    /**
     * Each position's word as a number of this segment, in the order of the words.
     *
     * @param ofLetter the document of the paragraph's letter
     */
    long[] ordinals(int ofLetter, int document) throws IOException {
      if (!positions.advanceExact(document)) {
        return new long[0];
      }
      read(ofLetter);
      int width = width(own.length);
      BytesRef places = positions.binaryValue();
      long[] words = new long[places.length * Byte.SIZE / width];
      int at = places.offset;
      long waiting = 0;
      int bits = 0;
      for (int i = 0; i < words.length; i++) {
        for (; bits < width; bits += Byte.SIZE) {
          waiting |= (places.bytes[at++] & 0xFFL) << bits;
        }
        words[i] = own[(int) (waiting & ((1L << width) - 1))];
        waiting >>>= width;
        bits -= width;
      }
      return words;
    }

    private void read(int ofLetter) throws IOException {
      if (letter == ofLetter) {
        return;
      }
      letter = ofLetter;
      own = new long[distinct.advanceExact(ofLetter) ? distinct.docValueCount() : 0];
      for (int i = 0; i < own.length; i++) {
        own[i] = distinct.nextOrd();
      }
    }

    String word(long ordinal) throws IOException {
      return distinct.lookupOrd(ordinal).utf8ToString();
    }
  }
}
