package org.findings.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit of search: one numbered paragraph, bullet, plain paragraph, table row or footnote.
 *
 * @param id the letter's id, a full stop, and a short hash of the paragraph's words
 * @param number as printed, without its full stop
 * @param ordinal 1 for the letter's first paragraph
 * @param page 1-based, null where the format has no pages
 * @param section the headings above it, outermost first, without grades and deadlines
 * @param grade in force there
 * @param deadline as printed, without a colon
 * @param text clean: one space between words, no soft hyphens, no mark-up
 * @param lead the sentence that introduces its list
 * @param notes numbers of the footnotes called in it
 */
public record Paragraph(
    String id,
    @Nullable String number,
    int ordinal,
    @Nullable Integer page,
    ParagraphKind kind,
    Role role,
    List<String> section,
    @Nullable Grade grade,
    @Nullable String deadline,
    String text,
    @Nullable String lead,
    List<String> notes) {

  private static final String SPACES = " \t\n\r\f";

  public Paragraph {
    Require.text("paragraph id", id);
    Require.text("paragraph text", text);
    Require.atLeast("ordinal", 1, ordinal);
    if (page != null) {
      Require.atLeast("page", 1, page);
    }
    section = List.copyOf(section);
    notes = List.copyOf(notes);
  }

  /** Words as a person counts them: runs between spaces. */
  public int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = c <= ' ' && SPACES.indexOf(c) >= 0;
      words += inside || space ? 0 : 1;
      inside = !space;
    }
    return words;
  }

  Paragraph withId(String newId) {
    return new Paragraph(
        newId, number, ordinal, page, kind, role, section, grade, deadline, text, lead, notes);
  }
}
