package org.findings.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.findings.query.Query;
import org.findings.search.Answer;
import org.findings.search.Coverage;
import org.findings.search.CursorProblem;
import org.findings.search.Facet;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Outcome;
import org.findings.search.FileEntry.SetAside;
import org.findings.search.FileEntry.Twice;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;

/** What one build holds, and what could not be taken into it. */
final class Covering {
  private static final Search EVERYTHING =
      new Search(
          new Query.Everything(),
          List.of(),
          Scope.PARAGRAPH,
          Order.OLDEST,
          0,
          null,
          EnumSet.of(Facet.KIND, Facet.YEAR, Facet.INSPECTORATE, Facet.REGION));

  private Covering() {}

  static Coverage of(Build build) throws IOException {
    Answer counts;
    try {
      counts = new Searching(build, EVERYTHING).answer();
    } catch (TooCostly | CursorProblem | UnknownParagraph e) {
      throw new IllegalStateException("everything costs a pass over the letters", e);
    }
    List<FileEntry> files = Ledger.files(build.reader());
    CoveredLetters letters = CoveredLetters.of(build);
    return new Coverage(
        build.state(),
        counts.facets(),
        letters.authorities(),
        letters.lacking(),
        letters.doubts(),
        of(files, SetAside.class),
        of(files, Twice.class));
  }

  private static List<FileEntry> of(List<FileEntry> files, Class<? extends Outcome> outcome) {
    return files.stream()
        .filter(file -> outcome.isInstance(file.outcome()))
        .sorted(Comparator.comparing(FileEntry::path))
        .toList();
  }
}
