package org.findings.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.IntervalQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;
import org.findings.query.Query.And;
import org.findings.query.Query.Everything;
import org.findings.query.Query.Not;
import org.findings.query.Query.Or;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's query syntax, read by Lucene's own parser onto our tree. Words, phrases, wildcards and
 * fields mean what they mean in our syntax; words side by side must all be there. Lucene binds OR
 * more tightly than words side by side. What the tree has no place for is refused by name.
 */
final class LuceneSyntax {
  private static final String NO_FIELD = "";

  private final String text;
  private final Leaves leaves;

  private LuceneSyntax(String text, Leaves leaves) {
    this.text = text;
    this.leaves = leaves;
  }

  static Query parse(String typed, Leaves leaves) throws QueryProblem {
    String text = LuceneSigns.checked(typed);
    if (text.isBlank()) {
      return new Everything();
    }
    return new LuceneSyntax(text, leaves).of(root(text));
  }

  private static QueryNode root(String text) throws QueryProblem {
    int at;
    try {
      return new StandardSyntaxParser().parse(text, NO_FIELD);
    } catch (QueryNodeParseException e) {
      at = place(e, text.length());
    } catch (NumberFormatException e) {
      // A fraction behind a phrase, which Lucene's grammar lets pass.
      at = Math.max(0, text.indexOf('~'));
    }
    throw new QueryProblem(
        at,
        "Lucene’s syntax has no meaning for what stands at position " + (at + 1) + ".",
        "Put \\ before a sign that is meant as itself, or leave syntax=lucene out.");
  }

  /** Lucene's parser names the last token that it took; the next is the one it could not. */
  private static int place(QueryNodeParseException e, int end) {
    boolean known =
        e instanceof ParseException parse
            && parse.currentToken != null
            && parse.currentToken.next != null;
    return known ? Math.min(((ParseException) e).currentToken.next.beginColumn, end) : end;
  }

  private Query of(QueryNode node) throws QueryProblem {
    return switch (node) {
      case GroupQueryNode group -> {
        leaves.count(at(group));
        yield of(group.getChild());
      }
      case AndQueryNode and -> all(List.of(and));
      // An OR is a kind of "boolean" to Lucene, as an AND is.
      case OrQueryNode or -> any(or.getChildren());
      case BooleanQueryNode sideBySide -> all(sideBySide.getChildren());
      case ModifierQueryNode modified -> modified(modified);
      case SlopQueryNode slop -> slop(slop);
      case FuzzyQueryNode fuzzy -> fuzzy(fuzzy);
      case QuotedFieldQueryNode quoted -> quoted(quoted, null);
      case FieldQueryNode field -> isBare(field) ? leaves.bare(chunk(field, null)) : where(field);
      case TermRangeQueryNode range -> {
        leaves.count(at(range));
        yield LuceneFields.range(range, at(range));
      }
      case IntervalQueryNode intervals ->
          throw refused(
              text.indexOf("fn:"),
              "an interval function, fn:",
              "Use syntax=findings: it has NEAR/n, BEFORE/n and WITHIN sentence.");
      default ->
          throw refused(
              at(node), "what Lucene calls " + node.getClass().getSimpleName(), "Leave it out.");
    };
  }

  private Query all(List<QueryNode> nodes) throws QueryProblem {
    Conjunction all = new Conjunction();
    for (QueryNode node : nodes) {
      if (node instanceof AndQueryNode and) {
        all.addWithBreaks(and.getChildren());
      } else {
        all.add(node);
      }
    }
    return all.query();
  }

  /** Parts of which all must be there; bare words side by side may be one term together. */
  private final class Conjunction {
    private final List<Query> found = new ArrayList<>();
    private final List<Token.Chunk> words = new ArrayList<>();

    void add(QueryNode node) throws QueryProblem {
      if (node instanceof FieldQueryNode field && isBare(field)) {
        words.add(chunk(field, null));
      } else {
        endWords();
        found.add(of(node));
      }
    }

