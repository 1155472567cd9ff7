package org.findings.api;

import java.time.format.DateTimeFormatter;
import org.findings.letter.About;
import org.findings.letter.Inspectorate;
import org.findings.letter.Paragraph;
import org.findings.search.Citation;
import org.jspecify.annotations.Nullable;

/** Citations as reference managers import them in the RIS format. */
final class Ris {
  private static final String LINE_END = "\r\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd");

  private Ris() {}

  /**
   * One record and the empty line behind it.
   *
   * @param paragraph null where the letter itself is cited
   */
  static String entry(About letter, @Nullable Paragraph paragraph) {
    StringBuilder entry = new StringBuilder();
    line(entry, "TY", "RPRT");
    line(entry, "ID", paragraph == null ? letter.id() : paragraph.id());
    for (Inspectorate inspectorate : letter.inspectorates()) {
      line(entry, "AU", inspectorate.fullName());
    }
    line(entry, "TI", letter.title());
    if (letter.date() != null) {
      line(entry, "PY", String.valueOf(letter.date().getYear()));
      line(entry, "DA", DAY.format(letter.date()));
    }
    if (!letter.inspectorates().isEmpty()) {
      line(
          entry,
          "PB",
          String.join("; ", letter.inspectorates().stream().map(Inspectorate::fullName).toList()));
    }
    line(entry, "M3", letter.kind().label());
    if (letter.authority() != null) {
      line(entry, "KW", letter.authority().name());
    }
    if (paragraph != null) {
      within(entry, paragraph);
    }
    line(entry, "N1", Citation.plain(letter, paragraph));
    line(entry, "N1", Citation.attribution(letter));
    return entry.append("ER  - ").append(LINE_END).append(LINE_END).toString();
  }

  private static void within(StringBuilder entry, Paragraph paragraph) {
    if (!paragraph.section().isEmpty()) {
      line(entry, "SE", paragraph.section().getLast());
    }
    if (paragraph.number() != null) {
      line(entry, "M1", "paragraph " + paragraph.number());
    }
    if (paragraph.page() != null) {
      line(entry, "SP", String.valueOf(paragraph.page()));
    }
    line(entry, "AB", paragraph.text());
  }

  private static void line(StringBuilder entry, String tag, String value) {
    entry.append(tag).append("  - ").append(OneLine.of(value)).append(LINE_END);
  }
}
