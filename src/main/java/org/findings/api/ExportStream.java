package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import org.findings.search.Engine;
import org.findings.search.NotReady;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** An export on its way out. It begins with the first row: until then a problem can be told. */
public final class ExportStream {
  private final Search search;
  private final Exported<?> exported;
  private final Target target;
  private @Nullable Writer out;
  private int written;

  ExportStream(Search search, Exported<?> exported, Target target) {
    this.search = search;
    this.exported = exported;
    this.target = target;
  }

  /** Writes all that the engine finds, and what stands before it where that is nothing. */
  public void write(Engine engine) throws IOException, NotReady, TooCostly, UnknownParagraph {
    write(engine, exported);
  }

  private <T> void write(Engine engine, Exported<T> all)
      throws IOException, NotReady, TooCostly, UnknownParagraph {
    ExportRows<T> rows = all.rows();
    all.source()
        .give(
            engine,
            search,
            row -> {
              rows.row(begun(rows), row);
              written++;
            });
    begun(rows).flush();
  }

  /** Rows so far. */
  public int written() {
    return written;
  }

  boolean isBegun() {
    return out != null;
  }

  private Writer begun(ExportRows<?> rows) throws IOException {
    Writer writer = out;
    if (writer == null) {
      writer = target.open();
      out = writer;
      rows.head(writer);
    }
    return writer;
  }

  /** Where it goes. */
  @FunctionalInterface
  public interface Target {
    /** Asked once, when there is something to write. */
    Writer open() throws IOException;
  }
}
