package org.findings.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One published document: what it is, what it judges, and its paragraphs in order.
 *
 * @param id AUTHORITY-KIND-DATE in lower case, see {@link Ids}
 * @param authority null where none was found
 * @param inspectorates in the order of {@link Inspectorate}
 * @param date null exactly where {@code dateIs} is unknown
 * @param grade the overall grade, where this kind of letter gives one
 * @param gradePrinted the overall grade as printed
 * @param licence under which the text may be used again, null where the letter prints none
 * @param pages null where the format has none
 * @param doubts what the parser was not sure of, in words
 * @param outline every heading in order
 */
public record Letter(
    String id,
    String title,
    Kind kind,
    @Nullable Authority authority,
    List<Inspectorate> inspectorates,
    Inspected inspected,
    @Nullable LocalDate date,
    DateIs dateIs,
    @Nullable Grade grade,
    @Nullable String gradePrinted,
    List<Judgement> judgements,
    Source source,
    @Nullable String licence,
    @Nullable Integer pages,
    List<String> doubts,
    List<Heading> outline,
    List<Paragraph> paragraphs) {

  public Letter {
    Require.text("letter id", id);
    Require.text("letter title", title);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    if ((date == null) != (dateIs == DateIs.UNKNOWN)) {
      throw new IllegalArgumentException("date " + date + " does not go with dateIs " + dateIs);
    }
    inspectorates = inspectorates.stream().distinct().sorted().toList();
    judgements = List.copyOf(judgements);
    doubts = List.copyOf(doubts);
    outline = List.copyOf(outline);
    paragraphs = List.copyOf(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).ordinal() != i + 1) {
        throw new IllegalArgumentException(
            "paragraph " + (i + 1) + " of " + id + " is misnumbered");
      }
      if (!paragraphs.get(i).id().startsWith(id + ".")) {
        throw new IllegalArgumentException(
            "paragraph id " + paragraphs.get(i).id() + " does not begin with that of its letter");
      }
    }
  }

  public Size size() {
    int words = paragraphs.stream().mapToInt(Paragraph::words).sum();
    return new Size(paragraphs.size(), words, pages);
  }

  /** The same letter under another id; its paragraphs' ids follow. */
  public Letter withId(String newId) {
    List<Paragraph> renamed =
        paragraphs.stream().map(p -> p.withId(newId + p.id().substring(id.length()))).toList();
    return new Letter(
        newId,
        title,
        kind,
        authority,
        inspectorates,
        inspected,
        date,
        dateIs,
        grade,
        gradePrinted,
        judgements,
        source,
        licence,
        pages,
        doubts,
        outline,
        renamed);
  }
}
