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

  /** Where young objects have a part of their own, that is most of the reserve. */
  private static final double SHARE_OF_OLD = 0.125;

  /** Little garbage is not worth a collection; it may take this much of the reserve. */
  private static final double GARBAGE = 0.0625;

  /** Where objects end up that outlive a collection; only there a threshold makes sense. */
  private static final List<MemoryPoolMXBean> LASTING =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(p -> p.getType() == MemoryType.HEAP && p.isUsageThresholdSupported())
          .toList();

  /** What was in use after the last collection, as far as the reserve allows. */
  private static volatile long live;

  private Reserve() {}

  /**
   * Costs about a microsecond while there is memory.
   *
   * @throws OutOfMemoryError when the rest is for others
   */
  static void check() {
    if (mayBeTouched()) {
      collect();
    }
  }

  /** Tells garbage from what is in use; one thread at a time, since it serves all. */
  private static synchronized void collect() {
    if (mayBeTouched()) {
      System.gc();
      long used = used(MemoryPoolMXBean::getCollectionUsage);
      if (used > bound()) {
        throw new OutOfMemoryError("the rest of the memory is for others");
      }
      live = used;
    }
  }

  private static boolean mayBeTouched() {
    long used = used(MemoryPoolMXBean::getUsage);
    return used > bound() && used > live + GARBAGE * most();
  }

  private static double bound() {
    return Math.min((1 - SHARE) * Runtime.getRuntime().maxMemory(), (1 - SHARE_OF_OLD) * most());
  }

  private static long used(Function<MemoryPoolMXBean, @Nullable MemoryUsage> when) {
    long used = 0;
    for (MemoryPoolMXBean pool : LASTING) {
      MemoryUsage usage = when.apply(pool);
      used += usage == null ? 0 : usage.getUsed();
    }
    return used;
  }

  /** Pools without a bound of their own have none to touch. */
  private static long most() {
    return LASTING.stream()
        .mapToLong(pool -> pool.getUsage().getMax())
        .filter(most -> most > 0)
        .max()
        .orElse(Long.MAX_VALUE);
  }
}
