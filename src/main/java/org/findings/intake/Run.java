package org.findings.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Outcome;
import org.findings.search.FileEntry.Read;
import org.findings.search.FileEntry.SetAside;
import org.findings.search.FileEntry.Twice;
import org.findings.search.IndexState;
import org.findings.search.Writing;

/** One run: what the index knows of files, made to agree with what was found. */
final class Run {
  private final Scan scan;
  private final Sidecars sidecars;
  private final Reading reading;
  private final Progress progress;
  private final Ledger ledger;
  private final Map<Path, FileEntry> before;
  private int done;

  Run(Writing writing, Scan scan, Parser parser, Recogniser recogniser, Progress progress)
      throws IOException {
    this.scan = scan;
    this.sidecars = Sidecars.of(scan, parser);
    this.reading = Reading.by(parser, recogniser);
    this.progress = progress;
    this.ledger = new Ledger(writing);
    this.before = Map.copyOf(ledger.entries());
  }

  void takeIn(List<Path> roots) throws IOException {
    removeGone(roots);
    List<Found> news =
        scan.files().values().stream()
            .map(this::asKnown)
            .filter(this::isNews)
            // Letters first: a new reading of them all must not change which file is the letter.
            .sorted(Comparator.comparing(this::isTwice))
            .toList();
    progress.begin(news.size());
    InOrder.each(
        news,
        found -> reading.read(found, sidecars.beside(found.path()), before.get(found.path())),
        (found, taken) -> {
          take(found, taken);
          progress.done(++done);
        });
    if (ledger.isTouched()) {
      settleTwice();
    }
    noteSidecars();
  }

  /** A sidecar that can't be used is in the books as long as it is so. */
  private void noteSidecars() throws IOException {
    for (Found bad : sidecars.troubles().values()) {
      String trouble = String.valueOf(bad.trouble());
      ledger.note(entry(bad, "", "", new SetAside(trouble)));
    }
    for (Found sidecar : scan.sidecars()) {
      Path path = sidecar.path();
      if (!sidecars.troubles().containsKey(path) && ledger.entries().containsKey(path)) {
        ledger.remove(path);
      }
    }
  }

  /** A file that was only passed over this time, such as a hidden one, is still there: it stays. */
  private void removeGone(List<Path> roots) throws IOException {
    List<Path> gone =
        before.keySet().stream()
            .filter(path -> !scan.files().containsKey(path))
            .filter(path -> roots.stream().anyMatch(path::startsWith))
            .filter(path -> Files.notExists(path) || Files.isDirectory(path))
            .sorted()
            .toList();
    for (Path path : gone) {
      ledger.remove(path);
    }
  }

  private boolean isTwice(Found found) {
    FileEntry known = before.get(found.path());
    return known != null && known.outcome() instanceof Twice;
  }

  /** A file belongs to the root that it was first found under. */
  private Found asKnown(Found found) {
    FileEntry known = before.get(found.path());
    return known == null ? found : found.withRoot(known.root());
  }

  private boolean isNews(Found found) {
    FileEntry known = before.get(found.path());
    if (known == null
        || known.bytes() != found.bytes()
        || known.modified() != found.modified()
        || !known.sidecar().equals(sidecars.beside(found.path()).sha256())
        || !known.reading().equals(Parser.VERSION)) {
      return true;
    }
    // Permission can come without a trace in size or time.
    return known.outcome() instanceof SetAside && known.sha256().isEmpty();
  }

  private void take(Found found, Taken taken) throws IOException {
    FileEntry known = before.get(found.path());
    switch (taken) {
      case Taken.Failed failed ->
          ledger.note(entry(found, failed.sha256(), "", new SetAside(failed.reason())));
      case Taken.Same same -> {
        if (known != null) {
          ledger.note(entry(found, known.sha256(), known.wording(), known.outcome()));
        }
      }
      case Taken.Parsed parsed -> {
        String wording = Wording.of(parsed.letter());
        Optional<Twice> twice = ledger.sameAs(found.path(), parsed.sha256(), wording);
        if (twice.isPresent()) {
          ledger.note(entry(found, parsed.sha256(), wording, twice.get()));
        } else {
          Outcome first = new Read(parsed.letter().id());
          ledger.put(parsed.letter(), entry(found, parsed.sha256(), wording, first));
        }
      }
    }
  }

  /** Where a letter's file went or changed, another file that says the same takes its place. */
  private void settleTwice() throws IOException {
    for (FileEntry entry : List.copyOf(ledger.entries().values())) {
      if (entry.outcome() instanceof Twice twice) {
        Optional<Twice> now = ledger.sameAs(entry.path(), entry.sha256(), entry.wording());
        if (now.isEmpty()) {
          Found found =
              new Found(entry.root(), entry.path(), entry.bytes(), entry.modified(), null);
          take(found, reading.read(found, sidecars.beside(found.path()), null));
        } else if (!now.get().equals(twice)) {
          ledger.note(entry.withOutcome(now.get()));
        }
      }
    }
  }

  private FileEntry entry(Found found, String sha256, String wording, Outcome outcome) {
    return new FileEntry(
        found.root(),
        found.path(),
        found.bytes(),
        found.modified(),
        sha256,
        sidecars.beside(found.path()).sha256(),
        Parser.VERSION,
        wording,
        outcome);
  }

  Report report(IndexState state, List<Path> missing, Set<Path> roots, Duration took) {
    List<FileEntry> files =
        Stream.concat(scan.files().keySet().stream(), sidecars.troubles().keySet().stream())
            .map(path -> ledger.entries().get(path))
            .filter(Objects::nonNull)
            .toList();
    long unchanged = files.stream().filter(f -> ledger.isUnchanged(f.path())).count();
    return new Report(
        state.letters(),
        state.paragraphs(),
        ledger.added(),
        ledger.changed(),
        (int) unchanged,
        ledger.removed(),
        files.stream().filter(f -> f.outcome() instanceof Twice).toList(),
        files.stream().filter(f -> f.outcome() instanceof SetAside).toList(),
        scan.leftAlone(),
        missing,
        roots,
        took);
  }
}
