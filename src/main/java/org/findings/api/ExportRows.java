package org.findings.api;

import java.io.IOException;
import java.io.Writer;

/**
 * One way of writing things down, a row each.
 *
 * @param <T> what a row is about
 */
interface ExportRows<T> {
  /** What stands before the first row, with or without any to come. */
  default void head(Writer out) throws IOException {
    // Most need none.
  }

  void row(Writer out, T row) throws IOException;
}
