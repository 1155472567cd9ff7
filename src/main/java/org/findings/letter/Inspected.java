package org.findings.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The first and last day of an inspection; either may be unknown. */
public record Inspected(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final Inspected UNKNOWN = new Inspected(null, null);

  public Inspected {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("inspected to " + to + ", before its start " + from);
    }
  }
}
