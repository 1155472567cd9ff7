package org.findings.cli;

import java.io.PrintWriter;
import org.findings.intake.Progress;

/** Progress for a log: a line now and then. */
final class ProgressLines implements Progress {
  private static final long PAUSE_NANOS = 5_000_000_000L;

  private final PrintWriter out;
  private final Things things;
  private int all;
  private long said;

  ProgressLines(PrintWriter out, Things things) {
    this.out = out;
    this.things = things;
  }

  @Override
  public void begin(int count) {
    all = count;
    if (all > 0) {
      say(things.doing() + " " + things.amount(all));
    }
  }

  @Override
  public void done(int count) {
    if (System.nanoTime() - said > PAUSE_NANOS) {
      say(things.done() + " " + count + " of " + things.amount(all));
    }
  }

  private void say(String line) {
    said = System.nanoTime();
    out.println(line);
    out.flush();
  }
}
