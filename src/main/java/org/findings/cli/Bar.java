package org.findings.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.findings.intake.Progress;

/** A progress bar that redraws its line. */
final class Bar implements Progress {
  private static final int WIDTH = 30;

  /** So often that it looks alive, and so seldom that it costs nothing. */
  private static final long REDRAW_NANOS = 50_000_000;

  private final PrintWriter out;
  private final LongSupplier nanoTime;
  private final Things things;
  private int all;
  private long drawn;

  Bar(PrintWriter out, LongSupplier nanoTime, Things things) {
    this.out = out;
    this.things = things;
    this.nanoTime = nanoTime;
  }

  @Override
  public void begin(int count) {
    all = count;
    if (all > 0) {
      draw(0);
    }
  }

  @Override
  public void done(int count) {
    if (count == all || nanoTime.getAsLong() - drawn > REDRAW_NANOS) {
      draw(count);
    }
    if (count == all) {
      out.println();
      out.flush();
    }
  }

  private void draw(int count) {
    drawn = nanoTime.getAsLong();
    int full = (int) ((long) WIDTH * count / all);
    String bar = "█".repeat(full) + "░".repeat(WIDTH - full);
    out.print("\r" + bar + " " + count + " of " + things.amount(all));
    out.flush();
  }
}
