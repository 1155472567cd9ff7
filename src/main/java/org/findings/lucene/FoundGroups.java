package org.findings.lucene;

import java.util.Arrays;

/**
 * Of each paragraph found its group, its marks and its section, letter by letter, for counting the
 * groups of each value afterwards. Takes six bytes for each paragraph, and eighteen with its
 * section, what counting takes included.
 */
final class FoundGroups {
  private static final int FEWEST = 1 << 10;

  private final Allowance.Part memory;
  private final boolean withSections;
  private int[] groups = new int[FEWEST];
  private short[] marks = new short[FEWEST];
  private int[] sections;
  private int size;
  private int[] letters = new int[64];
  private int[] ends = new int[64];
  private int letterCount;

  FoundGroups(Allowance.Part memory, boolean withSections) {
    this.memory = memory;
    this.withSections = withSections;
    this.sections = new int[withSections ? FEWEST : 0];
  }

  /** False for lack of memory. */
  boolean add(int group, int letter, int mark, int section) {
    if (size == groups.length && !grow()) {
      return false;
    }
    groups[size] = group;
    marks[size] = (short) mark;
    if (withSections) {
      sections[size] = section;
    }
    size++;
    if (letterCount == 0 || letters[letterCount - 1] != letter) {
      if (letterCount == letters.length) {
        letters = Arrays.copyOf(letters, 2 * letterCount);
        ends = Arrays.copyOf(ends, 2 * letterCount);
      }
      letters[letterCount++] = letter;
    }
    ends[letterCount - 1] = size;
    return true;
  }

  private boolean grow() {
    int larger = size + size / 2;
    int bytes = Integer.BYTES + Short.BYTES + (withSections ? 3 * Integer.BYTES : 0);
    if (!memory.take((long) (larger - size) * bytes)) {
      return false;
    }
    groups = Arrays.copyOf(groups, larger);
    marks = Arrays.copyOf(marks, larger);
    sections = withSections ? Arrays.copyOf(sections, larger) : sections;
    return true;
  }

  int size() {
    return size;
  }

  int group(int i) {
    return groups[i];
  }

  int mark(int i) {
    return marks[i] & 0xffff;
  }

  int section(int i) {
    return sections[i];
  }

  int letterCount() {
    return letterCount;
  }

  /** The number of the i-th letter. */
  int letter(int i) {
    return letters[i];
  }

  int begin(int letter) {
    return letter == 0 ? 0 : ends[letter - 1];
  }

  int end(int letter) {
    return ends[letter];
  }
}
