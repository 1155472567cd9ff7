package org.findings.letter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One published document: what it is, its headings, and its paragraphs in order.
 *
 * @param signedBy those who signed it, in order; none for reports
 * @param found where each fact stands, as far as that is known
 * @param outline every heading in order
 */
public record Letter(
    About about,
    List<Signatory> signedBy,
    Map<Fact, Evidence> found,
    List<Heading> outline,
    List<Paragraph> paragraphs) {

  /** A letter of which nothing else is known. */
  public Letter(About about, List<Heading> outline, List<Paragraph> paragraphs) {
    this(about, List.of(), Map.of(), outline, paragraphs);
  }

  public Letter {
    signedBy = List.copyOf(signedBy);
    EnumMap<Fact, Evidence> copy = new EnumMap<>(Fact.class);
    copy.putAll(found);
    found = Collections.unmodifiableMap(copy);
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
    return new Letter(about.withId(newId), signedBy, found, outline, renamed);
  }
}
