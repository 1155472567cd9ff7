package org.findings.standard;

import java.util.Arrays;

/** One paragraph cut into words, and what became of each. */
final class Cut {
  private String text = "";
  private Term[] terms = new Term[256];
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private boolean[] first = new boolean[256];
  private Part[] parts = new Part[256];
  private int size;

  /** What stands for a word in the fingerprint. */
  enum Part {
    WORD,
    NUMBER,
    NAME,
    NOTHING
  }

  void begin(String ofParagraph) {
    text = ofParagraph;
    size = 0;
  }

  void add(Term term, int start, int end, boolean beginsSentence) {
    if (size == terms.length) {
      terms = Arrays.copyOf(terms, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      first = Arrays.copyOf(first, 2 * size);
      parts = Arrays.copyOf(parts, 2 * size);
    }
    terms[size] = term;
    starts[size] = start;
    ends[size] = end;
    first[size] = beginsSentence;
    parts[size] = Part.WORD;
    size++;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  Term term(int i) {
    return terms[i];
  }

  Sort sort(int i) {
    return i >= 0 && i < size ? terms[i].sort() : Sort.OTHER;
  }

  Part part(int i) {
    return i >= 0 && i < size ? parts[i] : Part.NOTHING;
  }

  boolean is(int i, Part part) {
    return i >= 0 && i < size && parts[i] == part;
  }

  void mark(int i, Part part) {
    parts[i] = part;
  }

  boolean is(int i, Term term) {
    return i >= 0 && i < size && terms[i].hash() == term.hash();
  }

  boolean beginsSentence(int i) {
    return first[i];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  boolean isCapital(int i) {
    return i < size && Character.isUpperCase(text.codePointAt(starts[i]));
  }

  /** Whether its capital may be due to its place: it begins a sentence, or follows a colon. */
  boolean mayBeginSentence(int i) {
    if (first[i]) {
      return true;
    }
    for (int at = starts[i] - 1; at >= ends[i - 1]; at--) {
      if (text.charAt(at) == ':' || text.charAt(at) == '•') {
        return true;
      }
    }
    return false;
  }

  /** Two capitals or digits or more, and at least half of its signs: HMI, LSCBs, DfE, S47. */
  boolean isAbbreviation(int i) {
    int capitals = 0;
    int letters = 0;
    for (int at = starts[i]; at < ends[i]; at++) {
      char c = text.charAt(at);
      if (c == '\'' || c == '’') {
        break;
      }
      capitals += Character.isUpperCase(c) || Character.isDigit(c) ? 1 : 0;
      letters++;
    }
    return capitals >= 2 && 2 * capitals >= letters;
  }

  boolean beginsWithDigit(int i) {
    return Character.isDigit(text.codePointAt(starts[i]));
  }

  /** The sign before a word; a blank where there is none. */
  char before(int i) {
    return starts[i] == 0 ? ' ' : text.charAt(starts[i] - 1);
  }

  /** The sign behind a word; a blank where there is none. */
  char behind(int i) {
    return ends[i] == text.length() ? ' ' : text.charAt(ends[i]);
  }

  char letter(int i, int at) {
    return text.charAt(starts[i] + at);
  }

  /** Whether a word stands right behind another, with a blank, hyphen or slash between at most. */
  boolean followClosely(int i, int next) {
    return next < size && starts[next] - ends[i] <= 1 && !first[next] && behind(i) != ',';
  }

  /** Whether words stand in one sentence with no stop between that parts. */
  boolean hangTogether(int from, int to) {
    if (to >= size) {
      return false;
    }
    for (int i = from + 1; i <= to; i++) {
      if (first[i]) {
        return false;
      }
    }
    for (int at = ends[from]; at < starts[to]; at++) {
      char c = text.charAt(at);
      if (c == ';' || c == ':') {
        return false;
      }
    }
    return true;
  }
}
