package org.findings.oracle;

import java.util.List;
import java.util.function.Predicate;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.QueryProblem;
import org.findings.query.Values;

/**
 * A filter beside the query.
 *
 * @param values any of these; those after a minus, none of these
 */
record Narrowing(String field, List<String> values) {
  boolean passes(Passage passage) {
    return passes(value -> passage.facts().has(field, value));
  }

  /**
   * Whether something passes.
   *
   * @param is whether it has a value
   */
  boolean passes(Predicate<String> is) {
    Predicate<String> has = value -> is.test(value.startsWith("-") ? value.substring(1) : value);
    List<String> wanted = values.stream().filter(v -> !v.startsWith("-")).toList();
    return (wanted.isEmpty() || wanted.stream().anyMatch(has))
        && values.stream().filter(v -> v.startsWith("-")).noneMatch(has);
  }

  Filter filter() throws QueryProblem {
    return Values.filter(Field.ofCode(field).orElseThrow(), values);
  }
}
