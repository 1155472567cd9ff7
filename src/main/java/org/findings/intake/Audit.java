package org.findings.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;

/** Reads files as a run would, without an index. */
public final class Audit {
  private Audit() {}

  /** The same, with scanned letters set aside. */
  public static List<Audited> of(List<Path> paths, Parser parser, Progress progress)
      throws IOException, BadPath {
    return of(paths, parser, Recogniser.NONE, progress);
  }

  /** Every letter under the paths, in their order, read on all cores; then the bad sidecars. */
  public static List<Audited> of(
      List<Path> paths, Parser parser, Recogniser recogniser, Progress progress)
      throws IOException, BadPath {
    List<Path> roots = new ArrayList<>();
    for (Path path : paths) {
      roots.add(Roots.checked(path));
    }
    Scan scan = Scan.of(roots);
    Sidecars sidecars = Sidecars.of(scan, parser);
    Reading reading = Reading.withAccounts(parser, recogniser);
    List<Found> files = List.copyOf(scan.files().values());
    List<Audited> audited = new ArrayList<>();
    progress.begin(files.size());
    InOrder.each(
        files,
        found -> reading.read(found, sidecars.beside(found.path()), null),
        (found, taken) -> {
          audited.add(audited(found, taken));
          progress.done(audited.size());
        });
    for (Found sidecar : sidecars.troubles().values()) {
      audited.add(new Audited(sidecar.relative(), 0, null, sidecar.trouble()));
    }
    return audited;
  }

  private static Audited audited(Found found, Taken taken) {
    return switch (taken) {
      case Taken.Parsed parsed ->
          new Audited(found.relative(), found.bytes(), parsed.account(), null);
      case Taken.Failed failed ->
          new Audited(found.relative(), found.bytes(), null, failed.reason());
      case Taken.Same same ->
          throw new IllegalStateException("nothing was known of " + found.path());
    };
  }
}
