package org.findings.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.findings.query.Inflections;
import org.findings.query.Query;
import org.findings.query.Query.And;
import org.findings.query.Query.Form;
import org.findings.query.Query.Or;
import org.findings.query.Query.Phrase;
import org.findings.query.Query.Term;
import org.findings.query.Query.Word;

/**
 * Tells whether no two parts of a query can ever match the very same stretch of a text, so that how
 * often each matches adds up. When in doubt they can.
 */
final class Apart {
  /** Parts; each is held against each other one. */
  private static final int MOST = 64;

  private final Inflections inflections = new Inflections();

  boolean are(Query query) {
    List<Query> leaves = new ArrayList<>();
    collect(query, leaves);
    if (leaves.size() > MOST) {
      return false;
    }
    for (int i = 0; i < leaves.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!areApart(leaves.get(i), leaves.get(j))) {
          return false;
        }
      }
    }
    return true;
  }

  /** What has places where the query is found. */
  private static void collect(Query query, List<Query> leaves) {
    switch (query) {
      case And and -> and.parts().forEach(part -> collect(part, leaves));
      case Or or -> or.parts().forEach(part -> collect(part, leaves));
      case Phrase phrase -> leaves.add(phrase);
      case Query.Loose loose -> leaves.add(loose);
      case Query.Near near -> leaves.add(near);
      case Query.Not not -> {
        // What is not there has no place.
      }
      case Query.Where where -> {
        // Nor has what is known of a paragraph.
      }
      case Query.Everything everything -> {
        // Nor has everything.
      }
    }
  }

  private boolean areApart(Query one, Query other) {
    if (one instanceof Phrase first && other instanceof Phrase second) {
      return areApart(first.terms(), second.terms());
    }
    // Stretches of two words at least.
    return isSingle(one) || isSingle(other);
  }

  private static boolean isSingle(Query leaf) {
    return leaf instanceof Phrase phrase && phrase.terms().size() == 1;
  }

  private boolean areApart(List<Term> one, List<Term> other) {
    if (one.size() != other.size()) {
      return true;
    }
    for (int i = 0; i < one.size(); i++) {
      if (one.get(i) instanceof Word first
          && other.get(i) instanceof Word second
          && areApart(first, second)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no word of a text is both. */
  private boolean areApart(Word one, Word other) {
    Set<String> ofOne = stems(one);
    return stems(other).stream().noneMatch(ofOne::contains);
  }

  /** Without inflections, all words that it finds. One as written also finds its possessive. */
  private Set<String> stems(Word word) {
    String stem = inflections.stem(word.text());
    return word.form() == Form.INFLECTED
        ? Set.of(stem)
        : Set.copyOf(List.of(stem, inflections.stem(word.text() + "'s")));
  }
}
