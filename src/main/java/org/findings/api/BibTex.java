package org.findings.api;

import java.util.List;
import java.util.Locale;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.search.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Citations as BibTeX has them. Letters beyond ASCII stay as they are, in UTF-8; what TeX takes for
 * a command is escaped, braces by name, since BibTeX counts them even behind a backslash.
 */
final class BibTex {
  private BibTex() {}

  /**
   * One entry and the empty line behind it.
   *
   * @param paragraph null where the letter itself is cited
   */
  static String entry(About letter, @Nullable Paragraph paragraph) {
    StringBuilder entry = new StringBuilder("@techreport{");
    entry.append(key(paragraph == null ? letter.id() : paragraph.id()));
    List<String> names =
        letter.inspectorates().stream()
            .map(inspectorate -> escaped(inspectorate.fullName()))
            .toList();
    if (!names.isEmpty()) {
      // Each in braces, or the words of a name were taken for first and last names.
      field(entry, "author", "{" + String.join("} and {", names) + "}");
    }
    field(entry, "title", "{" + escaped(letter.title()) + "}");
    if (!names.isEmpty()) {
      field(entry, "institution", String.join("; ", names));
    }
    field(entry, "type", escaped(letter.kind().label()));
    if (letter.date() != null) {
      field(entry, "year", String.valueOf(letter.date().getYear()));
      // A month is one of BibTeX's own names, which each style prints in its way.
      String month = letter.date().getMonth().name().substring(0, 3).toLowerCase(Locale.ROOT);
      entry.append(",\n  month = ").append(month);
      field(entry, "day", String.valueOf(letter.date().getDayOfMonth()));
    }
    if (paragraph != null && paragraph.page() != null) {
      field(entry, "pages", String.valueOf(paragraph.page()));
    }
    if (letter.authority() != null) {
      field(entry, "keywords", escaped(letter.authority().name()));
    }
    String note = Citation.plain(letter, paragraph) + ". " + Citation.attribution(letter);
    field(entry, "note", escaped(note));
    if (paragraph != null) {
      field(entry, "abstract", escaped(paragraph.text()));
    }
    return entry.append("\n}\n\n").toString();
  }

  private static void field(StringBuilder entry, String name, String value) {
    entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
  }

  /** Ids are keys as they are; what else a key may not hold is written by its number. */
  private static String key(String id) {
    StringBuilder key = new StringBuilder();
    id.codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
                key.appendCodePoint(c);
              } else {
                key.append('_').append(Integer.toHexString(c)).append('_');
              }
            });
    return key.toString();
  }

  private static String escaped(String text) {
    String line = OneLine.of(text);
    StringBuilder escaped = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\textbackslash{}");
        case '{' -> escaped.append("\\textbraceleft{}");
        case '}' -> escaped.append("\\textbraceright{}");
        case '^' -> escaped.append("\\textasciicircum{}");
        case '~' -> escaped.append("\\textasciitilde{}");
        case '$', '&', '#', '%', '_' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
