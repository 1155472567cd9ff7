package org.findings.cli;

import java.io.PrintWriter;
import org.findings.intake.Progress;

/** Progress for a log: a line now and then. */
final class ProgressLines implements Progress {
  private static final long PAUSE_NANOS = 5_000_000_000L;

  private final PrintWriter out;
  private int files;
  private long said;

  ProgressLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void begin(int count) {
    files = count;
    if (files > 0) {
      say("Reading " + Amount.of(files, "file", "files"));
    }
  }

  @Override
  public void done(int count) {
    if (System.nanoTime() - said > PAUSE_NANOS) {
      say("Read " + count + " of " + Amount.of(files, "file", "files"));
    }
  }

  private void say(String line) {
    said = System.nanoTime();
    out.println(line);
    out.flush();
  }
}
