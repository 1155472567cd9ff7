package org.findings.search;

import org.jspecify.annotations.Nullable;

/**
 * How two selections differ.
 *
 * @param overlap letters in the bases of both
 */
public record Comparison(Side a, Side b, int overlap, IndexState index) {

  /**
   * One selection.
   *
   * @param of what there is in it
   * @param found how much of that answers; null where nothing was asked for
   */
  public record Side(Base of, @Nullable Found found) {}
}
