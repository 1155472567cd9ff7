package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The forward index: for each paragraph its words by position, without its stored text.
 *
 * <p>The distinct words are a sorted set of doc values, which Lucene numbers anew in each merge;
 * the positions hold a word's place among the paragraph's own sorted words, which no merge changes.
 */
final class Forward {
  /** Bytes of a number of positions or distinct words at most. */
  private static final int VINT = 5;

  private Forward() {}

  static void add(Document document, List<String> words) {
    // Lucene sorts by UTF-8 bytes, which is not the order of Java strings.
    TreeMap<BytesRef, Integer> places = new TreeMap<>();
    List<BytesRef> written = new ArrayList<>(words.size());
    for (String word : words) {
      BytesRef bytes = new BytesRef(word);
      written.add(bytes);
      places.put(bytes, 0);
    }
    int place = 0;
    for (var entry : places.entrySet()) {
      document.add(new SortedSetDocValuesField(Fields.WORDS, entry.getKey()));
      entry.setValue(place++);
    }
    byte[] buffer = new byte[VINT * (words.size() + 1)];
    ByteArrayDataOutput out = new ByteArrayDataOutput(buffer);
    try {
      out.writeVInt(words.size());
      for (BytesRef word : written) {
        out.writeVInt(places.getOrDefault(word, 0));
      }
    } catch (IOException e) {
      throw new IllegalStateException("an array can't fail to be written", e);
    }
    document.add(
        new BinaryDocValuesField(Fields.FORWARD, new BytesRef(buffer, 0, out.getPosition())));
  }

  /** Reads the words of a segment's paragraphs, in ascending order of documents. */
  static final class Words {
    private final SortedSetDocValues distinct;
    private final BinaryDocValues positions;

    Words(LeafReader segment) throws IOException {
      distinct = DocValues.getSortedSet(segment, Fields.WORDS);
      positions = DocValues.getBinary(segment, Fields.FORWARD);
    }

    /** Each position's word as a number of this segment, in the order of the words. */
    long[] ordinals(int document) throws IOException {
      if (!positions.advanceExact(document)) {
        return new long[0];
      }
      BytesRef bytes = positions.binaryValue();
      ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
      long[] words = new long[in.readVInt()];
      if (words.length == 0 || !distinct.advanceExact(document)) {
        return new long[0];
      }
      long[] own = new long[distinct.docValueCount()];
      for (int i = 0; i < own.length; i++) {
        own[i] = distinct.nextOrd();
      }
      for (int i = 0; i < words.length; i++) {
        words[i] = own[in.readVInt()];
      }
      return words;
    }

    String word(long ordinal) throws IOException {
      return distinct.lookupOrd(ordinal).utf8ToString();
    }
  }
}
