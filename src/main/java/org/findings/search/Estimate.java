package org.findings.search;

import org.jspecify.annotations.Nullable;

/**
 * A figure that compares two sides.
 *
 * @param value null where the sides can't be compared so
 * @param interval null where its formula gives none
 */
public record Estimate(@Nullable Double value, @Nullable Interval interval) {
  static final Estimate NONE = new Estimate(null, null);
}
