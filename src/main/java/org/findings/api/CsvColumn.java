package org.findings.api;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Grade;
import org.findings.letter.Inspectorate;
import org.findings.letter.Paragraph;
import org.findings.search.Hit;
import org.findings.search.Span;
import org.jspecify.annotations.Nullable;

/** The columns of a table of hits, in their order; lists become one cell. */
enum CsvColumn {
  ID("id", paragraph(Paragraph::id)),
  LETTER_ID("letter.id", letter(About::id)),
  LETTER_TITLE("letter.title", letter(About::title)),
  LETTER_AUTHORITY("letter.authority", authority(Authority::name)),
  LETTER_CODE("letter.code", authority(Authority::code)),
  LETTER_REGION("letter.region", authority(Authority::region)),
  LETTER_KIND("letter.kind", letter(letter -> letter.kind().code())),
  LETTER_DATE("letter.date", letter(About::date)),
  LETTER_INSPECTORATES(
      "letter.inspectorates",
      letter(
          letter ->
              letter.inspectorates().stream()
                  .map(Inspectorate::label)
                  .collect(Collectors.joining("; ")))),
  LETTER_GRADE("letter.grade", letter(letter -> label(letter.grade()))),
  NUMBER("number", paragraph(Paragraph::number)),
  ORDINAL("ordinal", paragraph(Paragraph::ordinal)),
  PAGE("page", paragraph(Paragraph::page)),
  KIND("kind", paragraph(paragraph -> paragraph.kind().label())),
  ROLE("role", paragraph(paragraph -> paragraph.role().label())),
  SECTION("section", paragraph(paragraph -> String.join(" > ", paragraph.section()))),
  GRADE("grade", paragraph(paragraph -> label(paragraph.grade()))),
  DEADLINE("deadline", paragraph(Paragraph::deadline)),
  TEXT("text", paragraph(Paragraph::text)),
  WORDS("words", paragraph(Paragraph::words)),
  LEAD("lead", paragraph(Paragraph::lead)),
  NOTES("notes", paragraph(paragraph -> String.join("; ", paragraph.notes()))),
  MATCHES("matches", hit -> spans(hit.matches())),
  STANCE("stance", hit -> hit.stance() == null ? null : hit.stance().code());

  private static final String OF_LETTER = "letter";

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // none of the functions above holds anything
  private final Value value;

  CsvColumn(String code, Value value) {
    this.code = code;
    this.value = value;
  }

  /** The columns that a field's name stands for; none where there is no such field. */
  static List<CsvColumn> ofField(String field) {
    return EnumSet.allOf(CsvColumn.class).stream()
        .filter(column -> column.code.equals(field) || column.isOf(field))
        .toList();
  }

  /** Every name that a field may have. */
  static String known() {
    return OF_LETTER + ", " + Names.listed(Arrays.asList(values()), CsvColumn::code);
  }

  String code() {
    return code;
  }

  @Nullable String of(Hit hit) {
    Object cell = value.of(hit);
    return cell == null ? null : cell.toString();
  }

  private boolean isOf(String field) {
    return field.equals(OF_LETTER) && code.startsWith(OF_LETTER + ".");
  }

  private static Value paragraph(Function<Paragraph, @Nullable Object> value) {
    return hit -> value.apply(hit.paragraph());
  }

  private static Value letter(Function<About, @Nullable Object> value) {
    return hit -> value.apply(hit.letter());
  }

  private static Value authority(Function<Authority, @Nullable Object> value) {
    return hit -> {
      Authority authority = hit.letter().authority();
      return authority == null ? null : value.apply(authority);
    };
  }

  private static @Nullable String label(@Nullable Grade grade) {
    return grade == null ? null : grade.label();
  }

  /** With dots: a spreadsheet takes 9-14 for a day in September. */
  private static String spans(List<Span> spans) {
    return spans.stream()
        .map(span -> span.start() + ".." + span.end())
        .collect(Collectors.joining(" "));
  }

  /** What a column says of a hit; absent is null. */
  private interface Value {
    @Nullable Object of(Hit hit);
  }
}
