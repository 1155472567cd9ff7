package org.findings.query;

import java.util.List;

/** A query as a tree of plain values. Words in it are in the form that {@link Words} gives. */
public sealed interface Query {

  /** Every paragraph. */
  record Everything() implements Query {}

  /**
   * Words one after the other.
   *
   * @param form whether these very words are meant, or any of their inflections
   */
  record Phrase(List<String> words, Form form) implements Query {
    public Phrase {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a phrase without words");
      }
    }
  }

  record And(List<Query> parts) implements Query {
    public And {
      parts = atLeastTwo(parts);
    }
  }

  record Or(List<Query> parts) implements Query {
    public Or {
      parts = atLeastTwo(parts);
    }
  }

  record Not(Query part) implements Query {}

  /** Paragraphs with this metadata, whatever their words. */
  record Where(Filter filter) implements Query {}

  /** Whether a word stands for itself or for all its inflections. */
  enum Form {
    EXACT,
    INFLECTED
  }

  private static List<Query> atLeastTwo(List<Query> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("and, or need two parts, not " + parts.size());
    }
    return List.copyOf(parts);
  }
}
