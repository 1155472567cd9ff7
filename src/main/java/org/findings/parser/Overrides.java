package org.findings.parser;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.findings.letter.Authority;
import org.findings.letter.DateIs;
import org.findings.letter.Fact;
import org.findings.letter.Grade;
import org.findings.letter.Inspected;
import org.findings.letter.Inspectorate;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.letter.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of a letter, in place of what would be read out of it.
 *
 * @param said which facts are said; one that is said and null is said not to be there
 * @param dateIs null where the letter itself decides: printed if it prints this date, or published
 * @param gradePrinted null where it is not said
 */
public record Overrides(
    Set<Fact> said,
    @Nullable String title,
    @Nullable Kind kind,
    @Nullable Authority authority,
    List<Inspectorate> inspectorates,
    Inspected inspected,
    @Nullable LocalDate date,
    @Nullable DateIs dateIs,
    @Nullable Grade grade,
    @Nullable String gradePrinted,
    List<Judgement> judgements,
    @Nullable String licence,
    List<Signatory> signedBy) {
  /** Nothing is said: the letter speaks for itself. */
  public static final Overrides NONE =
      new Overrides(
          Set.of(),
          null,
          null,
          null,
          List.of(),
          Inspected.UNKNOWN,
          null,
          null,
          null,
          null,
          List.of(),
          null,
          List.of());

  public Overrides {
    said = Set.copyOf(said);
    inspectorates = List.copyOf(inspectorates);
    judgements = List.copyOf(judgements);
    signedBy = List.copyOf(signedBy);
  }

  boolean say(Fact fact) {
    return said.contains(fact);
  }

  /** The authority as said, with the name as the letter prints it. */
  @Nullable Authority authority(@Nullable Authority read) {
    if (!say(Fact.AUTHORITY)) {
      return read;
    }
    return authority == null || read == null
        ? authority
        : new Authority(
            authority.name(),
            authority.code(),
            authority.region(),
            read.printed(),
            authority.successors());
  }

  Judgements judgements(Judgements read) {
    return say(Fact.JUDGEMENTS) ? new Judgements(judgements, List.of()) : read;
  }

  Overall overall(Overall read) {
    if (!say(Fact.GRADE)) {
      return read;
    }
    boolean same = grade == read.grade() && gradePrinted == null;
    return new Overall(grade, same ? read.printed() : gradePrinted, List.of());
  }
}
