package org.findings.api;

import java.util.List;
import java.util.Map;
import org.findings.query.Thesaurus;
import org.findings.search.Search;

/** All that a search finds, to be taken away, as a request's parameters ask for it. */
public final class Export {
  private final Search search;
  private final ExportFormat format;
  private final ExportRows rows;

  private Export(Search search, ExportFormat format, ExportRows rows) {
    this.search = search;
    this.format = format;
    this.rows = rows;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus for those who ask for one
   */
  public static Export of(Map<String, List<String>> given, Thesaurus thesaurus) throws Problem {
    Parameters parameters = Parameters.of(given, Names.EXPORT);
    ExportFormat format = ExportFormat.of(parameters);
    List<String> fields = Names.split(parameters.all("fields"));
    ExportRows rows =
        switch (format) {
          case CSV -> new CsvRows(fields);
          case JSONL -> new JsonRows(fields);
        };
    Sought sought = Sought.ofEach(parameters, thesaurus, "An export writes each paragraph down.");
    return new Export(sought.whole(), format, rows);
  }

  public Search search() {
    return search;
  }

  ExportFormat format() {
    return format;
  }

  public ExportStream to(ExportStream.Target target) {
    return new ExportStream(rows, target);
  }
}
