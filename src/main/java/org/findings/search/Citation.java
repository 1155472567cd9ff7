package org.findings.search;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.findings.letter.About;
import org.findings.letter.Inspectorate;
import org.findings.letter.Paragraph;

/** How a paragraph is cited: who, what, when, where in it, and its id. */
public final class Citation {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Citation() {}

  public static String plain(About letter, Paragraph paragraph) {
    List<String> parts = new ArrayList<>();
    if (!letter.inspectorates().isEmpty()) {
      parts.add(
          String.join(", ", letter.inspectorates().stream().map(Inspectorate::label).toList()));
    }
    parts.add("‘" + letter.title() + "’");
    if (letter.authority() != null) {
      parts.add(letter.authority().name());
    }
    parts.add(letter.date() == null ? "undated" : DAY.format(letter.date()));
    if (!paragraph.section().isEmpty()) {
      parts.add("section ‘" + paragraph.section().getLast() + "’");
    }
    if (paragraph.number() != null) {
      parts.add("paragraph " + paragraph.number());
    } else if (paragraph.page() != null) {
      parts.add("page " + paragraph.page());
    }
    return String.join(", ", parts) + " [" + paragraph.id() + "]";
  }
}
