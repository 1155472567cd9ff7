package org.findings.reader;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Memory that reading leaves to everyone else. A thread that fills the heap bit by bit is seldom
 * the one whose next bit fails, and a failed bit ends an index writer, a request or the program; so
 * the thread that fills it has to look, and stop.
 */
final class Reserve {
  private static final double SHARE = 0.25;

  /** Where objects end up that outlive a collection; only there a threshold makes sense. */
  private static final List<MemoryPoolMXBean> LASTING =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(p -> p.getType() == MemoryType.HEAP && p.isUsageThresholdSupported())
          .toList();

  private Reserve() {}

  /**
   * Costs about a microsecond while there is memory.
   *
   * @throws OutOfMemoryError when the rest is for others
   */
  static void check() {
    if (isTouched(MemoryPoolMXBean::getUsage)) {
      collect();
    }
  }

  /** Tells garbage from what is in use; one thread at a time, since it serves all. */
  private static synchronized void collect() {
    if (isTouched(MemoryPoolMXBean::getUsage)) {
      System.gc();
      if (isTouched(MemoryPoolMXBean::getCollectionUsage)) {
        throw new OutOfMemoryError("the rest of the memory is for others");
      }
    }
  }

  private static boolean isTouched(Function<MemoryPoolMXBean, @Nullable MemoryUsage> when) {
    long used = 0;
    long most = 0;
    for (MemoryPoolMXBean pool : LASTING) {
      MemoryUsage usage = when.apply(pool);
      if (usage != null) {
        used += usage.getUsed();
        most = Math.max(most, usage.getMax());
      }
    }
    return most > 0 && used > (1 - SHARE) * most;
  }
}
