package org.findings.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.ByteBuffersDataInput;
import org.apache.lucene.store.ByteBuffersIndexInput;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.findings.search.Suggestions.AsOf;

/**
 * The phrases of one build as {@link PhraseFile} wrote them. Their texts and totals are held, some
 * 10 MB at most; in which letters they stand is mapped, and read when it is asked for. Safe for
 * many threads.
 */
final class PhraseTable {
  private final PhraseFile.Head head;
  private final String[] letterIds;
  private final byte[] texts;
  private final int[] textEnds;
  private final int[] paragraphs;
  private final int[] letters;
  private final int[] ends;

  /** Unmapped when nobody holds the table any more, so that no reader needs to be waited for. */
  private final ByteBuffer counts;

  private PhraseTable(IndexInput in, ByteBuffer counts) throws IOException {
    this.counts = counts;
    head =
        new PhraseFile.Head(
            in.readString(), in.readVInt(), in.readVInt(), in.readVLong(), in.readVLong());
    letterIds = new String[in.readVInt()];
    for (int i = 0; i < letterIds.length; i++) {
      letterIds[i] = in.readString();
    }
    int size = in.readVInt();
    textEnds = new int[size];
    paragraphs = new int[size];
    letters = new int[size];
    ends = new int[size];
    byte[] all = new byte[1 << 16];
    int length = 0;
    int end = 0;
    for (int i = 0; i < size; i++) {
      int shared = in.readVInt();
      int more = in.readVInt();
      while (all.length < length + shared + more) {
        all = Arrays.copyOf(all, 2 * all.length);
      }
      int before = i < 2 ? 0 : textEnds[i - 2];
      System.arraycopy(all, before, all, length, shared);
      in.readBytes(all, length + shared, more);
      length += shared + more;
      textEnds[i] = length;
      paragraphs[i] = in.readVInt();
      letters[i] = in.readVInt();
      end += in.readVInt();
      ends[i] = end;
    }
    texts = Arrays.copyOf(all, length);
  }

  /**
   * The table in an index's folder.
   *
   * @return none where none was written, or by a version that wrote others
   * @throws IOException also where it is damaged
   */
  static Optional<PhraseTable> read(Path index) throws IOException {
    Path file = index.resolve(PhraseFile.FOLDER).resolve(PhraseFile.NAME);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    // What is mapped stays what it is: a newer table is another file of the same name.
    MappedByteBuffer mapped;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      mapped = channel.map(MapMode.READ_ONLY, 0, channel.size());
    }
    IndexInput in =
        new ByteBuffersIndexInput(
            new ByteBuffersDataInput(List.of(mapped.duplicate())), file.toString());
    CodecUtil.checksumEntireFile(in);
    in.seek(0);
    int version = CodecUtil.checkHeader(in, PhraseFile.CODEC, 1, Integer.MAX_VALUE);
    if (version != PhraseFile.VERSION) {
      return Optional.empty();
    }
    int first = (int) in.getFilePointer();
    in.seek(in.length() - CodecUtil.footerLength() - Long.BYTES);
    int begin = (int) in.readLong();
    in.seek(begin);
    return Optional.of(new PhraseTable(in, mapped.slice(first, begin - first)));
  }

  PhraseFile.Head head() {
    return head;
  }

  /**
   * What it tells of itself.
   *
   * @param build that is searched now
   */
  AsOf asOf(String build) {
    return new AsOf(
        true, head.build(), head.letters(), Instant.ofEpochMilli(head.at()), isOf(build));
  }

  boolean isOf(String build) {
    return head.build().equals(build);
  }

  int size() {
    return textEnds.length;
  }

  String text(int phrase) {
    int start = start(phrase);
    return new BytesRef(texts, start, textEnds[phrase] - start).utf8ToString();
  }

  private int start(int phrase) {
    return phrase == 0 ? 0 : textEnds[phrase - 1];
  }

  /** How many words a phrase has, or only whether one or more. */
  boolean isSeveralWords(int phrase) {
    for (int i = start(phrase); i < textEnds[phrase]; i++) {
      if (texts[i] == ' ') {
        return true;
      }
    }
    return false;
  }

  /** In all letters of the table. */
  int paragraphs(int phrase) {
    return paragraphs[phrase];
  }

  /** How many letters have a phrase. */
  int letters(int phrase) {
    return letters[phrase];
  }

  /** The first phrase that does not come before some letters. */
  int firstFrom(byte[] prefix) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(middle, prefix) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first phrase that comes behind all that begin with some letters. */
  int firstBehind(byte[] prefix) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int start = start(middle);
      int length = Math.min(prefix.length, textEnds[middle] - start);
      if (Arrays.compareUnsigned(texts, start, start + length, prefix, 0, prefix.length) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int phrase, byte[] other) {
    return Arrays.compareUnsigned(texts, start(phrase), textEnds[phrase], other, 0, other.length);
  }

  /** Bytes that {@link #among} reads. */
  int cost(int phrase) {
    return ends[phrase] - (phrase == 0 ? 0 : ends[phrase - 1]);
  }

  /**
   * As {@link LetterCounts#among}.
   *
   * @param some of the letters of the table
   * @param room for {@link #cost} bytes at least
   */
  long among(FixedBitSet some, int phrase, byte[] room) {
    int length = cost(phrase);
    counts.get(ends[phrase] - length, room, 0, length);
    return LetterCounts.among(some, room, length);
  }

  /** As {@link LetterCounts#mark}, with what {@link #among} has just read. */
  void mark(FixedBitSet some, int phrase, byte[] room, FixedBitSet marked) {
    LetterCounts.mark(some, room, cost(phrase), marked);
  }

  /** Each letter's number in a build, by its number here; negative where the build lacks it. */
  int[] lettersIn(Build build) throws IOException {
    Map<String, Integer> numbers = LetterIds.of(build).numbers();
    int[] in = new int[letterIds.length];
    for (int i = 0; i < in.length; i++) {
      in[i] = numbers.getOrDefault(letterIds[i], -1);
    }
    return in;
  }
}
