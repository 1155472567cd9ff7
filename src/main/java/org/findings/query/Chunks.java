package org.findings.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.findings.query.Query.Form;
import org.findings.query.Query.Fuzzy;
import org.findings.query.Query.Loose;
import org.findings.query.Query.Or;
import org.findings.query.Query.Phrase;
import org.findings.query.Query.Term;
import org.findings.query.Query.Wildcard;
import org.findings.query.Query.Word;

/** What single words and quoted ones ask for. */
final class Chunks {
  /** Words of a loose phrase; their orders are tried, and grow faster than their number. */
  static final int MOST_LOOSE = 5;

  /** A word of up to so many letters may differ by one edit, a longer one by two. */
  private static final int SHORT_WORD = 5;

  private Chunks() {}

  static Query quoted(Token.Quoted quoted) throws QueryProblem {
    List<Term> terms = terms(quoted.text(), Form.EXACT, quoted);
    if (quoted.suffix() == null) {
      return new Phrase(terms);
    }
    int others = number(quoted, quoted.suffix(), 0, Lexer.FARTHEST);
    if (terms.size() == 1) {
      return new Phrase(terms);
    }
    if (terms.size() > MOST_LOOSE) {
      throw new QueryProblem(
              quoted.at(),
              "A phrase with ~ can have "
                  + MOST_LOOSE
                  + " words at most, not "
                  + terms.size()
                  + ".",
              "Join shorter ones by NEAR.")
          .mendedBy(
              Mend.instead(
                  quoted.at(),
                  exactWords(quoted.text()),
                  "A phrase with ~ can have "
                      + MOST_LOOSE
                      + " words at most: its words are searched wherever they stand."));
    }
    return new Loose(terms, others);
  }

  static Query bare(Token.Chunk chunk, Form form, List<String> added) throws QueryProblem {
    // One typed with a possessive finds only that.
    boolean possessive = Words.of(chunk.text()).stream().anyMatch(word -> word.endsWith("'s"));
    List<Term> terms = terms(chunk.text(), possessive ? Form.EXACT : form, chunk);
    if (chunk.suffix() != null) {
      return fuzzy(chunk, chunk.suffix(), terms);
    }
    if (terms.size() > 1 && Hyphens.join(chunk.text()) && !Signs.has(chunk.text())) {
      String joined = String.join("", Words.of(chunk.text()));
      added.add(joined);
      return new Or(List.of(new Phrase(terms), Phrase.of(List.of(joined), form)), 1);
    }
    return new Phrase(terms);
  }

  private static Query fuzzy(Token.Chunk chunk, String suffix, List<Term> terms)
      throws QueryProblem {
    if (terms.size() > 1 || !(terms.getFirst() instanceof Word word)) {
      throw new QueryProblem(
              chunk.at(),
              "A ~ follows one whole word only, not “" + Signs.asTyped(chunk.text()) + "”.",
              "Take the ~ away, or put it behind a word without wildcards and hyphens.")
          .mendedBy(Mend.withoutSuffix(chunk.at(), suffix, "follows what is not one whole word"));
    }
    int edits =
        suffix.isEmpty()
            ? (word.text().codePointCount(0, word.text().length()) <= SHORT_WORD ? 1 : 2)
            : number(chunk, suffix, 1, 2);
    return new Phrase(List.of(new Fuzzy(word.text(), edits)));
  }

  private static int number(Token token, String suffix, int least, int most) throws QueryProblem {
    if (suffix.matches("\\d{1,4}")) {
      int number = Integer.parseInt(suffix);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new QueryProblem(
            token.at(),
            "What follows the ~ there, “"
                + suffix
                + "”, is no number from "
                + least
                + " to "
                + most
                + ".",
            "Write such a number right behind the ~.")
        .mendedBy(Mend.suffix(token.at(), suffix, least, most));
  }

  private static List<Term> terms(String text, Form form, Token token) throws QueryProblem {
    List<Term> terms = Words.of(text).stream().map(word -> term(word, form)).toList();
    if (terms.isEmpty()) {
      throw Grammar.nothing("What stands there holds no word: no letter or digit.", token)
          .mendedBy(Mend.without(token.at(), "holds no word"));
    }
    for (Term term : terms) {
      if (term instanceof Wildcard wildcard && LoneWildcards.is(wildcard.pattern())) {
        throw new QueryProblem(
                token.at(),
                "The wildcard " + wildcard.pattern() + " stands alone: it would mean every word.",
                "Add a letter to it, or take it out; for words with others among them use NEAR.")
            .mendedBy(LoneWildcards.mend(token, text));
      }
    }
    return terms;
  }

  /** Each word of a phrase by itself, as written. */
  private static String exactWords(String text) {
    return Words.of(text).stream()
        .map(word -> "\"" + Signs.asTyped(word) + "\"")
        .collect(Collectors.joining(" ", "(", ")"));
  }

  private static Term term(String word, Form form) {
    return Signs.has(word)
        ? new Wildcard(Signs.asTyped(word).toLowerCase(Locale.ROOT))
        : new Word(word, form);
  }
}
