package org.findings.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one field must hold: any of the wanted values, where there are some, and none of the
 * unwanted.
 */
public record Filter(Field field, List<Choice> wanted, List<Choice> unwanted) {

  public Filter {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
    if (wanted.isEmpty() && unwanted.isEmpty()) {
      throw new IllegalArgumentException("a filter on " + field + " that asks for nothing");
    }
  }

  /** One value of a field. */
  public sealed interface Choice {}

  /** This value, whatever its case. */
  public record Exactly(String value) implements Choice {}

  /** The field has no value. */
  public record Absent() implements Choice {}

  /** A span of days, both ends included, open where null. */
  public record Between(@Nullable LocalDate from, @Nullable LocalDate to) implements Choice {
    public Between {
      if (from != null && to != null && to.isBefore(from)) {
        throw new IllegalArgumentException(from + " is after " + to);
      }
    }
  }

  @Override
  public String toString() {
    return Stream.concat(
            wanted.stream().map(choice -> field.code() + ":" + choice),
            unwanted.stream().map(choice -> "-" + field.code() + ":" + choice))
        .collect(Collectors.joining(" "));
  }
}
