package org.findings.query;

import java.util.List;
import java.util.stream.Collectors;
import org.findings.query.Query.And;
import org.findings.query.Query.Everything;
import org.findings.query.Query.Form;
import org.findings.query.Query.Not;
import org.findings.query.Query.Or;
import org.findings.query.Query.Phrase;
import org.findings.query.Query.Where;

/**
 * A tree as one line of text, {@code (and exact[drift, and, delay] forms[plan])}: for tests and
 * cursors.
 */
public final class SExpression {
  private SExpression() {}

  public static String of(Query query) {
    return switch (query) {
      case Everything e -> "everything";
      case Phrase p -> (p.form() == Form.EXACT ? "exact" : "forms") + p.words();
      case And and -> "(and " + all(and.parts()) + ")";
      case Or or -> "(or " + all(or.parts()) + ")";
      case Not not -> "(not " + of(not.part()) + ")";
      case Where where -> "(where " + where.filter() + ")";
    };
  }

  private static String all(List<Query> parts) {
    return parts.stream().map(SExpression::of).collect(Collectors.joining(" "));
  }
}
