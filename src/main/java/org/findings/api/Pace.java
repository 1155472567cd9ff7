package org.findings.api;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Ends requests whose bodies come too slowly, or whose answers are read too slowly. The server's
 * own handler for that measures all requests together, so one that is quick would hide the slow.
 */
final class Pace extends Handler.Wrapper {
  private final Bounds bounds;
  private final Heads heads;
  private final Readers readers;

  Pace(Bounds bounds, Heads heads) {
    this.bounds = bounds;
    this.heads = heads;
    this.readers = new Readers(bounds.waiting(), System::nanoTime);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Connection connection = request.getConnectionMetaData().getConnection();
    heads.came(connection);
    Request.addCompletionListener(request, failure -> heads.answered(connection));
    Body body = new Body(request);
    return super.handle(body, new Answer(body, response), callback);
  }

  /** Looked at whenever more of it is waited for; when nothing comes, the idle time ends it. */
  private final class Body extends Request.Wrapper {
    private final long begun = NanoTime.now();
    private long bytes;
    private volatile Content.@Nullable Chunk tooSlow;

    Body(Request request) {
      super(request);
    }

    @Override
    public void demand(Runnable whenThere) {
      if (NanoTime.since(begun) > bounds.allowed(bytes)) {
        tooSlow =
            Content.Chunk.from(
                new HttpException.RuntimeException(
                    HttpStatus.REQUEST_TIMEOUT_408, "The body is too slow"));
        whenThere.run();
      } else {
        super.demand(whenThere);
      }
    }

    @Override
    public Content.@Nullable Chunk read() {
      Content.Chunk chunk = tooSlow == null ? super.read() : tooSlow;
      bytes += chunk == null ? 0 : chunk.remaining();
      return chunk;
    }
  }

  /** Only what is spent waiting for its reader counts, not what finding the next piece takes. */
  private final class Answer extends Response.Wrapper {
    private long bytes;
    private final AtomicLong waited = new AtomicLong();

    Answer(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      Piece piece = new Piece(callback);
      bytes += content == null ? 0 : content.remaining();
      super.write(last, content, piece);
      // Most are gone at once.
      if (!piece.gone) {
        piece.watch();
      }
    }

    /** What is being written. */
    private final class Piece extends Callback.Nested implements Readers.Waiting {
      private final long begun = NanoTime.now();
      private volatile boolean gone;
      private volatile Scheduler.@Nullable Task end;

      Piece(Callback callback) {
        super(callback);
      }

      void watch() {
        long left = Math.max(0, bounds.allowed(bytes) - waited.get());
        Scheduler scheduler = getRequest().getComponents().getScheduler();
        end = scheduler.schedule(this::end, left, TimeUnit.NANOSECONDS);
        readers.add(this).forEach(Readers.Waiting::end);
        if (gone) {
          unwatch();
        }
      }

      private void unwatch() {
        Scheduler.Task task = end;
        if (task != null) {
          task.cancel();
          readers.remove(this);
        }
      }

      @Override
      public void succeeded() {
        leave();
        super.succeeded();
      }

      @Override
      public void failed(Throwable cause) {
        leave();
        super.failed(cause);
      }

      /** Before anybody is told, since then the next piece may come. */
      private void leave() {
        waited.addAndGet(NanoTime.since(begun));
        gone = true;
        unwatch();
      }

      @Override
      public void end() {
        getRequest()
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint()
            .close(new TimeoutException("The answer is read too slowly"));
      }
    }
  }
}
