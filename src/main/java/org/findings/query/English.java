package org.findings.query;

import java.util.ArrayList;
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
import org.findings.query.Query.Term;
import org.findings.query.Query.Where;
import org.findings.query.Query.Wildcard;
import org.findings.query.Query.Within;
import org.findings.query.Query.Word;

/** A query read back in English, so that a person sees what was understood. */
public final class English {
  private English() {}

  /** The query, then the filters: "any form of “delay”, in areas for improvement". */
  public static String of(Query query, List<Filter> filters) {
    List<String> said = new ArrayList<>();
    said.add(of(query));
    filters.forEach(filter -> said.add(FilterEnglish.of(filter)));
    return String.join(", ", said);
  }

  /** A filter alone. */
  public static String of(Filter filter) {
    return FilterEnglish.of(filter);
  }

  private static String of(Query query) {
    return switch (query) {
      case Everything e -> "every paragraph";
      case Phrase phrase -> phrase(phrase.terms());
      case Loose l -> joined(l.terms()) + " in any order, with at most " + others(l.others());
      case Near near -> near(near);
      case And and -> joined(and.parts(), " and ");
      case Or or -> or(or);
      case Not not -> "not " + nested(not.part());
      case Where where -> FilterEnglish.of(where.filter());
    };
  }

  private static String or(Or or) {
    int typed = or.parts().size() - or.added();
    List<String> said = new ArrayList<>();
    for (Query part : or.parts()) {
      said.add(nested(part) + (said.size() < typed ? "" : " (added)"));
    }
    return String.join(" or ", said);
  }

  private static String phrase(List<Term> terms) {
    boolean one = terms.size() == 1;
    if (terms.stream().allMatch(term -> term instanceof Word w && w.form() == Form.EXACT)) {
      return (one ? "the exact word " : "the exact words ") + quoted(terms);
    }
    if (terms.stream().allMatch(term -> term instanceof Word)) {
      return one
          ? "any form of " + quoted(terms)
          : "any form of the words " + quoted(terms) + " side by side";
    }
    return one ? term(terms.getFirst()) : "the words " + joined(terms) + " side by side";
  }

  private static String near(Near near) {
    String left = nested(near.left());
    String right = nested(near.right());
    return switch (near.reach()) {
      case InSentence s -> left + " in one sentence with " + right;
      case Within w ->
          left
              + (w.inOrder() ? " before " : " near ")
              + right
              + ", with at most "
              + others(w.others());
    };
  }

  private static String others(int count) {
    return count == 1 ? "1 other word between" : count + " other words between";
  }

  private static String term(Term term) {
    return switch (term) {
      case Word w -> (w.form() == Form.EXACT ? "" : "any form of ") + "“" + w.text() + "”";
      case Wildcard w -> "any word like “" + w.pattern() + "”";
      case Fuzzy f ->
          "any word within "
              + (f.edits() == 1 ? "1 letter" : f.edits() + " letters")
              + " of “"
              + f.text()
              + "”";
    };
  }

  private static String quoted(List<Term> terms) {
    return terms.stream()
        .map(term -> ((Word) term).text())
        .collect(Collectors.joining(" ", "“", "”"));
  }

  private static String joined(List<Term> terms) {
    return terms.stream().map(English::term).collect(Collectors.joining(", "));
  }

  private static String joined(List<Query> parts, String word) {
    return parts.stream().map(English::nested).collect(Collectors.joining(word));
  }

  private static String nested(Query query) {
    boolean compound = query instanceof And || query instanceof Or || query instanceof Near;
    return compound ? "(" + of(query) + ")" : of(query);
  }
}
