package org.findings.lucene;

import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The paragraphs of some letters of a segment: a run for each letter, so nothing is written out.
 */
final class ParagraphsOf extends DocIdSetIterator {
  private final LetterSet set;
  private final LetterTable letters;
  private final int base;
  private final int last;
  private final long cost;
  private int letter;
  private int document = -1;

  /**
   * @param segment whose numbers documents are told in
   * @param base of the segment
   */
  ParagraphsOf(LetterSet set, int segment, int base) {
    this.set = set;
    this.letters = set.letters();
    this.base = base;
    this.last = letters.endOfSegment(segment);
    this.letter = set.next(letters.beginOfSegment(segment));
    this.cost = cost(letter);
  }

  private long cost(int from) {
    long paragraphs = 0;
    for (int i = from; i < last; i = set.next(i + 1)) {
      paragraphs += letters.end(i) - letters.document(i) - 1;
    }
    return paragraphs;
  }

  @Override
  public int docID() {
    return document;
  }

  @Override
  public int nextDoc() {
    return advance(document + 1);
  }

  @Override
  public int advance(int target) {
    if (target == NO_MORE_DOCS) {
      letter = last;
    }
    while (letter < last && end() <= Math.max(target, first())) {
      // Beyond the next letter, too: then a search costs less than going there letter by letter.
      boolean isFar = end() <= target && letters.endAfter(letter) - base <= target;
      letter = set.next(isFar ? letters.firstEndingAfter(base + target) : letter + 1);
    }
    document = letter < last ? Math.max(target, first()) : NO_MORE_DOCS;
    return document;
  }

  /** Where the letter's first paragraph is: behind its last where it has none. */
  private int first() {
    return letters.document(letter) + 1 - base;
  }

  private int end() {
    return letters.end(letter) - base;
  }

  @Override
  public int docIDRunEnd() {
    return end();
  }

  @Override
  public void intoBitSet(int upTo, FixedBitSet bits, int offset) {
    while (document < upTo) {
      int end = Math.min(upTo, end());
      bits.set(document - offset, end - offset);
      advance(end);
    }
  }

  @Override
  public long cost() {
    return cost;
  }
}
