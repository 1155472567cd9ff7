package org.findings.parser;

import org.findings.letter.Grade;
import org.findings.letter.Role;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what it says of the paragraphs under it.
 *
 * @param name without a grade or deadline
 * @param depth 1 for an outermost one
 * @param raw twice the heading's level in the file, 0 where it has none; odd for a title in a table
 * @param role null where the heading tells none
 */
record Section(
    String name,
    int depth,
    int raw,
    @Nullable Role role,
    @Nullable Grade grade,
    @Nullable String gradePrinted) {

  Section graded(Grades.Found found) {
    return new Section(name, depth, raw, role, found.grade(), found.printed());
  }

  /** With the grade of another. */
  Section graded(Section other) {
    return new Section(name, depth, raw, role, other.grade, other.gradePrinted);
  }
}
