package org.findings.query;

import java.util.List;
import java.util.stream.Collectors;
import org.findings.query.Query.And;
import org.findings.query.Query.Everything;
import org.findings.query.Query.Form;
import org.findings.query.Query.Fuzzy;
import org.findings.query.Query.InSentence;
import org.findings.query.Query.Loose;
import org.findings.query.Query.Near;
import org.findings.query.Query.Not;
import org.findings.query.Query.Or;
import org.findings.query.Query.Phrase;
import org.findings.query.Query.Reach;
import org.findings.query.Query.Term;
import org.findings.query.Query.Where;
import org.findings.query.Query.Wildcard;
import org.findings.query.Query.Within;
import org.findings.query.Query.Word;

/** A tree as one line of text, {@code (and "drift" "and" (near 5 plan delay*))}. */
public final class SExpression {
  private SExpression() {}

  public static String of(Query query) {
    return switch (query) {
      case Everything e -> "everything";
      case Phrase p -> p.terms().size() == 1 ? of(p.terms().getFirst()) : "[" + all(p) + "]";
      case Loose l -> "(loose " + l.others() + " " + terms(l.terms()) + ")";
      case Near n -> "(" + of(n.reach()) + " " + of(n.left()) + " " + of(n.right()) + ")";
      case And and -> "(and " + all(and.parts()) + ")";
      case Or or -> "(or " + all(or.parts()) + ")";
      case Not not -> "(not " + of(not.part()) + ")";
      case Where where -> "(where " + where.filter() + ")";
    };
  }

  private static String of(Reach reach) {
    return switch (reach) {
      case Within w -> (w.inOrder() ? "before " : "near ") + w.others();
      case InSentence s -> "sentence";
    };
  }

  private static String of(Term term) {
    return switch (term) {
      case Word w -> w.form() == Form.EXACT ? "\"" + w.text() + "\"" : w.text();
      case Wildcard w -> w.pattern();
      case Fuzzy f -> f.text() + "~" + f.edits();
    };
  }

  private static String all(Phrase phrase) {
    return terms(phrase.terms());
  }

  private static String terms(List<Term> terms) {
    return terms.stream().map(SExpression::of).collect(Collectors.joining(" "));
  }

  private static String all(List<Query> parts) {
    return parts.stream().map(SExpression::of).collect(Collectors.joining(" "));
  }
}
