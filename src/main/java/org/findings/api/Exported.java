package org.findings.api;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.findings.api.ParagraphJson.Part;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.search.Citation;
import org.findings.search.Engine;
import org.findings.search.FoundLetter;
import org.findings.search.Hit;
import org.findings.search.HitSink;
import org.findings.search.Line;
import org.findings.search.LineSearch;
import org.findings.search.LineSearch.Sample;
import org.findings.search.NotReady;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/**
 * What of a search is exported: where it comes from, and how it is written down.
 *
 * @param <T> what a row is about
 */
record Exported<T>(Source<T> source, ExportRows<T> rows) {
  private static final String LINE_END = "\n";

  /** Has an engine hand over what a search finds. */
  interface Source<T> {
    void give(Engine engine, Search search, Taking<T> taking)
        throws IOException, NotReady, TooCostly, UnknownParagraph;
  }

  /** Takes one at a time. */
  interface Taking<T> {
    void take(T row) throws IOException;
  }

  static Exported<Hit> paragraphs(ExportFormat format, List<String> fields) throws Problem {
    boolean cited = format.isOfCitations();
    boolean matches =
        !cited
            && (fields.isEmpty()
                || fields.contains(CsvColumns.MATCHES)
                || fields.contains(CsvColumns.STANCE));
    Function<Hit, About> letter = Hit::letter;
    ExportRows<Hit> rows =
        switch (format) {
          case CSV ->
              new CsvRows<>(CsvColumn.chosen(CsvColumns.HIT, CsvColumns.TERMS_OF_HIT, fields));
          case JSONL -> paragraphsAsJson(fields);
          case RIS, BIBTEX, CITATIONS -> cited(format, letter, Hit::paragraph);
        };
    return new Exported<>(
        (engine, search, taking) -> engine.export(search, sink(taking, matches)), rows);
  }

  static Exported<FoundLetter> letters(ExportFormat format, List<String> fields) throws Problem {
    Function<FoundLetter, @Nullable Paragraph> whole = found -> null;
    ExportRows<FoundLetter> rows =
        switch (format) {
          case CSV ->
              new CsvRows<>(
                  CsvColumn.chosen(CsvColumns.FOUND_LETTER, CsvColumns.TERMS_OF_LETTER, fields));
          case JSONL -> lettersAsJson(fields);
          case RIS, BIBTEX, CITATIONS -> cited(format, FoundLetter::letter, whole);
        };
    return new Exported<>(
        (engine, search, taking) -> engine.exportLetters(search, taking::take), rows);
  }

  static Exported<Line> lines(
      ExportFormat format, List<String> fields, int width, @Nullable Sample sample) throws Problem {
    ExportRows<Line> rows =
        format == ExportFormat.CSV
            ? new CsvRows<>(CsvColumn.chosen(CsvColumns.LINE, CsvColumns.TERMS_OF_LINE, fields))
            : linesAsJson(fields);
    return new Exported<>(
        (engine, search, taking) ->
            engine.lines(LineSearch.whole(search, width, sample), taking::take),
        rows);
  }

  private static JsonRows<Line> linesAsJson(List<String> fields) throws Problem {
    Set<String> wanted = JsonRows.chosen(LinesJson.FIELDS, fields);
    return new JsonRows<>(
        (json, line) -> {
          LinesJson.line(json, line, wanted, AskedLines.USUAL_PARTS);
          JsonRows.terms(json, line.letter());
        });
  }

  private static HitSink sink(Taking<Hit> taking, boolean matches) {
    return new HitSink() {
      @Override
      public void accept(Hit hit) throws IOException {
        taking.take(hit);
      }

      @Override
      public boolean takesMatches() {
        return matches;
      }
    };
  }

  private static JsonRows<Hit> paragraphsAsJson(List<String> fields) throws Problem {
    // Nothing is ranked in an export, and nothing collapsed.
    Set<Part> parts = EnumSet.complementOf(EnumSet.of(Part.SCORE, Part.IDENTICAL));
    Set<String> chosen = JsonRows.chosen(parts.stream().map(Part::code).toList(), fields);
    Set<Part> wanted =
        Arrays.stream(Part.values())
            .filter(part -> chosen.contains(part.code()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    return new JsonRows<>(
        (json, hit) -> {
          ParagraphJson.hit(json, hit, wanted::contains);
          JsonRows.terms(json, hit.letter());
        });
  }

  private static JsonRows<FoundLetter> lettersAsJson(List<String> fields) throws Problem {
    Set<String> wanted = JsonRows.chosen(FoundLetterJson.FIELDS, fields);
    return new JsonRows<>(
        (json, found) -> {
          FoundLetterJson.fields(json, found, wanted);
          JsonRows.terms(json, found.letter());
        });
  }

  private static <T> ExportRows<T> cited(
      ExportFormat format, Function<T, About> letter, Function<T, @Nullable Paragraph> paragraph) {
    Citing citing =
        switch (format) {
          case RIS -> Ris::entry;
          case BIBTEX -> BibTex::entry;
          default ->
              (about, within) ->
                  OneLine.of(Citation.plain(about, within) + ". " + Citation.attribution(about))
                      + LINE_END;
        };
    return new CitedRows<>(row -> citing.of(letter.apply(row), paragraph.apply(row)));
  }

  /** Cites a letter, or a paragraph of it where there is one. */
  private interface Citing {
    String of(About letter, @Nullable Paragraph paragraph);
  }
}
