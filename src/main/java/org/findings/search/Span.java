package org.findings.search;

/** A stretch of a paragraph's text, in UTF-16 code units, end exclusive. */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
    }
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
