package org.findings.lucene;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.findings.search.IndexProblem;
import org.findings.search.IndexState;
import org.findings.search.NotReady;
import org.jspecify.annotations.Nullable;

/**
 * The states of the index that can be searched: the newest, and for a while those before it, so
 * that a reader who pages through an answer sees one truth to its end.
 */
final class Builds implements AutoCloseable {
  static final Duration KEPT = Duration.ofMinutes(10);
  static final int MOST_KEPT = 8;

  private final Directory directory;
  private final LongSupplier nanoTime;
  private volatile List<Former> former = List.of();
  private volatile @Nullable Build newest;

  Builds(Directory directory, LongSupplier nanoTime) {
    this.directory = directory;
    this.nanoTime = nanoTime;
  }

  /** A build that stays open until the lease is closed. */
  record Lease(Build build) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      build.reader().decRef();
    }
  }

  /** The newest build. */
  Lease newest() throws NotReady {
    while (true) {
      Build build = newest;
      if (build == null) {
        throw new NotReady();
      }
      // It may be closed between the two lines; then there is a newer one.
      if (build.reader().tryIncRef()) {
        return new Lease(build);
      }
    }
  }

  /** A build by its id, if it is still kept. */
  Optional<Lease> byId(String id) {
    Build build = newest;
    if (build != null && build.state().build().equals(id) && build.reader().tryIncRef()) {
      return Optional.of(new Lease(build));
    }
    for (Former kept : former) {
      if (kept.build.state().build().equals(id) && kept.build.reader().tryIncRef()) {
        return Optional.of(new Lease(kept.build));
      }
    }
    return Optional.empty();
  }

  /** What a build is, by its id, if it is still kept. */
  Optional<IndexState> kept(String id) {
    Build build = newest;
    if (build != null && build.state().build().equals(id)) {
      return Optional.of(build.state());
    }
    return former.stream()
        .map(one -> one.build.state())
        .filter(state -> state.build().equals(id))
        .findFirst();
  }

  /** How many are open. */
  int open() {
    return former.size() + (newest == null ? 0 : 1);
  }

  /** Opens the newest commit if it is not open yet, and lets go of builds kept long enough. */
  synchronized void refresh() throws IOException, IndexProblem {
    Build before = newest;
    @Nullable DirectoryReader reader = null;
    try {
      reader =
          before == null
              ? DirectoryReader.open(directory)
              : DirectoryReader.openIfChanged(before.reader());
    } catch (IndexNotFoundException e) {
      // Nothing was committed yet.
    }
    if (reader != null) {
      Layout layout = layout(reader);
      if (layout.isCurrent()) {
        List<Former> all = new ArrayList<>(former);
        if (before != null) {
          all.addFirst(new Former(before, nanoTime.getAsLong()));
        }
        former = List.copyOf(all);
        newest = Build.of(reader, layout);
      } else {
        reader.close();
        throw new IndexProblem(otherLayout(layout));
      }
    }
    forget();
  }

  private void forget() throws IOException {
    long now = nanoTime.getAsLong();
    List<Former> kept = new ArrayList<>();
    List<Former> all = former;
    for (Former one : all) {
      if (kept.size() < MOST_KEPT - 1 && now - one.since <= KEPT.toNanos()) {
        kept.add(one);
      }
    }
    if (kept.size() < all.size()) {
      former = List.copyOf(kept);
      for (Former one : all.subList(kept.size(), all.size())) {
        one.build.reader().decRef();
      }
    }
  }

  static Layout layout(DirectoryReader reader) throws IOException, IndexProblem {
    Optional<Layout> layout = Layout.of(reader.getIndexCommit().getUserData());
    if (layout.isEmpty()) {
      reader.close();
      throw new IndexProblem("it is a Lucene index, but not one that Findings wrote");
    }
    return layout.get();
  }

  static String otherLayout(Layout layout) {
    return layout.layout() < Layout.CURRENT
        ? "it has the older layout " + layout.layout() + ", this program reads " + Layout.CURRENT
        : "it has the newer layout " + layout.layout() + ", this program reads " + Layout.CURRENT;
  }

  @Override
  public synchronized void close() throws IOException {
    for (Former kept : former) {
      kept.build.reader().decRef();
    }
    former = List.of();
    Build last = newest;
    newest = null;
    if (last != null) {
      last.reader().decRef();
    }
  }

  /** A build that is not the newest any more, and since when. */
  private record Former(Build build, long since) {}
}
