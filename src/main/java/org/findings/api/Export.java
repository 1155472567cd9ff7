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
    requireFit(what, format, parameters);
    Exported<?> exported =
        switch (what) {
          case PARAGRAPHS -> Exported.paragraphs(format, fields);
          case LETTERS -> Exported.letters(format, fields);
          case LINES ->
              Exported.lines(
                  format, fields, AskedLines.width(parameters), AskedLines.sample(parameters));
        };
    Sought sought = Sought.ofEach(parameters, thesaurus, "An export writes each paragraph down.");
    return new Export(sought.whole(), what, format, exported);
  }

  ExportFormat format() {
    return format;
  }

  /** What rows are of. */
  public What what() {
    return what;
  }

  private static void requireFit(What what, ExportFormat format, Parameters parameters)
      throws Problem {
    if (what == What.LINES) {
      if (format.isOfCitations()) {
        throw new Problem(ProblemKind.BAD_VALUE, "Lines are not cited: paragraphs and letters are.")
            .withHint("Ask for what=paragraphs, or take csv or jsonl as the format.")
            .withParameter("format");
      }
      return;
    }
    for (String ofLines : List.of("width", "sample", "seed")) {
      if (!parameters.all(ofLines).isEmpty()) {
        throw new Problem(ProblemKind.BAD_VALUE, ofLines + " is given, but no lines are exported.")
            .withHint("Ask for what=lines along with it, or leave it out.")
            .withParameter(ofLines);
      }
    }
  }

  public ExportStream to(ExportStream.Target target) {
    return new ExportStream(search, exported, target);
  }
}
