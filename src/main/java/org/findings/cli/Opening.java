package org.findings.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.findings.lucene.LuceneEngine;
import org.findings.search.Engine;
import org.findings.search.IndexProblem;

/**
 * An index that opens while other things begin: each takes a while, and neither needs the other.
 */
final class Opening implements Supplier<Engine>, AutoCloseable {
  private final FutureTask<Engine> engine;

  private Opening(FutureTask<Engine> engine) {
    this.engine = engine;
  }

  static Opening of(Path index) {
    FutureTask<Engine> engine = new FutureTask<>(() -> opened(index));
    Thread.ofPlatform().daemon().start(engine);
    return new Opening(engine);
  }

  private static Engine opened(Path index) throws IOException, IndexProblem {
    LuceneEngine engine = LuceneEngine.create(index);
    engine.keepPhrases();
    return engine;
  }

  /** Waits for it. */
  @Override
  public Engine get() {
    try {
      return orFail();
    } catch (IOException | IndexProblem e) {
      throw new IllegalStateException("the index could not be opened", e);
    }
  }

  /** Waits for it, and says what went wrong. */
  Engine orFail() throws IOException, IndexProblem {
    try {
      return engine.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an index was opened", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof IOException problem) {
        throw problem;
      }
      if (cause instanceof IndexProblem problem) {
        throw problem;
      }
      throw new IllegalStateException("opening an index failed", cause);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      orFail().close();
    } catch (IndexProblem e) {
      // It was never open, and whoever needed it has been told.
    }
  }
}
