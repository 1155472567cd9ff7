package org.findings.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteArrayDataOutput;
import org.apache.lucene.util.BytesRef;
import org.findings.letter.Paragraph;

/**
 * How many of a letter's paragraphs have which {@link Marks}, and how many words these have.
 * Counted when the letter is written, so that a page of everything, or of all that passes a filter,
 * need not look at paragraphs, nor need what a rate is of.
 */
final class MarksOfLetter {
  /** Numbers of one mark: itself, how many paragraphs have it, and how many words these have. */
  static final int EACH = 3;

  /** Bytes of these at most. */
  private static final int LONGEST = 2 + 5 + 5;

  private MarksOfLetter() {}

  /**
   * @param texts of the paragraphs
   */
  static BytesRef written(List<Paragraph> paragraphs, List<LetterWords.Text> texts) {
    int[] counts = new int[Marks.MOST_WRITTEN];
    int[] words = new int[Marks.MOST_WRITTEN];
    for (int i = 0; i < texts.size(); i++) {
      int mark = (int) Marks.of(paragraphs.get(i));
      counts[mark]++;
      words[mark] += texts.get(i).length();
    }
    byte[] bytes = new byte[LONGEST * Marks.MOST_WRITTEN];
    ByteArrayDataOutput out = new ByteArrayDataOutput(bytes);
    try {
      for (int mark = 0; mark < counts.length; mark++) {
        if (counts[mark] > 0) {
          out.writeVInt(mark);
          out.writeVInt(counts[mark]);
          out.writeVInt(words[mark]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("an array can't fail to be written", e);
    }
    return new BytesRef(bytes, 0, out.getPosition());
  }

  /** {@link #EACH} numbers of a mark, those of the next mark and so on. */
  static int[] read(BytesRef written) {
    ByteArrayDataInput in = new ByteArrayDataInput(written.bytes, written.offset, written.length);
    // Each number takes a byte at least.
    int[] numbers = new int[written.length];
    int size = 0;
    while (!in.eof()) {
      numbers[size++] = in.readVInt();
    }
    return Arrays.copyOf(numbers, size);
  }

  /** The words of all paragraphs. */
  static int words(int[] read) {
    int words = 0;
    for (int i = 2; i < read.length; i += EACH) {
      words += read[i];
    }
    return words;
  }
}
