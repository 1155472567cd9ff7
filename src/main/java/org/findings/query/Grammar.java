package org.findings.query;

import java.util.ArrayList;
import java.util.List;
import org.findings.query.Query.And;
import org.findings.query.Query.Everything;
import org.findings.query.Query.Form;
import org.findings.query.Query.Not;
import org.findings.query.Query.Or;
import org.findings.query.Query.Where;
import org.findings.query.Token.Meaning;

/**
 * The language of the search box.
 *
 * <pre>
 * either   := all (OR all)*
 * all      := one (AND? one)*
 * one      := (NOT | - | +) one | near
 * near     := primary ((NEAR/n | BEFORE/n | WITHIN sentence) primary)*
 * primary  := ( either ) | "words" | "words"~n | field:value | words | word~n
 * </pre>
 *
 * One method a production; the depth of recursion is bounded.
 */
public final class Grammar {
  /** Characters; far above any question a person asks, far below what hurts. */
  static final int LONGEST = 10_000;

  static final int DEEPEST = 50;
  static final int MOST_PARTS = 500;

  private static final String NOTHING = "has nothing to join";

  private final Leaves leaves;
  private final List<Token> tokens;
  private int next;
  private int depth;

  private Grammar(Leaves leaves, List<Token> tokens) {
    this.leaves = leaves;
    this.tokens = tokens;
  }

  /**
   * Reads a query; one without anything in it asks for everything.
   *
   * @param bareWords what words outside quotation marks stand for
   */
  public static Understood parse(String text, Form bareWords) throws QueryProblem {
    return Reading.plain(bareWords).understand(text);
  }

  static Query parse(String text, Leaves leaves) throws QueryProblem {
    Grammar grammar = new Grammar(leaves, Lexer.tokens(text));
    if (grammar.tokens.isEmpty()) {
      return new Everything();
    }
    Query query = grammar.either();
    if (grammar.next < grammar.tokens.size()) {
      int at = grammar.tokens.get(grammar.next).at();
      throw unopened(at);
    }
    return query;
  }

  private Query either() throws QueryProblem {
    List<Query> found = new ArrayList<>();
    found.add(all());
    while (is(Meaning.OR)) {
      next++;
      found.add(all());
    }
    return found.size() == 1 ? found.getFirst() : new Or(found);
  }

  private Query all() throws QueryProblem {
    List<Query> found = new ArrayList<>(words());
    while (next < tokens.size() && !(peek() instanceof Token.Close) && !is(Meaning.OR)) {
      if (is(Meaning.AND)) {
        next++;
      }
      found.addAll(words());
    }
    return found.size() == 1 ? found.getFirst() : new And(found);
  }

  /** Bare words side by side, which may be one term together, or else one part. */
  private List<Query> words() throws QueryProblem {
    List<Token.Chunk> words = new ArrayList<>();
    for (int i = next; i < tokens.size() && tokens.get(i) instanceof Token.Chunk chunk; i++) {
      words.add(chunk);
    }
    boolean near =
        next + words.size() < tokens.size()
            && tokens.get(next + words.size()) instanceof Token.Proximity;
    if (near && !words.isEmpty()) {
      words.removeLast();
    }
    if (words.isEmpty()) {
      return List.of(one());
    }
    next += words.size();
    return leaves.sideBySide(words);
  }

  private Query one() throws QueryProblem {
    if (is(Meaning.NOT)) {
      return deeper(() -> new Not(one()));
    }
    if (is(Meaning.MUST)) {
      return deeper(this::one);
    }
    return near();
  }

  private Query near() throws QueryProblem {
    Token first = next < tokens.size() ? peek() : tokens.getLast();
    Query left = primary();
    while (next < tokens.size() && peek() instanceof Token.Proximity proximity) {
      next++;
      Sides.check(left, proximity, first);
      Token second = next < tokens.size() ? peek() : proximity;
      Query right = primary();
      Sides.check(right, proximity, second);
      left = new Query.Near(left, right, proximity.reach());
    }
    return left;
  }

