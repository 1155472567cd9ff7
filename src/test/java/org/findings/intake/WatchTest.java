package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Work that takes too long is given up. */
class WatchTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void givesBackWhatTheWorkGave() throws Exception {
    assertThat(Watch.within(LONG, () -> "done")).isEqualTo("done");
  }

  @Test
  void givesUpWorkThatDoesNotEndAndInterruptsIt() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    assertThatThrownBy(
            () ->
                Watch.within(
                    Duration.ofMillis(1),
                    () -> {
                      try {
                        new CountDownLatch(1).await();
                      } finally {
                        interrupted.countDown();
                      }
                      return "never";
                    }))
        .isInstanceOf(TimeoutException.class);
    interrupted.await();
  }

  @Test
  void anErrorComesOutAsTheCause() {
    assertThatThrownBy(
            () ->
                Watch.within(
                    LONG,
                    () -> {
                      throw new OutOfMemoryError("of this work");
                    }))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(OutOfMemoryError.class);
  }
}
