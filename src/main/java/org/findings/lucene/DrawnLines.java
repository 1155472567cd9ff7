package org.findings.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.findings.search.LineSearch.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Draws lines at random: those with the smallest hashes of the seed and of what names a line in any
 * state of the index. So it does not hang on how the index is cut, and a larger sample of the same
 * seed holds the smaller one.
 */
final class DrawnLines implements LineTaking {
  /** What is hashed beside the letter's id: the seed, and where in the letter the line is. */
  private static final int NUMBERS = Long.BYTES + 3 * Integer.BYTES;

  private final LetterTable letters;
  private final Sample sample;
  private final First<Drawn> smallest;
  private @Nullable SortedDocValues ids;
  private ByteBuffer name = ByteBuffer.allocate(0);
  private long largest = Long.MAX_VALUE;
  private int lastLetter = -1;
  private int base;

  private record Drawn(long hash, int document, int letter, int first, int last) {
    static final Comparator<Drawn> IN_INDEX =
        Comparator.comparingInt(Drawn::document)
            .thenComparingInt(Drawn::first)
            .thenComparingInt(Drawn::last);
    static final Comparator<Drawn> BY_HASH =
        Comparator.comparingLong(Drawn::hash).thenComparing(IN_INDEX);
  }

  DrawnLines(LetterTable letters, Sample sample) {
    this.letters = letters;
    this.sample = sample;
    smallest = new First<>(Drawn.BY_HASH, sample.lines(), null);
  }

  @Override
  public void begin(LeafReaderContext segment) throws IOException {
    ids = DocValues.getSorted(segment.reader(), Fields.LETTER_KEY);
    base = segment.docBase;
  }

  @Override
  public void take(int document, int letter, int first, int last) throws IOException {
    if (letter != lastLetter) {
      lastLetter = letter;
      name = name(letter);
    }
    name.putInt(Long.BYTES, base + document - letters.document(letter));
    name.putInt(Long.BYTES + Integer.BYTES, first);
    name.putInt(Long.BYTES + 2 * Integer.BYTES, last);
    long hash = StringHelper.murmurhash3_x64_128(name.array(), 0, name.capacity(), 0)[0];
    if (hash <= largest) {
      smallest.offer(new Drawn(hash, base + document, letter, first, last));
      Drawn kept = smallest.last();
      largest = kept == null ? Long.MAX_VALUE : kept.hash();
    }
  }

  private ByteBuffer name(int letter) throws IOException {
    SortedDocValues known = Objects.requireNonNull(ids, "a segment was begun");
    if (!known.advanceExact(letters.document(letter) - base)) {
      throw new IllegalStateException("letter " + letter + " has no id");
    }
    BytesRef id = known.lookupOrd(known.ordValue());
    return ByteBuffer.allocate(NUMBERS + id.length)
        .putLong(0, sample.seed())
        .put(NUMBERS, id.bytes, id.offset, id.length);
  }

  /** Hands on those that were drawn, in the order of the index; gives back how many they are. */
  int to(List<LeafReaderContext> segments, LineTaking lines) throws IOException {
    List<Drawn> drawn = smallest.inOrder();
    drawn.sort(Drawn.IN_INDEX);
    int segment = -1;
    for (Drawn line : drawn) {
      int of = ReaderUtil.subIndex(line.document(), segments);
      if (of != segment) {
        segment = of;
        lines.begin(segments.get(of));
      }
      int document = line.document() - segments.get(of).docBase;
      lines.take(document, line.letter(), line.first(), line.last());
    }
    return drawn.size();
  }
}
