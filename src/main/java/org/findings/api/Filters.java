package org.findings.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.QueryProblem;
import org.findings.query.Values;
import org.jspecify.annotations.Nullable;

/** The filters of a request. */
final class Filters {
  private Filters() {}

  static List<Filter> of(Parameters parameters, List<Field> fields) throws Problem {
    List<Filter> filters = new ArrayList<>();
    for (Field field : fields) {
      List<String> values = parameters.all(field.code());
      if (!values.isEmpty()) {
        filters.add(filter(field, values));
      }
    }
    LocalDate from = day(parameters, "from");
    LocalDate to = day(parameters, "to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new Problem(ProblemKind.BAD_VALUE, "from is " + from + ", after to, " + to + ".")
          .withHint("Write the earlier day as from.")
          .withParameter("from");
    }
    if (from != null || to != null) {
      filters.add(new Filter(Field.DATE, List.of(new Filter.Between(from, to)), List.of()));
    }
    return filters;
  }

  private static Filter filter(Field field, List<String> values) throws Problem {
    try {
      return Values.filter(field, values);
    } catch (QueryProblem e) {
      throw Problem.of(ProblemKind.BAD_VALUE, e, field.code());
    }
  }

  private static @Nullable LocalDate day(Parameters parameters, String name) throws Problem {
    String written = parameters.one(name);
    try {
      return written == null ? null : Values.day(name, written);
    } catch (QueryProblem e) {
      throw Problem.of(ProblemKind.BAD_VALUE, e, name);
    }
  }
}