  private Query primary() throws QueryProblem {
    if (next == tokens.size()) {
      throw nothing("The query ends where a word or phrase is expected.", tokens.getLast())
          .mendedBy(Mend.without(tokens.getLast().at(), NOTHING));
    }
    Token token = peek();
    return switch (token) {
      case Token.Open open -> {
        leaves.count(open.at());
        yield group(open);
      }
      case Token.Close close ->
          throw nothing("Nothing stands before this parenthesis.", close).mendedBy(emptied(close));
      case Token.Operator operator ->
          throw nothing(operator.text() + " has nothing to join there.", operator)
              .mendedBy(Mend.without(dangling(operator).at(), NOTHING));
      case Token.Proximity proximity ->
          throw nothing(proximity.text() + " has nothing to join there.", proximity)
              .mendedBy(Mend.without(proximity.at(), NOTHING));
      case Token.In in -> {
        leaves.count(in.at());
        yield where(in);
      }
      case Token.Quoted quoted -> {
        next++;
        yield leaves.quoted(quoted);
      }
      case Token.Chunk chunk -> {
        next++;
        yield leaves.bare(chunk);
      }
    };
  }

  private Mend.Maker emptied(Token.Close close) {
    if (next == 0) {
      return Mend.withoutClosing(close.at());
    }
    Token before = tokens.get(next - 1);
    return before instanceof Token.Open
        ? Mend.withoutGroup(before.at(), close.at())
        : Mend.without(before.at(), NOTHING);
  }

  /** A proximity that has only an operator behind it is what lacks something. */
  private Token dangling(Token.Operator operator) {
    return next > 0 && tokens.get(next - 1) instanceof Token.Proximity before ? before : operator;
  }

  private Query group(Token.Open open) throws QueryProblem {
    Query inside = deeper(this::either);
    if (next == tokens.size()) {
      throw unclosed(open.at());
    }
    next++;
    return inside;
  }

  private Query where(Token.In in) throws QueryProblem {
    next++;
    String value =
        next == tokens.size()
            ? ""
            : switch (peek()) {
              case Token.Quoted quoted -> Signs.asTyped(quoted.text());
              case Token.Chunk chunk -> Signs.asTyped(chunk.text());
              default -> "";
            };
    if (value.isBlank()) {
      throw new QueryProblem(
              in.at(),
              "No value follows " + in.field().code() + ":.",
              "Write it right after the colon, in quotation marks if it has spaces.")
          .mendedBy(
              Mend.wordsOfField(
                  in.at(), in.field().code() + ": has no value: it is searched as a word."));
    }
    next++;
    try {
      return new Where(Values.filter(in.field(), List.of(value), in.at()));
    } catch (QueryProblem bad) {
      throw bad.mendedBy(
          Mend.wordsOfField(
              in.at(),
              "“"
                  + value
                  + "” is no value of "
                  + in.field().code()
                  + ": both are searched as words."));
    }
  }

  private Query deeper(Production production) throws QueryProblem {
    Token token = peek();
    next++;
    if (++depth > DEEPEST) {
      throw tooDeep(token.at());
    }
    Query query = production.parse();
    depth--;
    return query;
  }

  static QueryProblem unopened(int at) {
    return new QueryProblem(
            at,
            "The closing parenthesis at position " + (at + 1) + " has no opening one.",
            "Add a ( before it, or take it out.")
        .mendedBy(Mend.withoutClosing(at));
  }

  static QueryProblem unclosed(int at) {
    return new QueryProblem(
            at,
            "The parenthesis at position " + (at + 1) + " is never closed.",
            "Add a closing ) or take the parenthesis out.")
        .mendedBy(Mend.closedGroup());
  }

  static QueryProblem tooDeep(int at) {
    return new QueryProblem(
            at, "The query is nested more than " + DEEPEST + " deep.", "Make it flatter.")
        .ofSize();
  }

  static QueryProblem nothing(String message, Token token) {
    return new QueryProblem(
        token.at(), message, "Add a word or a phrase in quotation marks, or take the sign out.");
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean is(Meaning meaning) {
    return next < tokens.size()
        && peek() instanceof Token.Operator operator
        && operator.meaning() == meaning;
  }

  private interface Production {
    Query parse() throws QueryProblem;
  }
}
