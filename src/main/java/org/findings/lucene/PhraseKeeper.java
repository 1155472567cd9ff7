package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.apache.lucene.store.LockObtainFailedException;
import org.findings.lucene.EveryParagraph.Stopped;
import org.findings.search.NotReady;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the table of phrases near the newest build: reads the one that stands beside the index, and
 * gathers a new one, on one thread and behind everything else, when it has been behind for long
 * enough.
 */
final class PhraseKeeper implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PhraseKeeper.class);

  /** Between two gatherings, where much has changed. */
  static final Duration SOON = Duration.ofMinutes(2);

  /** The same where little has. */
  static final Duration LATER = Duration.ofMinutes(15);

  /** Much is one change for so many letters. */
  private static final int MUCH = 100;

  private static final long SECONDS_TO_STOP = 10;

  private final Path index;
  private final Builds builds;
  private final LongSupplier millis;
  private final ExecutorService thread;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean stopped;
  private volatile boolean isRead;
  private volatile long lastTry = Long.MIN_VALUE;
  private volatile @Nullable PhraseTable table;
  private volatile @Nullable TableInBuild inBuild;

  /**
   * @param millis the time of day
   * @param thread that gathers; its keeper closes it
   */
  PhraseKeeper(Path index, Builds builds, LongSupplier millis, ExecutorService thread) {
    this.index = index;
    this.builds = builds;
    this.millis = millis;
    this.thread = thread;
  }

  @SuppressWarnings("ThreadPriorityCheck") // a wish: nothing depends on it
  static PhraseKeeper of(Path index, Builds builds) {
    return new PhraseKeeper(
        index,
        builds,
        System::currentTimeMillis,
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("phrases").factory()));
  }

  /** The newest table as a build sees it. Two who ask first at once make it twice. */
  TableInBuild in(Build build) throws IOException {
    @Nullable PhraseTable newest = table();
    @Nullable TableInBuild known = inBuild;
    if (known == null || !known.isOf(newest, build)) {
      known = TableInBuild.of(newest, build);
      inBuild = known;
    }
    return known;
  }

  /** Names the newest table; empty where there is none. */
  String name() {
    @Nullable PhraseTable newest = table();
    return newest == null ? "" : newest.head().build() + "-" + newest.head().at();
  }

  private @Nullable PhraseTable table() {
    if (!isRead) {
      read();
    }
    return table;
  }

  private void read() {
    try {
      table = PhraseTable.read(index).orElse(null);
    } catch (IOException | RuntimeException e) {
      LOG.warn(
          "The phrases beside the index at {} can't be read, and are gathered anew: {}",
          index,
          e.toString());
    }
    isRead = true;
  }

  /** Has a table gathered in the background, if one is due. To be asked now and then. */
  void consider() {
    if (!stopped && busy.compareAndSet(false, true)) {
      thread.execute(this::gatherIfDue);
    }
  }

  private void gatherIfDue() {
    try {
      if (isDue()) {
        // Another process on the same index may have been first.
        read();
        if (isDue()) {
          gather();
        }
      }
    } catch (LockObtainFailedException e) {
      // One is at it now; its table is read when this one's time has come again.
    } catch (NotReady | Stopped e) {
      // There is nothing to gather from, or nobody to gather for.
    } catch (IOException | RuntimeException e) {
      LOG.warn("The phrases of the index at {} were not gathered", index, e);
    } finally {
      busy.set(false);
    }
  }

  /** Whether the newest build has changed enough, or long enough ago. */
  boolean isDue() throws IOException, NotReady {
    @Nullable PhraseTable newest = table();
    try (Builds.Lease lease = builds.newest()) {
      Build build = lease.build();
      if (newest == null) {
        return build.state().paragraphs() > 0 && hasPassed(lastTry, SOON);
      }
      PhraseFile.Head head = newest.head();
      if (newest.isOf(build.state().build())) {
        return false;
      }
      long changes = Math.abs(build.changes() - head.changes());
      boolean much = changes * MUCH >= build.state().letters();
      return hasPassed(Math.max(lastTry, head.at()), much ? SOON : LATER);
    }
  }

  /** A time to come is none that passed: clocks are set back. */
  private boolean hasPassed(long since, Duration wait) {
    long now = millis.getAsLong();
    return since == Long.MIN_VALUE || now < since || now - since >= wait.toMillis();
  }

  /** Gathers a table of the newest build, here and now. */
  void gather() throws IOException, NotReady, Stopped {
    lastTry = millis.getAsLong();
    try (Builds.Lease lease = builds.newest()) {
      PhraseFile.write(index, lease.build(), millis.getAsLong(), () -> stopped);
    }
    table = PhraseTable.read(index).orElse(null);
    isRead = true;
    lastTry = millis.getAsLong();
  }

  @Override
  public void close() {
    stopped = true;
    thread.shutdown();
    try {
      if (!thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        LOG.warn("Gathering the phrases of the index at {} goes on", index);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
