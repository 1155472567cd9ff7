package org.findings.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.util.BytesRef;
import org.findings.search.LineOrder;

/** The words of one segment that its lines are sorted by: those next to a match come first. */
final class LineWords {
  private final Forward.Words forward;
  private final boolean before;
  private final int most;
  private final Map<Long, BytesRef> known = new HashMap<>();
  private final Map<BytesRef, Long> found = new HashMap<>();
  private int paragraph = -1;
  private int size;
  private int next;
  private int count;

  /**
   * @param most words of a line that it is sorted by
   */
  LineWords(LeafReader segment, LineOrder by, int most) throws IOException {
    forward = new Forward.Words(segment);
    before = by == LineOrder.LEFT;
    this.most = by.isByWords() ? most : 0;
  }

  /** Goes to a line; those of one paragraph come together, and paragraphs as they stand. */
  void begin(int ofLetter, int document, int first, int last) throws IOException {
    if (most == 0) {
      return;
    }
    if (document != paragraph) {
      paragraph = document;
      size = forward.begin(ofLetter, document);
    }
    next = before ? first - 1 : last + 1;
    count = Math.min(most, before ? first : size - next);
  }

  /** How many words the line has: fewer where the paragraph ends. */
  int count() {
    return count;
  }

  /**
   * A word of the line as a number of this segment.
   *
   * @param limit any number beyond it stands for all of them
   */
  long ordinal(int i, long limit) throws IOException {
    return forward.ordinal(before ? next - i : next + i, limit);
  }

  /** The line's words as numbers of this segment. */
  long[] ordinals() throws IOException {
    long[] ordinals = new long[count];
    for (int i = 0; i < count; i++) {
      ordinals[i] = ordinal(i, Long.MAX_VALUE);
    }
    return ordinals;
  }

  /** The word of a number of this segment. */
  BytesRef word(long ordinal) throws IOException {
    BytesRef word = known.get(ordinal);
    if (word == null) {
      word = forward.bytes(ordinal);
      known.put(ordinal, word);
    }
    return word;
  }

  /** The number of a word of any segment; as a binary search tells it where this one lacks it. */
  long find(BytesRef word) throws IOException {
    Long number = found.get(word);
    if (number == null) {
      number = forward.find(word);
      found.put(word, number);
    }
    return number;
  }
}
