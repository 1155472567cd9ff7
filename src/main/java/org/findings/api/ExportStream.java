package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import org.findings.search.Hit;
import org.findings.search.HitSink;
import org.jspecify.annotations.Nullable;

/** An export on its way out. It begins with the first hit: until then a problem can be told. */
public final class ExportStream implements HitSink {
  private final ExportRows rows;
  private final Target target;
  private @Nullable Writer out;
  private int written;

  ExportStream(ExportRows rows, Target target) {
    this.rows = rows;
    this.target = target;
  }

  @Override
  public void accept(Hit hit) throws IOException {
    rows.row(begun(), hit);
    written++;
  }

  /** Writes what is not written yet, also where nothing was found. */
  public void finish() throws IOException {
    begun().flush();
  }

  /** Hits so far. */
  public int written() {
    return written;
  }

  boolean isBegun() {
    return out != null;
  }

  private Writer begun() throws IOException {
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
