package org.findings.parser;

import java.util.List;
import org.findings.letter.Grade;
import org.findings.letter.Judgement;
import org.findings.letter.ParagraphKind;
import org.findings.letter.Role;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph before the letter is known that it belongs to.
 *
 * @param role null where only its words and its place can tell
 * @param raw its text, with the calls of footnotes
 */
record Passage(
    ParagraphKind kind,
    @Nullable String number,
    @Nullable Integer page,
    @Nullable Role role,
    List<String> section,
    @Nullable Grade grade,
    @Nullable String deadline,
    String raw,
    @Nullable String lead) {

  Passage withRole(Role newRole) {
    return new Passage(kind, number, page, newRole, section, grade, deadline, raw, lead);
  }

  /** A section named as a judged area has its grade, also where its heading prints none. */
  Passage graded(List<Judgement> judgements) {
    // What is to be done about a service was not judged with it.
    if (grade != null || Nesting.isAction(role)) {
      return this;
    }
    for (Judgement judgement : judgements) {
      boolean named = section.stream().anyMatch(judgement.area()::equalsIgnoreCase);
      if (named && judgement.service() == null && judgement.grade() != null) {
        return new Passage(
            kind, number, page, role, section, judgement.grade(), deadline, raw, lead);
      }
    }
    return this;
  }
}
