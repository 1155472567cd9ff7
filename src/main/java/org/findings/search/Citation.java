package org.findings.search;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.findings.letter.About;
import org.findings.letter.Inspectorate;
import org.findings.letter.Paragraph;
import org.jspecify.annotations.Nullable;

/** How a letter or a paragraph of it is cited: who, what, when, where in it, and its id. */
public final class Citation {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Citation() {}

  public static String plain(About letter) {
    return plain(letter, null);
  }

  /**
   * Everything in one line.
   *
   * @param paragraph null where the letter itself is cited
   */
  public static String plain(About letter, @Nullable Paragraph paragraph) {
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
    if (paragraph != null && !paragraph.section().isEmpty()) {
      parts.add("section ‘" + paragraph.section().getLast() + "’");
    }
    if (paragraph != null && paragraph.number() != null) {
      parts.add("paragraph " + paragraph.number());
    } else if (paragraph != null && paragraph.page() != null) {
      parts.add("page " + paragraph.page());
    }
    return String.join(", ", parts)
        + " ["
        + (paragraph == null ? letter.id() : paragraph.id())
        + "]";
  }

  /** Whose words they are, and under which licence they may be used, in a sentence. */
  public static String attribution(About letter) {
    String whose =
        letter.inspectorates().isEmpty()
            ? "an inspectorate that could not be told"
            : among(letter.inspectorates().stream().map(Inspectorate::fullName).toList());
    String licence =
        letter.licence() == null
            ? "; no licence was found in the letter."
            : ", used under this licence: " + letter.licence() + ".";
    return "Contains information of " + whose + licence;
  }

  private static String among(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
