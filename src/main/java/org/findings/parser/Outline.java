package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Heading;
import org.findings.letter.ParagraphKind;

/** The headings of a letter as they come, and where the text under each begins. */
final class Outline {
  private final List<Section> sections = new ArrayList<>();
  private final List<Integer> firsts = new ArrayList<>();

  /**
   * @param first how many passages stand above the heading
   */
  void add(Section section, int first) {
    sections.add(section);
    firsts.add(first);
  }

  /** Whether nothing stands under the last heading so far. */
  boolean endsAt(int passages) {
    return !firsts.isEmpty() && firsts.getLast() == passages;
  }

  /** Whether something stands under the last heading so far. */
  boolean hasUnder(int passages) {
    return !firsts.isEmpty() && firsts.getLast() < passages;
  }

  /** A heading leads to the first paragraph under it or its sub-headings; a footnote is none. */
  List<Heading> headings(List<Passage> passages) {
    List<Heading> headings = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      int next = i + 1;
      while (next < sections.size() && sections.get(next).depth() > section.depth()) {
        next++;
      }
      int end = next < sections.size() ? firsts.get(next) : passages.size();
      int first = firsts.get(i);
      while (first < end && passages.get(first).kind() == ParagraphKind.FOOTNOTE) {
        first++;
      }
      headings.add(new Heading(section.name(), section.depth(), first < end ? first + 1 : null));
    }
    return headings;
  }
}
