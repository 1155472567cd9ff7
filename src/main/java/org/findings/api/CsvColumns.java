package org.findings.api;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Judgement;
import org.findings.letter.Paragraph;
import org.findings.search.Citation;
import org.findings.search.FoundLetter;
import org.findings.search.Hit;
import org.findings.search.Line;
import org.findings.search.Span;
import org.jspecify.annotations.Nullable;

/** The columns of each table, in their order; lists become one cell. */
final class CsvColumns {
  static final String MATCHES = "matches";
  static final String STANCE = "stance";

  /** What a row of anything tells of its letter. */
  private static final List<CsvColumn<About>> LETTER =
      List.of(
          column("id", About::id),
          column("title", About::title),
          column("authority", ofAuthority(Authority::name)),
          column("code", ofAuthority(Authority::code)),
          column("region", ofAuthority(Authority::region)),
          column("kind", letter -> letter.kind().code()),
          column("date", About::date),
          column("inspectorates", letter -> inspectorates(letter)),
          column("grade", letter -> label(letter.grade())));

  /** On whose terms a row may be used: the last of every table, whatever is chosen. */
  private static final List<CsvColumn<About>> TERMS =
      List.of(column("licence", About::licence), column("attribution", Citation::attribution));

  private static final List<CsvColumn<Paragraph>> PARAGRAPH =
      List.of(
          column("number", Paragraph::number),
          column("ordinal", Paragraph::ordinal),
          column("page", Paragraph::page),
          column("kind", paragraph -> paragraph.kind().label()),
          column("role", paragraph -> paragraph.role().label()),
          column("section", paragraph -> String.join(" > ", paragraph.section())),
          column("grade", paragraph -> label(paragraph.grade())),
          column("deadline", Paragraph::deadline),
          column("text", Paragraph::text),
          column("words", Paragraph::words),
          column("lead", Paragraph::lead),
          column("notes", paragraph -> String.join("; ", paragraph.notes())));

  static final List<CsvColumn<Hit>> HIT =
      joined(
          List.of(
              List.of(column("id", hit -> hit.paragraph().id())),
              in("letter.", LETTER, Hit::letter),
              in("", PARAGRAPH, Hit::paragraph),
              List.of(
                  column(MATCHES, hit -> spans(hit.matches())),
                  column(STANCE, hit -> hit.stance() == null ? null : hit.stance().code()))));

  static final List<CsvColumn<Hit>> TERMS_OF_HIT = in("", TERMS, Hit::letter);

  static final List<CsvColumn<Line>> LINE =
      joined(
          List.of(
              List.of(
                  column("left", Line::left),
                  column("match", Line::matched),
                  column("right", Line::right),
                  column(STANCE, line -> line.stance().code()),
                  column("id", line -> line.paragraph().id())),
              in("letter.", LETTER, Line::letter),
              in("", PARAGRAPH, Line::paragraph),
              List.of(
                  column(MATCHES, line -> spans(List.of(line.match()))),
                  column("parts", line -> spans(line.parts())))));

  static final List<CsvColumn<Line>> TERMS_OF_LINE = in("", TERMS, Line::letter);

  static final List<CsvColumn<FoundLetter>> FOUND_LETTER =
      joined(
          List.of(
              in("", LETTER, FoundLetter::letter),
              List.of(
                  column("paragraphs", FoundLetter::paragraphs),
                  column(MATCHES, FoundLetter::matches)),
              in(
                  "",
                  List.of(
                      column("dateIs", letter -> letter.dateIs().label()),
                      column("inspected.from", letter -> letter.inspected().from()),
                      column("inspected.to", letter -> letter.inspected().to()),
                      column("gradePrinted", About::gradePrinted),
                      column("judgements", letter -> judgements(letter)),
                      column("size.paragraphs", letter -> letter.size().paragraphs()),
                      column("size.words", letter -> letter.size().words()),
                      column("size.pages", letter -> letter.size().pages()),
                      column("source.file", letter -> letter.source().file()),
                      column("source.sha256", letter -> letter.source().sha256()),
                      column("source.format", letter -> letter.source().format().label()),
                      column("doubts", letter -> String.join("; ", letter.doubts()))),
                  FoundLetter::letter)));

  static final List<CsvColumn<FoundLetter>> TERMS_OF_LETTER = in("", TERMS, FoundLetter::letter);

  private CsvColumns() {}

  private static <T> CsvColumn<T> column(String name, CsvColumn.Cell<T> cell) {
    return new CsvColumn<>(name, cell);
  }

  private static <T, R> List<CsvColumn<R>> in(
      String prefix, List<CsvColumn<T>> columns, Function<R, T> part) {
    return columns.stream().map(column -> column.in(prefix, part)).toList();
  }

  private static <T> List<CsvColumn<T>> joined(List<List<CsvColumn<T>>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private static CsvColumn.Cell<About> ofAuthority(Function<Authority, @Nullable Object> value) {
    return letter -> {
      Authority authority = letter.authority();
      return authority == null ? null : value.apply(authority);
    };
  }

  private static @Nullable String label(@Nullable Grade grade) {
    return grade == null ? null : grade.label();
  }

  private static String inspectorates(About letter) {
    return letter.inspectorates().stream()
        .map(Inspectorate::label)
        .collect(Collectors.joining("; "));
  }

  /** As "Leaders: Good; Health, Care: Inadequate". */
  private static String judgements(About letter) {
    return letter.judgements().stream()
        .map(CsvColumns::judgement)
        .collect(Collectors.joining("; "));
  }

  private static String judgement(Judgement judgement) {
    String service = judgement.service() == null ? "" : judgement.service() + ", ";
    String grade = Objects.requireNonNullElse(label(judgement.grade()), judgement.gradePrinted());
    return service + judgement.area() + ": " + grade;
  }

  /** With dots: a spreadsheet takes 9-14 for a day in September. */
  private static String spans(List<Span> spans) {
    StringBuilder cell = new StringBuilder();
    for (Span span : spans) {
      cell.append(cell.isEmpty() ? "" : " ").append(span.start()).append("..").append(span.end());
    }
    return cell.toString();
  }
}
