package org.findings.letter;

import java.util.List;

/**
 * One published document: what it is, its headings, and its paragraphs in order.
 *
 * @param outline every heading in order
 */
public record Letter(About about, List<Heading> outline, List<Paragraph> paragraphs) {

  public Letter {
    outline = List.copyOf(outline);
    paragraphs = List.copyOf(paragraphs);
    if (about.size().paragraphs() != paragraphs.size()) {
      throw new IllegalArgumentException(
          about.id()
              + " says "
              + about.size().paragraphs()
              + " paragraphs, not "
              + paragraphs.size());
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).ordinal() != i + 1) {
        throw new IllegalArgumentException(
            "paragraph " + (i + 1) + " of " + about.id() + " is misnumbered");
      }
      if (!paragraphs.get(i).id().startsWith(about.id() + ".")) {
        throw new IllegalArgumentException(
            "paragraph id " + paragraphs.get(i).id() + " does not begin with that of its letter");
      }
    }
  }

  public String id() {
    return about.id();
  }

  /** The same letter under another id; its paragraphs' ids follow. */
  public Letter withId(String newId) {
    int length = id().length();
    List<Paragraph> renamed =
        paragraphs.stream().map(p -> p.withId(newId + p.id().substring(length))).toList();
    return new Letter(about.withId(newId), outline, renamed);
  }
}
