package org.findings.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.findings.query.Filter.Absent;
import org.findings.query.Filter.Between;
import org.findings.query.Query.Where;
import org.jspecify.annotations.Nullable;

/** Fields and ranges in Lucene's syntax. */
final class LuceneFields {
  private LuceneFields() {}

  static Field named(String name, int at) throws QueryProblem {
    return Field.ofTyped(name.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                new QueryProblem(
                        at,
                        "There is no field “" + name + "”.",
                        "Use one of: "
                            + Arrays.stream(Field.values())
                                .filter(Field::isTyped)
                                .map(Field::code)
                                .collect(Collectors.joining(", "))
                            + "; or write \\: for the sign itself.")
                    .mendedBy(
                        text ->
                            Mend.wordsOfField(
                                    Math.max(0, text.indexOf(name + ":")),
                                    "There is no field “" + name + "”: it is searched as a word.")
                                .in(text)));
  }

  /** A field's value; a * alone is any value. */
  static Query value(FieldQueryNode node, Field field, int at) throws QueryProblem {
    boolean quoted = node instanceof QuotedFieldQueryNode;
    if (!quoted && LuceneSigns.isAny(node.getText())) {
      return any(field);
    }
    if (!quoted && LuceneSigns.hasWildcard(node.getText())) {
      throw LuceneSyntax.refused(
          at, "a wildcard in a field’s value", "Write the whole value, in quotation marks.");
    }
    return new Where(Values.filter(field, List.of(node.getTextAsString()), at));
  }

  static Query range(TermRangeQueryNode range, int at) throws QueryProblem {
    FieldQueryNode lower = range.getLowerBound();
    FieldQueryNode upper = range.getUpperBound();
    if (lower.getFieldAsString().isEmpty()) {
      throw LuceneSyntax.refused(
          at, "a range of words", "Ranges are for year and date: year:[2019 TO 2024].");
    }
    Field field = named(lower.getFieldAsString(), at);
    if (field != Field.YEAR && field != Field.DATE) {
      throw LuceneSyntax.refused(
          at, "a range of " + field.code(), "Ranges are for year and date: year:[2019 TO 2024].");
    }
    @Nullable Between first = bound(lower, field, at);
    @Nullable Between last = bound(upper, field, at);
    if (first == null && last == null) {
      return any(field);
    }
    @Nullable LocalDate from =
        first == null ? null : range.isLowerInclusive() ? first.from() : dayAfter(first);
    @Nullable LocalDate to =
        last == null ? null : range.isUpperInclusive() ? last.to() : dayBefore(last);
    if (from != null && to != null && to.isBefore(from)) {
      throw new QueryProblem(
          at,
          "The range of " + field.code() + " ends before it begins.",
          "Write the earlier end first.");
    }
    return new Where(new Filter(field, List.of(new Between(from, to)), List.of()));
  }

  private static Query any(Field field) {
    return new Where(new Filter(field, List.of(), List.of(new Absent())));
  }

  /** The days that an end of a range stands for, null where it is open. */
  private static @Nullable Between bound(FieldQueryNode node, Field field, int at)
      throws QueryProblem {
    if (LuceneSigns.isAny(node.getText())) {
      return null;
    }
    Filter filter = Values.filter(field, List.of(node.getTextAsString()), at);
    if (!filter.wanted().isEmpty() && filter.wanted().getFirst() instanceof Between between) {
      return between;
    }
    throw LuceneSyntax.refused(at, "“none” as the end of a range", "Write a year or a day, or *.");
  }

  private static @Nullable LocalDate dayAfter(Between days) {
    return days.to() == null ? null : days.to().plusDays(1);
  }

  private static @Nullable LocalDate dayBefore(Between days) {
    return days.from() == null ? null : days.from().minusDays(1);
  }
}
