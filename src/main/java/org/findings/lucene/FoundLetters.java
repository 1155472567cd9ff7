package org.findings.lucene;

import java.util.Arrays;

/** The letters in which something was found: which, in how many paragraphs, and of what marks. */
final class FoundLetters {
  private int[] letters = new int[64];
  private int[] paragraphs = new int[64];
  private int[] marks = new int[64];
  private int size;

  /** One more, behind those before. */
  void add(int letter, int inParagraphs, int itsMarks) {
    if (size == letters.length) {
      letters = Arrays.copyOf(letters, 2 * size);
      paragraphs = Arrays.copyOf(paragraphs, 2 * size);
      marks = Arrays.copyOf(marks, 2 * size);
    }
    letters[size] = letter;
    paragraphs[size] = inParagraphs;
    marks[size] = itsMarks;
    size++;
  }

  int size() {
    return size;
  }

  /** The number of the i-th. */
  int letter(int i) {
    return letters[i];
  }

  int paragraphs(int i) {
    return paragraphs[i];
  }

  /** Which marks its paragraphs have, as {@link Marks#bits} tells each. */
  int marks(int i) {
    return marks[i];
  }
}
