package org.findings.judged;

import java.io.PrintStream;

/** One thing that is held against judgements. */
interface Judging {
  /** Prints how well it does. */
  void judge(RealLetters letters, PrintStream out) throws Exception;
}
