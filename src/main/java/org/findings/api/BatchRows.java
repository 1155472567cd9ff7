package org.findings.api;

import java.io.IOException;
import java.io.Writer;

/** One way of writing down what became of a list of queries. */
interface BatchRows {
  /** What stands before the first row. */
  void head(Writer out) throws IOException;

  void row(Writer out, QueryList.Row row, Batch.Counted counted) throws IOException;
}
