package org.findings.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a letter without its text.
 *
 * @param id AUTHORITY-KIND-DATE in lower case, see {@link Ids}
 * @param authority null where none was found
 * @param inspectorates in the order of {@link Inspectorate}
 * @param date null exactly where {@code dateIs} is unknown
 * @param grade the overall grade, where this kind of letter gives one
 * @param gradePrinted the overall grade as printed
 * @param licence under which the text may be used again, null where the letter prints none
 * @param doubts what the parser was not sure of, in words
 */
public record About(
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
    Size size,
    List<String> doubts) {

  public About {
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
  }

  About withId(String newId) {
    return new About(
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
        size,
        doubts);
  }
}
