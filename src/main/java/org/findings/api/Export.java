package org.findings.api;

import java.util.List;
import java.util.Map;
import org.findings.query.Thesaurus;
import org.findings.search.Search;

/** All that a search finds, to be taken away, as a request's parameters ask for it. */
public final class Export {
  private static final String FIELDS = "fields";

  private final Search search;
  private final What what;
  private final ExportFormat format;
  private final Exported<?> exported;

  private Export(Search search, What what, ExportFormat format, Exported<?> exported) {
    this.search = search;
    this.what = what;
    this.format = format;
    this.exported = exported;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus for those who ask for one
   */
  public static Export of(Map<String, List<String>> given, Thesaurus thesaurus) throws Problem {
    Parameters parameters = Parameters.of(given, Names.EXPORT);
    ExportFormat format = ExportFormat.of(parameters);
    What what = What.of(parameters);
    List<String> fields = Names.split(parameters.all(FIELDS));
    if (format.isOfCitations() && !fields.isEmpty()) {
      throw new Problem(
              ProblemKind.BAD_VALUE, "A citation has no fields to choose from: " + FIELDS + ".")
          .withHint("Leave them out, or take csv or jsonl as the format.")
          .withParameter(FIELDS);
    }
    Exported<?> exported =
        switch (what) {
          case PARAGRAPHS -> Exported.paragraphs(format, fields);
          case LETTERS -> Exported.letters(format, fields);
        };
    Sought sought = Sought.ofEach(parameters, thesaurus, "An export writes each paragraph down.");
    return new Export(sought.whole(), what, format, exported);
  }

  ExportFormat format() {
    return format;
  }

  /** Whether rows are of letters, not of paragraphs. */
  public boolean isOfLetters() {
    return what == What.LETTERS;
  }

  public ExportStream to(ExportStream.Target target) {
    return new ExportStream(search, exported, target);
  }
}
