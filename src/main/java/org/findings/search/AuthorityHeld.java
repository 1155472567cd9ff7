package org.findings.search;

import java.time.LocalDate;
import java.util.List;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Kind;
import org.jspecify.annotations.Nullable;

/**
 * An authority, and what is held of it.
 *
 * @param authority under today's name
 * @param printed the names that its letters print, most used first
 * @param former abolished authorities that it followed, wholly or in part
 * @param from the date of its first letter, null without a dated one
 * @param to the date of its last
 * @param kinds of its letters, in their own order
 * @param judged its last dated letter with an overall grade, null without one
 */
public record AuthorityHeld(
    Authority authority,
    List<String> printed,
    List<Authority> former,
    int letters,
    int paragraphs,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    List<Kind> kinds,
    @Nullable About judged) {
  public AuthorityHeld {
    printed = List.copyOf(printed);
    former = List.copyOf(former);
    kinds = List.copyOf(kinds);
  }
}
