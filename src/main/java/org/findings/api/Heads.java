package org.findings.api;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.CyclicTimeouts;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that bring no whole head of a request in time. The server's own idle time
 * starts anew with each byte.
 */
final class Heads implements Connection.Listener {
  private final Duration most;
  private final Map<Connection, Wait> waits = new ConcurrentHashMap<>();
  private final CyclicTimeouts<Wait> timeouts;

  Heads(Scheduler scheduler, Duration most) {
    this.most = most;
    this.timeouts =
        new CyclicTimeouts<>(scheduler) {
          @Override
          protected Iterator<Wait> iterator() {
            return waits.values().iterator();
          }

          @Override
          protected boolean onExpired(Wait wait) {
            wait.connection.getEndPoint().close();
            return true;
          }
        };
  }

  @Override
  public void onOpened(Connection connection) {
    Wait wait = new Wait(connection);
    waits.put(connection, wait);
    begin(wait);
  }

  @Override
  public void onClosed(Connection connection) {
    waits.remove(connection);
  }

  /** A head is here. */
  void came(Connection connection) {
    Wait wait = waits.get(connection);
    if (wait != null) {
      wait.until = Long.MAX_VALUE;
    }
  }

  /** The request is answered, and another may come. */
  void answered(Connection connection) {
    Wait wait = waits.get(connection);
    if (wait != null) {
      begin(wait);
    }
  }

  private void begin(Wait wait) {
    wait.until = NanoTime.now() + most.toNanos();
    timeouts.schedule(wait);
  }

  /** For the next head. */
  private static final class Wait implements CyclicTimeouts.Expirable {
    private final Connection connection;

    /** Forever while a request is being answered. */
    private volatile long until = Long.MAX_VALUE;

    Wait(Connection connection) {
      this.connection = connection;
    }

    @Override
    public long getExpireNanoTime() {
      return until;
    }
  }
}
