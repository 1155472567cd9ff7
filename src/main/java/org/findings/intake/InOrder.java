package org.findings.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Work on many items by all cores, its results taken by one thread in the items' order. */
final class InOrder {
  /** Results that may wait in memory, per core: enough that no core idles behind a long letter. */
  private static final int AHEAD = 2;

  private InOrder() {}

  /** Takes one result. */
  interface Sink<T, R> {
    void take(T item, R result) throws IOException;
  }

  /**
   * @throws InterruptedIOException when this thread is interrupted
   */
  static <T, R> void each(List<T> items, Function<T, R> work, Sink<T, R> sink) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService pool =
        Executors.newFixedThreadPool(cores, Thread.ofPlatform().daemon().factory());
    try {
      Queue<Future<R>> window = new ArrayDeque<>();
      int started = 0;
      for (T item : items) {
        while (started < items.size() && window.size() <= AHEAD * cores) {
          T next = items.get(started++);
          window.add(pool.submit(() -> work.apply(next)));
        }
        R result = window.remove().get();
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
        sink.take(item, result);
      }
    } catch (InterruptedException e) {
      // The mark on the thread stays off: files written or closed under it would break.
      throw new InterruptedIOException("The run was interrupted.");
    } catch (ExecutionException e) {
      throw new IllegalStateException("reading a file never throws", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
