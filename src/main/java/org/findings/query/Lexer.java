package org.findings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.query.Token.Meaning;
import org.jspecify.annotations.Nullable;

/** Cuts a typed query into tokens. Any quotation mark opens and closes, straight or typographic. */
final class Lexer {
  private static final String QUOTES = "\"“”„‟«»″＂";

  /** Words; longer than any paragraph is no proximity. */
  static final int FARTHEST = 1_000;

  private static final Pattern DISTANCE = Pattern.compile("(NEAR|BEFORE)/(\\d{1,4})");
  private static final Pattern SENTENCE = Pattern.compile("\\s+sentence(?![^\\s()\"])");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) throws QueryProblem {
    Lexer lexer = new Lexer(text);
    while (lexer.at < text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() throws QueryProblem {
    char c = text.charAt(at);
    if (isSpace(c)) {
      at++;
      return;
    }
    requireNoControl(text, at);
    if (c == '(') {
      tokens.add(new Token.Open(at++));
    } else if (c == ')') {
      tokens.add(new Token.Close(at++));
    } else if (isQuote(c)) {
      quoted();
    } else if ((c == '+' || Hyphens.isDash(c)) && startsSomething(at + 1)) {
      Meaning meaning = c == '+' ? Meaning.MUST : Meaning.NOT;
      tokens.add(new Token.Operator(at++, meaning, String.valueOf(c)));
    } else {
      chunk();
    }
  }

  private void quoted() throws QueryProblem {
    int start = at++;
    StringBuilder inside = new StringBuilder();
    while (at < text.length() && !isQuote(text.charAt(at))) {
      character(inside);
    }
    if (at == text.length()) {
      throw neverClosed(start);
    }
    at++;
    @Nullable String suffix = at < text.length() && text.charAt(at) == '~' ? suffix() : null;
    tokens.add(new Token.Quoted(start, inside.toString(), suffix));
  }

  private void chunk() throws QueryProblem {
    int start = at;
    StringBuilder inside = new StringBuilder();
    @Nullable String suffix = null;
    while (at < text.length() && !endsChunk(text.charAt(at))) {
      char c = text.charAt(at);
      if (c == ':') {
        Optional<Field> field = Field.ofTyped(text.substring(start, at).toLowerCase(Locale.ROOT));
        if (field.isPresent()) {
          at++;
          tokens.add(new Token.In(start, field.get()));
          return;
        }
      }
      if (c == '~') {
        suffix = suffix();
        break;
      }
      character(inside);
    }
    tokens.add(word(start, inside.toString(), suffix));
  }

  /** What stands after a ~ up to the end of its chunk. */
  private String suffix() {
    int start = ++at;
    while (at < text.length() && !endsChunk(text.charAt(at))) {
      at++;
    }
    return text.substring(start, at);
  }

  private Token word(int start, String chunk, @Nullable String suffix) throws QueryProblem {
    // Operators count only as typed: an escaped one is a word.
    String typed = text.substring(start, at);
    return switch (typed) {
      case "AND" -> new Token.Operator(start, Meaning.AND, typed);
      case "OR" -> new Token.Operator(start, Meaning.OR, typed);
      case "NOT" -> new Token.Operator(start, Meaning.NOT, typed);
      case "WITHIN" -> within(start);
      default ->
          typed.matches("(NEAR|BEFORE)(/.*)?")
              ? near(start, typed)
              : new Token.Chunk(start, chunk, suffix);
    };
  }

  private Token within(int start) throws QueryProblem {
    Matcher what = SENTENCE.matcher(text).region(at, text.length());
    if (!what.lookingAt()) {
      throw new QueryProblem(
              start,
              "WITHIN at position " + (start + 1) + " says not within what.",
              "Write WITHIN sentence, or within in small letters for the word.")
          .mendedBy(
              Mend.instead(
                  start, "within", "WITHIN doesn’t say within what: it is searched as a word."));
    }
    at = what.end();
    return new Token.Proximity(start, new Query.InSentence(), "WITHIN sentence");
  }

  private static Token near(int start, String typed) throws QueryProblem {
    Matcher distance = DISTANCE.matcher(typed);
    if (!distance.matches() || Integer.parseInt(distance.group(2)) > FARTHEST) {
      String operator = typed.replaceAll("/.*", "");
      throw new QueryProblem(
              start,
              typed + " does not say how near: a number from 0 to " + FARTHEST + " must follow.",
              "Write " + operator + "/5 for at most five other words between.")
          .mendedBy(
              typed.matches("[A-Z]+/\\d+")
                  ? Mend.instead(
                      start,
                      operator + "/" + FARTHEST,
                      typed + " is too far: " + operator + "/" + FARTHEST + " is the most.")
                  : Mend.sideBySide(start, "doesn’t say how near"));
    }
    int others = Integer.parseInt(distance.group(2));
    boolean inOrder = distance.group(1).equals("BEFORE");
    return new Token.Proximity(start, new Query.Within(others, inOrder), typed);
  }

  private void character(StringBuilder inside) throws QueryProblem {
    char c = text.charAt(at);
    if (c == '\\' && at + 1 < text.length()) {
      inside.append(text.charAt(at + 1));
      at += 2;
      return;
    }
    if (c == '^') {
      throw new QueryProblem(
              at,
              "The sign ^ at position " + (at + 1) + " has no meaning here.",
              "Leave it out, or write \\^ for the character itself.")
          .mendedBy(Mend.withoutSign(at));
    }
    inside.append(c == '*' ? Signs.ANY : c == '?' ? Signs.ONE : c);
    at++;
  }

  private boolean startsSomething(int index) {
    return index < text.length() && !isSpace(text.charAt(index)) && text.charAt(index) != ')';
  }

  /** Where WITHIN sentence ends, or its first word if that stands alone. */
  static int endOfWithin(String text, int end) {
    Matcher what = SENTENCE.matcher(text).region(end, text.length());
    return what.lookingAt() ? what.end() : end;
  }

  static boolean endsChunk(char c) {
    return isSpace(c) || c == '(' || c == ')' || isQuote(c) || Character.isISOControl(c);
  }

  static QueryProblem neverClosed(int at) {
    return new QueryProblem(
            at,
            "The quotation mark at position " + (at + 1) + " is never closed.",
            "Add a closing \" after the phrase, or take the mark out.")
        .mendedBy(Mend.closedQuote(at));
  }

  static void requireNoControl(String text, int at) throws QueryProblem {
    if (Character.isISOControl(text.charAt(at)) && !isSpace(text.charAt(at))) {
      throw new QueryProblem(
              at,
              "The query has a control character at position " + (at + 1) + ".",
              "Take it out; it may have come along with copied text.")
          .mendedBy(Mend.withoutControls());
    }
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
