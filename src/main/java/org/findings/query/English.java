package org.findings.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.findings.query.Query.And;
import org.findings.query.Query.Everything;
import org.findings.query.Query.Form;
import org.findings.query.Query.Not;
import org.findings.query.Query.Or;
import org.findings.query.Query.Phrase;
import org.findings.query.Query.Where;

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

  private static String of(Query query) {
    return switch (query) {
      case Everything e -> "every paragraph";
      case Phrase phrase -> phrase(phrase);
      case And and -> joined(and.parts(), " and ");
      case Or or -> joined(or.parts(), " or ");
      case Not not -> "not " + nested(not.part());
      case Where where -> FilterEnglish.of(where.filter());
    };
  }

  private static String phrase(Phrase phrase) {
    boolean one = phrase.words().size() == 1;
    String words = "“" + String.join(" ", phrase.words()) + "”";
    if (phrase.form() == Form.EXACT) {
      return (one ? "the exact word " : "the exact words ") + words;
    }
    return one ? "any form of " + words : "any form of the words " + words + " side by side";
  }

  private static String joined(List<Query> parts, String word) {
    return parts.stream().map(English::nested).collect(Collectors.joining(word));
  }

  private static String nested(Query query) {
    boolean compound = query instanceof And || query instanceof Or;
    return compound ? "(" + of(query) + ")" : of(query);
  }
}
