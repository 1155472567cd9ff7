package org.findings.parser;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.findings.letter.Role;
import org.jspecify.annotations.Nullable;

/**
 * Decides under which heading a heading stands. A contents list knows best; then the levels that
 * the file gives, unless there is but one; then the headings' sequence: one that is followed by
 * another at once contains it.
 */
final class Nesting {
  private final Contents contents;
  private final boolean levelsTell;
  private final Deque<Section> open = new ArrayDeque<>();
  private boolean inContainer;

  /** Where the last heading that the contents list has stands in it. */
  private int place = -1;

  Nesting(Contents contents, boolean levelsTell) {
    this.contents = contents;
    this.levelsTell = levelsTell;
  }

  /** The headings in force, innermost first. */
  Deque<Section> open() {
    return open;
  }

  Section enter(Section heading, boolean containsNext) {
    int depth = depth(heading, containsNext);
    while (!open.isEmpty() && open.getFirst().depth() >= depth) {
      open.removeFirst();
    }
    int actual = open.isEmpty() ? 1 : Math.min(depth, open.getFirst().depth() + 1);
    Section section =
        new Section(
            heading.name(),
            actual,
            heading.raw(),
            heading.role(),
            heading.grade(),
            heading.gradePrinted());
    open.addFirst(section);
    return section;
  }

  void replaceInnermost(Section section) {
    open.removeFirst();
    open.addFirst(section);
  }

  /** A heading that only repeats the name of its part, with a grade, judges the whole part. */
  void gradePart() {
    Section graded = open.removeFirst();
    if (!open.isEmpty() && Areas.about(open.getFirst().name(), graded.name())) {
      Section part = open.removeFirst();
      open.addFirst(part.graded(graded));
    }
    open.addFirst(graded);
  }

  /** A summary in a frame ends where the numbered findings begin that it sums up. */
  void endSummary() {
    boolean judged = open.stream().anyMatch(section -> section.grade() != null);
    if (judged && open.getFirst().name().equalsIgnoreCase("summary")) {
      open.removeFirst();
    }
  }

  private int depth(Section heading, boolean containsNext) {
    int innermost = open.isEmpty() ? 0 : open.getFirst().depth();
    Contents.Entry entry = contents.entry(heading.name(), place);
    place = entry == null ? place : entry.place();
    if (entry != null && entry.level() > 0) {
      return entry.level();
    }
    if (!contents.isEmpty() && entry == null && levelsTell && heading.raw() > 0) {
      return underListed(heading);
    }
    if (!contents.isEmpty() && entry == null && innermost > 0) {
      // What the list leaves out stands under what it names; what is to be done about a whole
      // service stands beside the judgements on it.
      if (isAction(heading.role())) {
        return Math.max(2, innermost);
      }
      Section above = open.getFirst();
      boolean other =
          isAction(above.role()) && heading.role() != null && heading.role() != above.role();
      boolean named = contents.names(above.name());
      return innermost + (named && !other ? 1 : 0);
    }
    if (levelsTell && heading.raw() > 0) {
      return byLevels(heading.raw());
    }
    return bySequence(heading, containsNext);
  }

  /** What the list leaves out stands under what it names, in the order of the file's levels. */
  private int underListed(Section heading) {
    Section listed = listed();
    int depth = byLevels(heading.raw());
    if (listed == null) {
      return depth;
    }
    Section outer = open.getLast();
    if (outer.raw() <= listed.raw() && heading.raw() <= outer.raw()) {
      return 1;
    }
    if (heading.raw() <= listed.raw() && isAction(heading.role()) && !isAction(listed.role())) {
      return Math.max(2, listed.depth());
    }
    return Math.max(depth, listed.depth() + 1);
  }

  private @Nullable Section listed() {
    for (Section section : open) {
      if (contents.names(section.name())) {
        return section;
      }
    }
    return null;
  }

  /**
   * The level of a title that stands in a table, and has none of its own: between that of the part
   * it belongs to and those of the headings within that part.
   */
  int levelOfTitle() {
    for (Section section : open) {
      if (section.raw() % 2 == 1) {
        return section.raw();
      }
    }
    Section part = listed();
    if (part == null && !open.isEmpty()) {
      part = open.getLast();
    }
    return part == null || part.raw() == 0 ? 0 : part.raw() + 1;
  }

  private int byLevels(int raw) {
    int depth = 1;
    for (Iterator<Section> it = open.descendingIterator(); it.hasNext(); ) {
      Section section = it.next();
      if (section.raw() > 0 && section.raw() < raw) {
        depth = section.depth() + 1;
      }
    }
    return depth;
  }

  private int bySequence(Section heading, boolean containsNext) {
    if (containsNext && heading.grade() == null) {
      inContainer = true;
      return 1;
    }
    if (heading.role() != null && heading.grade() == null && !insideSame(heading.role())) {
      inContainer = false;
      return 1;
    }
    return inContainer ? 2 : 1;
  }

  /** "Strengths" within "Key strengths" is no new part of the letter. */
  private boolean insideSame(Role role) {
    return inContainer && !open.isEmpty() && open.getLast().role() == role;
  }

  static boolean isAction(@Nullable Role role) {
    return role == Role.RECOMMENDATION
        || role == Role.IMPROVEMENT
        || role == Role.PRIORITY_ACTION
        || role == Role.NEXT_STEPS;
  }
}
