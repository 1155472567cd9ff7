package org.findings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.findings.query.Token.Meaning;

/** Cuts a typed query into tokens. Any quotation mark opens and closes, straight or typographic. */
final class Lexer {
  private static final String QUOTES = "\"“”„‟«»″＂";

  /** What the language keeps for wildcards, fuzzy words and weights. */
  private static final String RESERVED = "*?~^";

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
    } else if (Character.isISOControl(c)) {
      throw new QueryProblem(
          at,
          "The query has a control character at position " + (at + 1) + ".",
          "Take it out; it may have come along with copied text.");
    } else if (c == '(') {
      tokens.add(new Token.Open(at++));
    } else if (c == ')') {
      tokens.add(new Token.Close(at++));
    } else if (isQuote(c)) {
      quoted();
    } else if ((c == '-' || c == '+') && startsSomething(at + 1)) {
      Meaning meaning = c == '-' ? Meaning.NOT : Meaning.MUST;
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
      throw new QueryProblem(
          start,
          "The quotation mark at position " + (start + 1) + " is never closed.",
          "Add a closing \" after the phrase, or take the mark out.");
    }
    at++;
    tokens.add(new Token.Quoted(start, inside.toString()));
  }

  private void chunk() throws QueryProblem {
    int start = at;
    StringBuilder inside = new StringBuilder();
    while (at < text.length() && !endsChunk(text.charAt(at))) {
      if (text.charAt(at) == ':') {
        Optional<Field> field = Field.ofCode(text.substring(start, at).toLowerCase(Locale.ROOT));
        if (field.isPresent()) {
          at++;
          tokens.add(new Token.In(start, field.get()));
          return;
        }
      }
      character(inside);
    }
    tokens.add(word(start, inside.toString()));
  }

  private Token word(int start, String chunk) throws QueryProblem {
    // Operators count only as typed: an escaped one is a word.
    return switch (text.substring(start, at)) {
      case "AND" -> new Token.Operator(start, Meaning.AND, chunk);
      case "OR" -> new Token.Operator(start, Meaning.OR, chunk);
      case "NOT" -> new Token.Operator(start, Meaning.NOT, chunk);
      case "WITHIN" -> throw notOffered(start, "WITHIN");
      default -> {
        if (chunk.matches("(NEAR|BEFORE)(/.*)?")) {
          throw notOffered(start, chunk);
        }
        yield new Token.Chunk(start, chunk);
      }
    };
  }

  private static QueryProblem notOffered(int start, String operator) {
    return new QueryProblem(
        start,
        "The operator " + operator + " is not offered by this version.",
        "Use AND, or a phrase in quotation marks; in small letters it is a word like others.");
  }

  private void character(StringBuilder inside) throws QueryProblem {
    char c = text.charAt(at);
    if (c == '\\' && at + 1 < text.length()) {
      inside.append(text.charAt(at + 1));
      at += 2;
      return;
    }
    if (RESERVED.indexOf(c) >= 0) {
      throw new QueryProblem(
          at,
          "The sign " + c + " at position " + (at + 1) + " is not offered by this version.",
          "Leave it out, or write \\" + c + " for the character itself.");
    }
    inside.append(c);
    at++;
  }

  private boolean startsSomething(int index) {
    return index < text.length() && !isSpace(text.charAt(index)) && text.charAt(index) != ')';
  }

  private static boolean endsChunk(char c) {
    return isSpace(c) || c == '(' || c == ')' || isQuote(c) || Character.isISOControl(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
