package org.findings.reader;

import java.io.IOException;
import java.io.StringReader;

/** A text that can be read only until its deadline. */
final class TimedText extends StringReader {
  /** A parser that got stuck asks for no more; the less it has, the sooner it asks. */
  private static final int AT_ONCE = 4096;

  private final Deadline deadline;

  TimedText(String text, Deadline deadline) {
    super(text);
    this.deadline = deadline;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    deadline.check();
    return super.read(buffer, from, Math.min(length, AT_ONCE));
  }
}
