package org.findings.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.findings.search.Answer;
import org.findings.search.AuthoritiesAnswer;
import org.findings.search.AuthorityHistory;
import org.findings.search.AuthorityQuestion;
import org.findings.search.Changes;
import org.findings.search.Checkup;
import org.findings.search.CollocateSearch;
import org.findings.search.Collocates;
import org.findings.search.CompareSearch;
import org.findings.search.Comparison;
import org.findings.search.Coverage;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.Engine;
import org.findings.search.FoundLetterSink;
import org.findings.search.FoundParagraph;
import org.findings.search.GroupedAnswer;
import org.findings.search.HitSink;
import org.findings.search.Identical;
import org.findings.search.IndexProblem;
import org.findings.search.IndexState;
import org.findings.search.KeywordSearch;
import org.findings.search.Keywords;
import org.findings.search.LetterAnswer;
import org.findings.search.LetterFacts;
import org.findings.search.LetterSearch;
import org.findings.search.LineAnswer;
import org.findings.search.LineSearch;
import org.findings.search.LineSink;
import org.findings.search.Lookup;
import org.findings.search.Mark;
import org.findings.search.NotReady;
import org.findings.search.Questions;
import org.findings.search.Recorded;
import org.findings.search.Search;
import org.findings.search.SimilarAnswer;
import org.findings.search.SimilarTo;
import org.findings.search.StoredLetter;
import org.findings.search.SuggestSearch;
import org.findings.search.Suggestions;
import org.findings.search.TooCostly;
import org.findings.search.Trend;
import org.findings.search.TrendSearch;
import org.findings.search.UnknownParagraph;
import org.findings.search.Vitals;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded engine: an index in a folder of this machine. */
public final class LuceneEngine implements Engine {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneEngine.class);

  /** How soon another process's commit is seen: well within the two seconds that are promised. */
  private static final long POLL_MILLIS = 1_000;

  private final IndexFolder folder;
  private final Builds builds;
  private final Leases leases;
  private final PhraseKeeper phrases;
  private final ScheduledExecutorService poll;
  private volatile boolean keepsPhrases;
  private @Nullable String lastTrouble;

  private LuceneEngine(IndexFolder folder) {
    this.folder = folder;
    this.builds = new Builds(folder.directory(), System::nanoTime);
    this.leases = new Leases(builds);
    this.phrases = PhraseKeeper.of(folder.path(), builds);
    this.poll =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("index-poll").factory());
    // The poll catches what it throws, so nothing is lost with the future.
    Future<?> unused =
        poll.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Opens an index that must be there, in the layout of this program. */
  public static LuceneEngine open(Path path) throws IOException, IndexProblem {
    return opened(IndexFolder.existing(path));
  }

  /** Opens an index to be written: it may be missing or of an older layout, and not ready yet. */
  public static LuceneEngine create(Path path) throws IOException, IndexProblem {
    IndexFolder folder = IndexFolder.of(path);
    Optional<Layout> layout = folder.layout();
    boolean usable = layout.isPresent() && layout.get().isCurrent();
    return usable ? opened(folder) : new LuceneEngine(folder);
  }

  private static LuceneEngine opened(IndexFolder folder) throws IOException, IndexProblem {
    LuceneEngine engine = new LuceneEngine(folder);
    try {
      engine.builds.refresh();
      return engine;
    } catch (IOException e) {
      engine.close();
      throw IndexFolder.unusable(folder.path(), e);
    }
  }

  @Override
  public Answer search(Search search)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    boolean anyBuild = !Searching.isByScore(search);
    return leases.page(
        search.after(),
        Questions.name(search),
        anyBuild,
        build ->
            search.identical() instanceof Identical.Collapsed
                ? new Collapsing(build, search).answer()
                : new Searching(build, search).answer());
  }

  @Override
  public GroupedAnswer grouped(Search search)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    boolean anyBuild = !Searching.isByScore(search);
    return leases.page(
        search.after(),
        Questions.grouped(search),
        anyBuild,
        build -> new Grouping(build, search).answer());
  }

  @Override
  public LineAnswer lines(LineSearch search)
      throws IOException, CursorProblem, NotReady, TooCostly, UnknownParagraph {
    return leases.page(
        search.after(),
        Questions.name(search),
        true,
        build -> new Concordance(build, search).answer());
  }

  @Override
  public void export(Search search, HitSink sink)
      throws IOException, NotReady, TooCostly, UnknownParagraph {
    leases.give(build -> new Exporting(build, search).to(sink));
  }

  @Override
  public void exportLetters(Search search, FoundLetterSink sink)
      throws IOException, NotReady, TooCostly, UnknownParagraph {
    leases.give(build -> new ExportingLetters(build, search).to(sink));
  }

  @Override
  public void lines(LineSearch search, LineSink sink)
      throws IOException, NotReady, TooCostly, UnknownParagraph {
    leases.give(build -> new Concordance(build, search).to(sink));
  }

  @Override
  public Trend trend(TrendSearch search) throws IOException, NotReady, TooCostly, UnknownParagraph {
    return leases.answer(build -> new Trending(build, search).answer());
  }

  @Override
  public Comparison compare(CompareSearch search)
      throws IOException, NotReady, TooCostly, UnknownParagraph {
    return leases.answer(build -> new Comparing(build, search).answer());
  }

  @Override
  public Collocates collocates(CollocateSearch search)
      throws IOException, NotReady, TooCostly, UnknownParagraph {
    return leases.answer(build -> new Collocating(build, search).answer());
  }

  @Override
  public Keywords keywords(KeywordSearch search)
      throws IOException, NotReady, TooCostly, UnknownParagraph {
    return leases.answer(build -> new Contrasting(build, phrases.in(build), search).answer());
  }

  @Override
  public Recorded record(Search search, @Nullable Mark since)
      throws IOException, NotReady, TooCostly, UnknownParagraph {
    return leases.answer(build -> new Recording(build, search).since(since));
  }

  @Override
  public Lookup<AuthorityHistory> authority(AuthorityQuestion question)
      throws IOException, NotReady, TooCostly, UnknownParagraph {
    return leases.answer(build -> new AuthorityThroughTime(build, question).answer());
  }

  @Override
  public LetterAnswer letters(LetterSearch search) throws IOException, CursorProblem, NotReady {
    try (Builds.Lease lease = leases.lease(search.after(), Questions.name(search), true)) {
      return LetterListing.answer(lease.build(), search);
    }
  }

  @Override
  public Lookup<StoredLetter> letter(String id) throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return new Lookups(lease.build()).letter(id);
    }
  }

  @Override
  public Lookup<LetterFacts> facts(String id) throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return new Lookups(lease.build()).facts(id);
    }
  }

  @Override
  public Lookup<FoundParagraph> paragraph(String id) throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return new Lookups(lease.build()).paragraph(id);
    }
  }

  @Override
  public Lookup<SimilarAnswer> similar(SimilarTo question) throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return new Similar(lease.build(), question).answer();
    }
  }

  @Override
  public AuthoritiesAnswer authorities() throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return AuthorityListing.of(lease.build());
    }
  }

  @Override
  public Suggestions suggest(SuggestSearch search) throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return Suggesting.answer(lease.build(), phrases.in(lease.build()), search);
    }
  }

  /** Sees to it in the background that suggestions know the phrases of the newest build. */
  public void keepPhrases() {
    keepsPhrases = true;
    phrases.consider();
  }

  /** Has suggestions know the phrases of the newest build, here and now. */
  public void gatherPhrases() throws IOException, NotReady {
    try {
      phrases.gather();
    } catch (EveryParagraph.Stopped e) {
      throw new NotReady();
    }
  }

  @Override
  public Changes changes(@Nullable Mark since, int size) throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      Build build = lease.build();
      Mark from = since == null ? new Mark(build.mark().lineage(), 0) : since;
      return ChangeLog.next(build, from, size);
    }
  }

  @Override
  public IndexState state() throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return lease.build().state();
    }
  }

  @Override
  public IndexState state(@Nullable Cursor after) throws IOException, NotReady {
    if (after != null) {
      Optional<IndexState> kept = builds.kept(after.build());
      if (kept.isPresent()) {
        return kept.get();
      }
    }
    return state();
  }

  @Override
  public String phrases() {
    return phrases.name();
  }

  @Override
  public Vitals vitals() throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return VitalSigns.of(lease.build(), folder, builds.open());
    }
  }

  /** How many hold on to the newest build, the engine itself among them. */
  int readers() throws NotReady, IOException {
    try (Builds.Lease lease = builds.newest()) {
      return lease.build().reader().getRefCount() - 1;
    }
  }

  @Override
  public void refresh() throws IOException, IndexProblem {
    builds.refresh();
  }

  @Override
  public Writing write() throws IOException, IndexProblem {
    return folder.write();
  }

  @Override
  public Coverage coverage() throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return Covering.of(lease.build());
    }
  }

  @Override
  public Checkup check() throws IOException, NotReady {
    try (Builds.Lease lease = builds.newest()) {
      return new IndexCheck(lease.build()).checkup();
    }
  }

  @Override
  public void close() throws IOException {
    poll.shutdownNow();
    phrases.close();
    builds.close();
    folder.close();
  }

  private void poll() {
    try {
      builds.refresh();
      lastTrouble = null;
      if (keepsPhrases) {
        phrases.consider();
      }
    } catch (IndexProblem | IOException | RuntimeException e) {
      if (poll.isShutdown()) {
        return; // Closing it stopped it in the middle.
      }
      // Said once, not every second; searches go on in the state before.
      String trouble = String.valueOf(e.getMessage());
      if (!trouble.equals(lastTrouble)) {
        LOG.warn("The index at {} has changed, but can't be read: {}", folder.path(), trouble);
        lastTrouble = trouble;
      }
    }
  }
}
