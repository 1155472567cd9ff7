package org.findings.intake;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for work no longer than is allowed. */
final class Watch {
  private Watch() {}

  /**
   * Does the work in a thread of its own. One that does not even heed its interruption is left
   * behind, since Java can't end it; the program does not wait for it.
   *
   * @throws TimeoutException when it took longer
   * @throws ExecutionException around whatever the work threw, an Error included
   * @throws InterruptedException when this thread is interrupted; the work is, too
   */
  static <T> T within(Duration allowed, Callable<T> work)
      throws TimeoutException, ExecutionException, InterruptedException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = Thread.ofPlatform().daemon().name("letter").start(task);
    try {
      return task.get(allowed.toNanos(), TimeUnit.NANOSECONDS);
    } finally {
      thread.interrupt();
    }
  }
}
