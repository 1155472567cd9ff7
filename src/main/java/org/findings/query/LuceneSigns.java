package org.findings.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;

/**
 * The signs of a query in Lucene's syntax. Lucene's parser does not say where in a query most of
 * what we refuse stands, and follows parentheses as deep as they go; so this looks first.
 */
final class LuceneSigns {
  private static final Pattern SUFFIX = Pattern.compile("[^\\s()\"^]+");

  private final String text;
  private int at;
  private final Deque<Integer> open = new ArrayDeque<>();

  private LuceneSigns(String text) {
    this.text = text;
  }

  /** The query with straight quotation marks and plain spaces, character for character. */
  static String checked(String typed) throws QueryProblem {
    StringBuilder plain = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      Lexer.requireNoControl(typed, i);
      plain.append(Lexer.isQuote(c) ? '"' : Lexer.isSpace(c) ? ' ' : c);
    }
    LuceneSigns signs = new LuceneSigns(plain.toString());
    signs.check();
    return signs.text;
  }

  private void check() throws QueryProblem {
    for (; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '\\' -> escape();
        case '"' -> quoted();
        case '/' -> throw slash();
        case '~' -> tilde();
        case '^' ->
            throw LuceneSyntax.refused(
                    at, "a boost, ^", "Leave it out, or write \\^ for the character itself.")
                .mendedBy(Mend.withoutSign(at));
        case '@' -> {
          if (text.substring(0, at).stripTrailing().endsWith(")")) {
            throw LuceneSyntax.refused(
                    at, "a minimum of alternatives, @", "Leave it out, or join them by AND and OR.")
                .mendedBy(Mend.withoutSign(at));
          }
        }
        case '(' -> {
          open.push(at);
          if (open.size() > Grammar.DEEPEST) {
            throw Grammar.tooDeep(at);
          }
        }
        case ')' -> {
          if (open.poll() == null) {
            throw Grammar.unopened(at);
          }
        }
        default -> {}
      }
    }
    if (!open.isEmpty()) {
      throw Grammar.unclosed(open.getLast());
    }
  }

  private void escape() throws QueryProblem {
    if (++at == text.length()) {
      throw new QueryProblem(
              at - 1,
              "The query ends in a \\ with nothing behind it.",
              "Take it out, or write \\\\ for the sign itself.")
          .mendedBy(Mend.character(at - 1, "A \\ at the end has nothing behind it"));
    }
  }

  private void quoted() throws QueryProblem {
    int start = at++;
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        escape();
      }
      at++;
    }
    if (at == text.length()) {
      throw Lexer.neverClosed(start);
    }
  }

  /** Lucene would begin another word behind a ~ with no number. */
  private void tilde() throws QueryProblem {
    Matcher suffix = SUFFIX.matcher(text).region(at + 1, text.length());
    if (suffix.lookingAt() && !suffix.group().matches("\\d{1,4}(\\.\\d{1,4})?")) {
      throw new QueryProblem(
              at,
              "What follows the ~ there, “" + suffix.group() + "”, is no number that fits.",
              "Write ~1 or ~2 behind a word, and a number of other words behind a phrase.")
          .mendedBy(Mend.character(at, "A ~ has no number that fits behind it"));
    }
  }

  private QueryProblem slash() {
    boolean near =
        text.substring(0, at).endsWith("NEAR") || text.substring(0, at).endsWith("BEFORE");
    return near
        ? new QueryProblem(
                at,
                "NEAR and BEFORE are not of Lucene’s syntax.",
                "Leave syntax=lucene out, or write \"these words\"~5.")
            .mendedBy(Mend.sideBySide(text.lastIndexOf(' ', at) + 1, "is not of Lucene’s syntax"))
        : LuceneSyntax.refused(
                at,
                "a regular expression, which a / begins",
                "Use * and ? as wildcards, or write \\/ for the sign itself.")
            .mendedBy(Mend.character(at, "A / would begin a regular expression"));
  }

  /** The text with wildcards as {@link Signs}, and signs that were escaped as they are. */
  static String withWildcards(CharSequence text) {
    StringBuilder signs = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = UnescapedCharSequence.wasEscaped(text, i);
      signs.append(c == '*' && !plain ? Signs.ANY : c == '?' && !plain ? Signs.ONE : c);
    }
    return signs.toString();
  }

  static boolean hasWildcard(CharSequence text) {
    return Signs.has(withWildcards(text));
  }

  /** Whether it is a * alone. */
  static boolean isAny(CharSequence text) {
    return withWildcards(text).equals(String.valueOf(Signs.ANY));
  }
}