    /** What AND stands between is not side by side. */
    void addWithBreaks(List<QueryNode> nodes) throws QueryProblem {
      add(nodes.getFirst());
      for (QueryNode node : nodes.subList(1, nodes.size())) {
        endWords();
        add(node);
      }
    }

    Query query() throws QueryProblem {
      endWords();
      return found.size() == 1 ? found.getFirst() : new And(found);
    }

    private void endWords() throws QueryProblem {
      found.addAll(leaves.sideBySide(words));
      words.clear();
    }
  }

  private Query any(List<QueryNode> nodes) throws QueryProblem {
    List<Query> found = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof ModifierQueryNode modified) {
        // Lucene would have "a OR NOT b" find what has a and not b.
        throw refused(
            at(modified),
            "a +, - or NOT beside OR",
            "Write (NOT a) OR b if that is meant, or join by AND.");
      }
      found.add(of(node));
    }
    return new Or(found);
  }

  private Query modified(ModifierQueryNode modified) throws QueryProblem {
    Query part = of(modified.getChild());
    return modified.getModifier() == Modifier.MOD_NOT ? new Not(part) : part;
  }

  private Query slop(SlopQueryNode slop) throws QueryProblem {
    if (slop.getChild() instanceof QuotedFieldQueryNode quoted && !hasField(quoted)) {
      // No other word among them, in Lucene's syntax, is the phrase itself.
      return quoted(quoted, slop.getValue() == 0 ? null : "" + slop.getValue());
    }
    throw refused(at(slop), "a ~ behind a field’s value", "Leave the ~ out.");
  }

  private Query quoted(QuotedFieldQueryNode quoted, @Nullable String suffix) throws QueryProblem {
    if (hasField(quoted)) {
      return where(quoted);
    }
    int at = at(quoted);
    if (LuceneSigns.hasWildcard(quoted.getText())) {
      throw refused(
          at,
          "a wildcard in quotation marks",
          "Put \\ before it for the sign itself, or use syntax=findings, which has them there.");
    }
    return leaves.quoted(new Token.Quoted(at, quoted.getText().toString(), suffix));
  }

  private Query fuzzy(FuzzyQueryNode fuzzy) throws QueryProblem {
    if (hasField(fuzzy)) {
      throw refused(at(fuzzy), "a ~ behind a field’s value", "Leave the ~ out.");
    }
    float edits = fuzzy.getSimilarity();
    if (edits != 1 && edits != 2) {
      throw refused(at(fuzzy), "a similarity other than ~1 and ~2", "Write ~1 or ~2, for edits.");
    }
    return leaves.bare(chunk(fuzzy, "" + (int) edits));
  }

  private Query where(FieldQueryNode node) throws QueryProblem {
    leaves.count(at(node));
    boolean everything = node.getFieldAsString().equals("*") && LuceneSigns.isAny(node.getText());
    return everything
        ? new Everything()
        : LuceneFields.value(node, LuceneFields.named(node.getFieldAsString(), at(node)), at(node));
  }

  private static Token.Chunk chunk(FieldQueryNode node, @Nullable String suffix) {
    return new Token.Chunk(at(node), LuceneSigns.withWildcards(node.getText()), suffix);
  }

  private static boolean isBare(FieldQueryNode node) {
    return node.getClass() == FieldQueryNode.class && !hasField(node);
  }

  private static boolean hasField(FieldQueryNode node) {
    return !node.getFieldAsString().equals(NO_FIELD);
  }

  /** Where a node's first word is; most nodes don't know where they begin. */
  private static int at(QueryNode node) {
    if (node instanceof FieldQueryNode field) {
      return field.getBegin() - (node instanceof QuotedFieldQueryNode ? 1 : 0);
    }
    List<QueryNode> children = node.getChildren();
    return children == null || children.isEmpty() ? 0 : at(children.getFirst());
  }

  static QueryProblem refused(int at, String what, String hint) {
    return new QueryProblem(at, "Findings has no place for " + what + ".", hint);
  }
}
