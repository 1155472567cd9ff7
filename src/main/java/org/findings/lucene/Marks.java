package org.findings.lucene;

import static org.findings.letter.Grade.ADEQUATE;
import static org.findings.letter.Grade.GOOD;
import static org.findings.letter.Grade.INADEQUATE;
import static org.findings.letter.Grade.INCONSISTENT;
import static org.findings.letter.Grade.OUTSTANDING;
import static org.findings.letter.Grade.REQUIRES_IMPROVEMENT;
import static org.findings.letter.Grade.SYSTEMIC_FAILINGS;
import static org.findings.letter.Grade.TYPICALLY_POSITIVE;
import static org.findings.letter.Role.BACKGROUND;
import static org.findings.letter.Role.CASE_STUDY;
import static org.findings.letter.Role.FINDING;
import static org.findings.letter.Role.FOOTNOTE;
import static org.findings.letter.Role.IMPROVEMENT;
import static org.findings.letter.Role.NEXT_STEPS;
import static org.findings.letter.Role.PRIORITY_ACTION;
import static org.findings.letter.Role.RECOMMENDATION;
import static org.findings.letter.Role.REQUIREMENT_MET;
import static org.findings.letter.Role.STRENGTH;

import java.util.List;
import org.findings.letter.Grade;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.search.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The values of a paragraph that are one of a few, as one number in an array of their own, read for
 * many paragraphs at once. A value's number is its place in a list here, which may only grow at its
 * end: anything else is another layout.
 */
final class Marks {
  private static final int BITS = 4;
  private static final int MASK = (1 << BITS) - 1;
  private static final int GRADE_BIT = 1 << 16;

  /** All marks are smaller. */
  static final int MOST = 1 << (2 * BITS);

  private static final List<Role> ROLES =
      List.of(
          FINDING,
          STRENGTH,
          REQUIREMENT_MET,
          IMPROVEMENT,
          RECOMMENDATION,
          PRIORITY_ACTION,
          CASE_STUDY,
          BACKGROUND,
          NEXT_STEPS,
          FOOTNOTE);

  /** Numbered from 1: 0 is no grade. */
  private static final List<Grade> GRADES =
      List.of(
          OUTSTANDING,
          GOOD,
          REQUIRES_IMPROVEMENT,
          ADEQUATE,
          INADEQUATE,
          TYPICALLY_POSITIVE,
          INCONSISTENT,
          SYSTEMIC_FAILINGS);

  private Marks() {}

  static long of(Paragraph paragraph) {
    Grade grade = paragraph.grade();
    long ofGrade = grade == null ? 0 : 1 + number(GRADES, grade);
    return number(ROLES, paragraph.role()) | ofGrade << BITS;
  }

  private static <T> int number(List<T> values, T value) {
    int number = values.indexOf(value);
    if (number < 0 || number >= MASK) {
      throw new IllegalStateException(value + " has no number in the index");
    }
    return number;
  }

  /** Whether a facet's values are among them. */
  static boolean hold(Facet facet) {
    return facet == Facet.ROLE || facet == Facet.GRADE;
  }

  /** How many numbers a facet's values take. */
  static int size(Facet facet) {
    return facet == Facet.ROLE ? ROLES.size() : 1 + GRADES.size();
  }

  /** The number of a facet's value among some marks. */
  static int number(Facet facet, int marks) {
    return facet == Facet.ROLE ? marks & MASK : marks >> BITS;
  }

  static Role role(int marks) {
    return ROLES.get(marks & MASK);
  }

  /** One bit for the role, and one, higher up, for the grade: so several can be joined. */
  static int bits(int marks) {
    return 1 << (marks & MASK) | GRADE_BIT << (marks >> BITS);
  }

  /** Of such bits those of one facet's values, by their numbers. */
  static int bitsOf(Facet facet, int bits) {
    return facet == Facet.ROLE ? bits & (GRADE_BIT - 1) : bits >>> 16;
  }

  /** A facet's value by its number, null where that stands for none. */
  static @Nullable String value(Facet facet, int number) {
    if (facet == Facet.ROLE) {
      return ROLES.get(number).label();
    }
    return number == 0 ? null : GRADES.get(number - 1).label();
  }
}
