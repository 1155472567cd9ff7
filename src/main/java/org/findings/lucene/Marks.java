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
import static org.findings.stance.Stance.AFFIRMED;
import static org.findings.stance.Stance.NEGATED;
import static org.findings.stance.Stance.UNCLEAR;

import java.util.List;
import org.findings.letter.Grade;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.search.Facet;
import org.findings.stance.Stance;
import org.jspecify.annotations.Nullable;

/**
 * The values of a paragraph that are one of a few, as one number in an array of their own, read for
 * many paragraphs at once. A value's number is its place in a list here, which may only grow at its
 * end: anything else is another layout.
 */
final class Marks {
  private static final int BITS = 4;
  private static final int MASK = (1 << BITS) - 1;

  /** All marks that are written are smaller. */
  static final int MOST_WRITTEN = 1 << (2 * BITS);

  /** All marks are smaller, those with a stance among them. */
  static final int MOST = 1 << (2 * BITS + 2);

  /** How many values a facet may have for all bits to find a place in one number. */
  private static final int ROOM = 12;

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

  /** Numbered from 1: 0 is none. */
  private static final List<Stance> STANCES = List.of(AFFIRMED, NEGATED, UNCLEAR);

  private Marks() {}

  static long of(Paragraph paragraph) {
    Grade grade = paragraph.grade();
    long ofGrade = grade == null ? 0 : 1 + number(GRADES, grade);
    return number(ROLES, paragraph.role()) | ofGrade << BITS;
  }

  /** With what it says of what a question found in it, which no index can know. */
  static int with(@Nullable Stance stance, int mark) {
    return mark | ((stance == null ? 0 : 1 + number(STANCES, stance)) << (2 * BITS));
  }

  private static <T> int number(List<T> values, T value) {
    int number = values.indexOf(value);
    if (number < 0 || number >= ROOM - 1) {
      throw new IllegalStateException(value + " has no number in the index");
    }
    return number;
  }

  /** Whether a facet's values are among them. */
  static boolean hold(Facet facet) {
    return facet == Facet.ROLE || facet == Facet.GRADE || facet == Facet.STANCE;
  }

  /** How many numbers a facet's values take. */
  static int size(Facet facet) {
    return switch (facet) {
      case ROLE -> ROLES.size();
      case GRADE -> 1 + GRADES.size();
      default -> 1 + STANCES.size();
    };
  }

  /** The number of a facet's value among some marks. */
  static int number(Facet facet, int marks) {
    return (marks >> shift(facet, BITS)) & MASK;
  }

  static Role role(int marks) {
    return ROLES.get(marks & MASK);
  }

  /** One bit for each value: so several can be joined. */
  static int bits(int marks) {
    return (1 << number(Facet.ROLE, marks))
        | (1 << (ROOM + number(Facet.GRADE, marks)))
        | (1 << (2 * ROOM + number(Facet.STANCE, marks)));
  }

  /** Of such bits those of one facet's values, by their numbers. */
  static int bitsOf(Facet facet, int bits) {
    return (bits >> shift(facet, ROOM)) & ((1 << ROOM) - 1);
  }

  private static int shift(Facet facet, int width) {
    return switch (facet) {
      case ROLE -> 0;
      case GRADE -> width;
      default -> 2 * width;
    };
  }

  /** A facet's value by its number, null where that stands for none. */
  static @Nullable String value(Facet facet, int number) {
    return switch (facet) {
      case ROLE -> ROLES.get(number).label();
      case GRADE -> number == 0 ? null : GRADES.get(number - 1).label();
      default -> number == 0 ? null : STANCES.get(number - 1).code();
    };
  }

  static @Nullable Grade grade(int marks) {
    int number = number(Facet.GRADE, marks);
    return number == 0 ? null : GRADES.get(number - 1);
  }
}
