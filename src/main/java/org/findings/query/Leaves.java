package org.findings.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.findings.query.Query.And;
import org.findings.query.Query.Form;
import org.findings.query.Query.Or;

/**
 * The words of one query and what a thesaurus adds to them: each gets the others of its group as
 * alternatives, and those get none in turn. Counts the parts of the query on the way.
 */
final class Leaves {
  private final Reading reading;
  private final Inflections inflections = new Inflections();
  private final Set<String> added = new LinkedHashSet<>();

  /** Joined forms of hyphenated words that were added or would have been. */
  private final Set<String> joined = new HashSet<>();

  private int parts;

  Leaves(Reading reading) {
    this.reading = reading;
  }

  /** The terms that were added, in their order. */
  List<String> added() {
    return List.copyOf(added);
  }

  /** Of the terms to leave out, those that neither the thesaurus nor a hyphen would add. */
  List<String> unknown() {
    return reading.without().stream()
        .filter(term -> !joined.contains(String.join("", Words.of(term))))
        .filter(term -> group(Words.of(term), Form.INFLECTED).isEmpty())
        .toList();
  }

  /** Counts one part of a query, and refuses one too many. */
  void count(int at) throws QueryProblem {
    if (++parts > Grammar.MOST_PARTS) {
      throw new QueryProblem(
              at,
              "The query has more than "
                  + Grammar.MOST_PARTS
                  + " parts"
                  + (added.isEmpty() ? "." : ", with what was added."),
              "Ask in several queries.")
          .ofSize();
    }
  }

  Query quoted(Token.Quoted quoted) throws QueryProblem {
    count(quoted.at());
    Query typed = Chunks.quoted(quoted);
    return quoted.suffix() == null
        ? also(typed, others(Words.of(quoted.text()), Form.EXACT), Form.EXACT, quoted)
        : typed;
  }

  Query bare(Token.Chunk chunk) throws QueryProblem {
    List<Query> one = sideBySide(List.of(chunk));
    return one.getFirst();
  }

  /** Words side by side: what each asks for, or several together that are one term. */
  List<Query> sideBySide(List<Token.Chunk> chunks) throws QueryProblem {
    List<Query> found = new ArrayList<>();
    for (int i = 0; i < chunks.size(); ) {
      Run run = longestTerm(chunks, i);
      List<Query> typed = new ArrayList<>();
      for (Token.Chunk chunk : chunks.subList(i, i + run.length())) {
        typed.add(typed(chunk));
      }
      if (run.others().isEmpty()) {
        found.addAll(typed);
      } else {
        Query all = typed.size() == 1 ? typed.getFirst() : new And(typed);
        found.add(also(all, run.others(), reading.bareWords(), chunks.get(i)));
      }
      i += run.length();
    }
    return found;
  }

  private Query typed(Token.Chunk chunk) throws QueryProblem {
    count(chunk.at());
    List<String> hyphenated = new ArrayList<>();
    Query query = Chunks.bare(chunk, reading.bareWords(), hyphenated);
    joined.addAll(hyphenated);
    if (hyphenated.stream().anyMatch(this::isOff)) {
      return ((Or) query).parts().getFirst();
    }
    added.addAll(hyphenated);
    return query;
  }

  /** The longest term that begins with a word, and the others of its group. */
  private Run longestTerm(List<Token.Chunk> chunks, int start) {
    Run longest = new Run(1, List.of());
    List<String> words = new ArrayList<>();
    for (int end = start; end < chunks.size() && words.size() < reading.thesaurus().longest(); ) {
      Token.Chunk chunk = chunks.get(end++);
      if (chunk.suffix() != null || Signs.has(chunk.text())) {
        break;
      }
      words.addAll(Words.of(chunk.text()));
      if (!group(words, reading.bareWords()).isEmpty()) {
        longest = new Run(end - start, others(words, reading.bareWords()));
      }
    }
    return longest;
  }

  private List<Equivalent> others(List<String> words, Form form) {
    List<Equivalent> others = new ArrayList<>();
    List<String> stems = stems(words);
    Set<List<String>> seen = new HashSet<>();
    seen.add(words);
    if (form == Form.INFLECTED && !isPossessive(words)) {
      seen.add(stems);
    }
    for (Equivalent term : group(words, form)) {
      // One that is left out stands for its inflections too, where they would be found.
      if (seen.add(term.key(form)) && !isOff(term, form)) {
        others.add(term);
      }
    }
    return others;
  }

  private List<Equivalent> group(List<String> words, Form form) {
    List<Equivalent> same = reading.thesaurus().withWords(words);
    boolean others = same.isEmpty() && form == Form.INFLECTED && !isPossessive(words);
    return others ? reading.thesaurus().withStems(stems(words)) : same;
  }

  private boolean isOff(Equivalent term, Form form) {
    return reading.without().stream()
        .map(Words::of)
        .map(off -> form == Form.INFLECTED && !term.asWritten() ? stems(off) : off)
        .anyMatch(term.key(form)::equals);
  }

  private boolean isOff(String joinedWord) {
    return reading.without().stream().map(Words::of).anyMatch(List.of(joinedWord)::equals);
  }

  private Query also(Query typed, List<Equivalent> others, Form form, Token at)
      throws QueryProblem {
    if (others.isEmpty()) {
      return typed;
    }
    List<Query> parts = new ArrayList<>();
    int before = typed instanceof Or or ? or.added() : 0;
    parts.addAll(typed instanceof Or or ? or.parts() : List.of(typed));
    for (Equivalent other : others) {
      count(at.at());
      added.add(other.listed());
      parts.add(other.phrase(form));
    }
    return new Or(parts, before + others.size());
  }

  private List<String> stems(Collection<String> words) {
    return words.stream().map(inflections::stem).toList();
  }

  /** One typed with a possessive finds only that. */
  private static boolean isPossessive(List<String> words) {
    return words.stream().anyMatch(word -> word.endsWith("'s"));
  }

  /** So many words typed side by side, and the terms that mean the same. */
  private record Run(int length, List<Equivalent> others) {}
}
