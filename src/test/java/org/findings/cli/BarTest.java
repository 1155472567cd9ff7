package org.findings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BarTest {
  private final StringWriter terminal = new StringWriter();
  private final AtomicLong nanos = new AtomicLong();
  private final Bar bar = new Bar(new PrintWriter(terminal), nanos::get, Things.FILES);

  @Test
  void fillsOneLineFromEmptyToFullAndThenEndsIt() {
    bar.begin(3);
    assertThat(terminal.toString()).isEqualTo("\r" + "░".repeat(30) + " 0 of 3 files");
    nanos.addAndGet(60_000_000);
    bar.done(1);
    assertThat(terminal.toString())
        .endsWith("\r" + "█".repeat(10) + "░".repeat(20) + " 1 of 3 files");
    bar.done(2);
    bar.done(3);
    assertThat(terminal.toString()).endsWith("\r" + "█".repeat(30) + " 3 of 3 files\n");
    assertThat(terminal.toString().lines()).as("redrawn, never a line each").hasSize(4);
  }

  @Test
  void hasNothingToShowWhereNothingIsNew() {
    bar.begin(0);
    assertThat(terminal.toString()).isEmpty();
  }
}
