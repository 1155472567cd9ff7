package org.findings.query;

import java.util.List;

/** A query as a tree of plain values. Words in it are in the form that {@link Words} gives. */
public sealed interface Query {

  /** Every paragraph. */
  record Everything() implements Query {}

  /** Words one after the other; often just one. */
  record Phrase(List<Term> terms) implements Query {
    public Phrase {
      terms = List.copyOf(terms);
      if (terms.isEmpty()) {
        throw new IllegalArgumentException("a phrase without words");
      }
    }

    /** Words of one form, one after the other. */
    public static Phrase of(List<String> words, Form form) {
      return new Phrase(words.stream().<Term>map(word -> new Word(word, form)).toList());
    }
  }

  /**
   * Words in any order, with others among them.
   *
   * @param others how many other words at most
   */
  record Loose(List<Term> terms, int others) implements Query {
    public Loose {
      terms = List.copyOf(terms);
      if (terms.size() < 2) {
        throw new IllegalArgumentException("loose words need two, not " + terms.size());
      }
    }
  }

  /**
   * Two sides near each other, without overlap.
   *
   * @param reach how near
   */
  record Near(Query left, Query right, Reach reach) implements Query {}

  /** How near is near. */
  sealed interface Reach {}

  /**
   * So many other words at most between them.
   *
   * @param inOrder whether the left side must come first
   */
  record Within(int others, boolean inOrder) implements Reach {}

  /** Both in one sentence. */
  record InSentence() implements Reach {}

  record And(List<Query> parts) implements Query {
    public And {
      parts = atLeastTwo(parts);
    }
  }

  /**
   * At least one of several.
   *
   * @param added how many of the last parts nobody typed
   */
  record Or(List<Query> parts, int added) implements Query {
    public Or {
      parts = atLeastTwo(parts);
      if (added < 0 || added >= parts.size()) {
        throw new IllegalArgumentException(added + " of " + parts.size() + " parts added");
      }
    }

    /** All of it as typed. */
    public Or(List<Query> parts) {
      this(parts, 0);
    }
  }

  record Not(Query part) implements Query {}

  /** Paragraphs with this metadata, whatever their words. */
  record Where(Filter filter) implements Query {}

  /** What a query asks for at the place of one word. */
  sealed interface Term {}

  /**
   * A word.
   *
   * @param form whether this very word is meant, or any of its inflections
   */
  record Word(String text, Form form) implements Term {}

  /**
   * Words of a pattern, as written.
   *
   * @param pattern with {@link #ANY} for none or more characters and {@link #ONE} for one
   */
  record Wildcard(String pattern) implements Term {
    public static final char ANY = '*';
    public static final char ONE = '?';
  }

  /** Words that differ from this one by a few edits, as written. */
  record Fuzzy(String text, int edits) implements Term {}

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
