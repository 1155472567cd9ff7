package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import org.findings.search.Hit;

/** One way of writing hits down, a row each. */
interface ExportRows {
  /** What stands before the first row, with or without any to come. */
  void head(Writer out) throws IOException;

  void row(Writer out, Hit hit) throws IOException;
}
