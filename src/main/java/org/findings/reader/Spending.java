package org.findings.reader;

/** What reading one PDF takes: it goes on while there are time and memory for it. */
final class Spending {
  /** Bytes read between two looks; what is made of them is tens of times as large at most. */
  private static final int OFTEN = 64 << 10;

  private final Deadline deadline;
  private int left = OFTEN;

  Spending(Deadline deadline) {
    this.deadline = deadline;
  }

  /**
   * @throws OutOfMemoryError when what is left is for others
   */
  void on(int bytes) throws Deadline.Passed {
    left -= bytes;
    if (left < 0) {
      left = OFTEN;
      deadline.check();
      Reserve.check();
    }
  }
}
