package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.function.Function;

/** Each thing as it is cited. */
final class CitedRows<T> implements ExportRows<T> {
  private final Function<T, String> citation;

  /**
   * @param citation with all that ends it
   */
  CitedRows(Function<T, String> citation) {
    this.citation = citation;
  }

  @Override
  public void row(Writer out, T row) throws IOException {
    out.append(citation.apply(row));
  }
}
