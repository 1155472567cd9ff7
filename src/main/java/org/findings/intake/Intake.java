package org.findings.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;
import org.findings.search.Engine;
import org.findings.search.IndexProblem;
import org.findings.search.IndexState;
import org.findings.search.NotReady;
import org.findings.search.Writing;

/** Brings an index up to date with files and folders, all or nothing. */
public final class Intake {
  private final Engine engine;
  private final Parser parser;
  private final Recogniser recogniser;

  /** An intake that sets scanned letters aside. */
  public Intake(Engine engine, Parser parser) {
    this(engine, parser, Recogniser.NONE);
  }

  public Intake(Engine engine, Parser parser, Recogniser recogniser) {
    this.engine = engine;
    this.parser = parser;
    this.recogniser = recogniser;
  }

  /**
   * Takes in what lies under the paths as it is now. What is gone from under them leaves the index;
   * what came from elsewhere stays.
   *
   * @throws BadPath where a path isn't there; then nothing was changed
   * @throws java.io.InterruptedIOException when interrupted; then nothing was changed
   */
  public Report run(List<Path> paths, Progress progress) throws IOException, IndexProblem, BadPath {
    long start = System.nanoTime();
    List<Path> roots = Roots.checked(paths);
    List<Path> missing = new ArrayList<>();
    Set<Path> everyRoot;
    Run run;
    try (Writing writing = engine.write()) {
      Set<Path> knownRoots = writing.roots();
      if (writing.files().isEmpty()) {
        // An index of an older layout: all that it held must come back.
        for (Path root : knownRoots) {
          (Files.exists(root) ? roots : missing).add(root);
        }
      }
      run = new Run(writing, Scan.of(roots), parser, recogniser, progress);
      run.takeIn(roots);
      everyRoot = new HashSet<>(knownRoots);
      for (Path root : roots) {
        if (everyRoot.add(root)) {
          writing.addRoot(root);
        }
      }
      writing.commit();
    }
    engine.refresh();
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    return run.report(state(), missing, everyRoot, took);
  }

  private IndexState state() throws IOException {
    try {
      return engine.state();
    } catch (NotReady e) {
      throw new IllegalStateException("an index that was just written", e);
    }
  }
}
