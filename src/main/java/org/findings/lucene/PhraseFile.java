package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.findings.lucene.EveryParagraph.Stopped;

/**
 * The phrases of one build, written beside the index, since finding them takes long. It is derived
 * from the index and may be behind it or missing; a damaged one counts as missing.
 *
 * <p>After Lucene's header come the letters of each phrase ({@link LetterCounts}), in the order of
 * the phrases; then what the file is of, the ids of the letters, and the phrases in the order of
 * their bytes, each without the bytes that it begins with as the one before; then where that
 * begins, and Lucene's checksum.
 */
final class PhraseFile {
  static final String FOLDER = "phrases";
  static final String NAME = "table";
  static final String LOCK = "gathering.lock";
  static final String CODEC = "FindingsPhrases";

  /** Another number is another format, or another choice of phrases. */
  static final int VERSION = 1;

  /** Bytes of letters that are sorted by phrase at a time. */
  private static final int PORTION = 8 << 20;

  private PhraseFile() {}

  /** What a file is of. */
  record Head(String build, int letters, int paragraphs, long changes, long at) {}

  /**
   * Gathers the phrases of a build, and writes them.
   *
   * @throws LockObtainFailedException where another process is at it
   */
  static void write(Path index, Build build, long at, BooleanSupplier stopped)
      throws IOException, Stopped {
    Path folder = index.resolve(FOLDER);
    Files.createDirectories(folder);
    try (FSDirectory directory = FSDirectory.open(folder);
        Lock lock = directory.obtainLock(LOCK)) {
      removeRemains(directory);
      WordNumbers words = WordNumbers.of(build.reader());
      Gathering gathering = new Gathering(build, words, stopped);
      long[] keys = gathering.keys();
      PhraseOccurrences found;
      String byLetter;
      try (IndexOutput out = directory.createTempOutput("letters", "", IOContext.DEFAULT)) {
        byLetter = out.getName();
        found = gathering.occurrences(keys, words.bare(), out);
      }
      String written;
      try (IndexOutput out = directory.createTempOutput(NAME, "", IOContext.DEFAULT)) {
        written = out.getName();
        write(out, directory, byLetter, build, at, Phrases.of(found, words));
      }
      directory.sync(List.of(written));
      lock.ensureValid();
      directory.rename(written, NAME);
      directory.syncMetaData();
      removeRemains(directory);
    }
  }

  /** What is needed on the way only, also by a writer that did not come to its end. */
  private static void removeRemains(Directory directory) throws IOException {
    for (String file : directory.listAll()) {
      if (!file.equals(NAME) && !file.equals(LOCK)) {
        directory.deleteFile(file);
      }
    }
  }

  /** The phrases that are kept, in the order of their bytes. */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  private record Phrases(PhraseOccurrences found, String[] texts, int[] inOrder) {
    static Phrases of(PhraseOccurrences found, WordNumbers words) throws IOException {
      boolean[] kept = found.kept();
      String[] texts = new String[found.size()];
      BytesRef[] bytes = new BytesRef[texts.length];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = kept[i] ? found.text(i, words) : "";
        bytes[i] = new BytesRef(texts[i]);
      }
      int[] inOrder =
          IntStream.range(0, texts.length)
              .filter(i -> kept[i])
              .boxed()
              .sorted(Comparator.comparing(i -> bytes[i]))
              .mapToInt(i -> i)
              .toArray();
      return new Phrases(found, texts, inOrder);
    }
  }

  private static void write(
      IndexOutput out, Directory directory, String byLetter, Build build, long at, Phrases phrases)
      throws IOException {
    CodecUtil.writeHeader(out, CODEC, VERSION);
    try (IndexInput in = directory.openInput(byLetter, IOContext.READONCE)) {
      int from = 0;
      while (from < phrases.inOrder.length) {
        from = writePortion(out, in, phrases, from);
      }
    }
    long begin = out.getFilePointer();
    out.writeString(build.state().build());
    out.writeVInt(build.state().letters());
    out.writeVInt(build.state().paragraphs());
    out.writeVLong(build.changes());
    out.writeVLong(at);
    LetterIds ids = LetterIds.of(build);
    out.writeVInt(ids.size());
    for (int i = 0; i < ids.size(); i++) {
      out.writeString(ids.id(i));
    }
    out.writeVInt(phrases.inOrder.length);
    BytesRef before = new BytesRef();
    for (int phrase : phrases.inOrder) {
      BytesRef text = new BytesRef(phrases.texts[phrase]);
      int shared = sharedBytes(before, text);
      out.writeVInt(shared);
      out.writeVInt(text.length - shared);
      out.writeBytes(text.bytes, shared, text.length - shared);
      before = text;
      out.writeVInt(phrases.found.paragraphs(phrase));
      out.writeVInt(phrases.found.letters(phrase));
      out.writeVInt(phrases.found.bytes(phrase));
    }
    out.writeLong(begin);
    CodecUtil.writeFooter(out);
  }

  private static int sharedBytes(BytesRef a, BytesRef b) {
    int mismatch = Arrays.mismatch(a.bytes, 0, a.length, b.bytes, 0, b.length);
    return mismatch < 0 ? a.length : mismatch;
  }

  /** Turns letters with their phrases into phrases with their letters, as many as there is room. */
  private static int writePortion(IndexOutput out, IndexInput in, Phrases phrases, int from)
      throws IOException {
    PhraseOccurrences found = phrases.found;
    int[] places = new int[found.size()];
    Arrays.fill(places, -1);
    int size = 0;
    int to = from;
    for (; to < phrases.inOrder.length; to++) {
      int phrase = phrases.inOrder[to];
      if (to > from && size + found.bytes(phrase) > PORTION) {
        break;
      }
      places[phrase] = size;
      size += found.bytes(phrase);
    }
    byte[] portion = new byte[size];
    int[] before = new int[found.size()];
    Arrays.fill(before, -1);
    in.seek(0);
    for (int letter = 0; letter < found.lettersSeen(); letter++) {
      int phrase = 0;
      for (int left = in.readVInt(); left > 0; left--) {
        phrase += in.readVInt();
        int count = in.readVInt();
        if (places[phrase] >= 0) {
          places[phrase] =
              LetterCounts.write(portion, places[phrase], letter - before[phrase], count);
          before[phrase] = letter;
        }
      }
    }
    out.writeBytes(portion, size);
    return to;
  }
}
