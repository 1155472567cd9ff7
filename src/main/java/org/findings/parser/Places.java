package org.findings.parser;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.findings.letter.About;
import org.findings.letter.DateIs;
import org.findings.letter.Evidence;
import org.findings.letter.Fact;
import org.findings.letter.Inspected;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;

/**
 * Where a letter prints what was read out of it: the first line, from its beginning on, that says
 * it. Not asked of those who found it, so that it also shows when they took it from nowhere.
 */
final class Places {
  /** As much of a paragraph as shows where it is. */
  private static final int LONGEST = 300;

  private final List<Block> blocks;
  private final Map<Fact, Evidence> found = new EnumMap<>(Fact.class);

  private Places(List<Block> blocks) {
    this.blocks =
        blocks.stream()
            .filter(b -> b.shape() != Shape.RULE && b.shape() != Shape.FURNITURE)
            .toList();
  }

  static Map<Fact, Evidence> of(
      About about, List<Block> blocks, Signatures signatures, Overrides overrides) {
    Places places = new Places(blocks);
    places.find(about);
    Block signed = signatures.first();
    if (signed != null) {
      places.found.put(Fact.SIGNED_BY, evidence(signed));
    }
    overrides.said().forEach(fact -> places.found.put(fact, Evidence.SIDECAR));
    return places.found;
  }

  private void find(About about) {
    String title = about.title();
    first(Fact.TITLE, b -> title.startsWith(b.text()) || b.text().contains(title));
    if (about.kind() != Kind.OTHER) {
      first(Fact.KIND, b -> Kinds.of(text(b), "") == about.kind());
    }
    if (about.authority() != null) {
      String printed = about.authority().printed();
      first(Fact.AUTHORITY, b -> text(b).contains(printed));
    }
    if (!about.inspectorates().isEmpty()) {
      first(
          Fact.INSPECTORATES,
          b ->
              InspectorateFinder.namedIn(text(b), about.date()).containsAll(about.inspectorates()));
      first(
          Fact.INSPECTORATES,
          b ->
              InspectorateFinder.namedIn(text(b), about.date())
                  .contains(about.inspectorates().getFirst()));
    }
    dates(about);
    judgements(about);
    first(Fact.LICENCE, b -> about.licence() != null && Licences.in(List.of(b)) != null);
  }

  private void dates(About about) {
    Inspected inspected = about.inspected();
    LocalDate end = inspected.to();
    if (end != null) {
      first(
          Fact.INSPECTED,
          b ->
              Period.in(Dates.plain(text(b)), about.date()).stream()
                  .anyMatch(p -> p.days().equals(inspected)));
      first(Fact.INSPECTED, b -> end.equals(Dates.first(Dates.plain(text(b)))));
    }
    if (about.dateIs() == DateIs.PRINTED) {
      first(Fact.DATE, b -> about.date() != null && about.date().equals(Dates.alone(text(b))));
      first(
          Fact.DATE,
          b -> about.date() != null && about.date().equals(Dates.first(Dates.plain(text(b)))));
    } else if (found.containsKey(Fact.INSPECTED) && about.dateIs() == DateIs.INSPECTED) {
      found.put(Fact.DATE, found.get(Fact.INSPECTED));
    }
  }

  private void judgements(About about) {
    String grade = about.gradePrinted();
    if (grade != null) {
      first(
          Fact.GRADE, b -> text(b).toLowerCase(Locale.ROOT).contains("overall") && says(b, grade));
      first(Fact.GRADE, b -> says(b, grade));
    }
    if (!about.judgements().isEmpty()) {
      Judgement judged = about.judgements().getFirst();
      first(Fact.JUDGEMENTS, b -> says(b, judged.area()) && says(b, judged.gradePrinted()));
      first(Fact.JUDGEMENTS, b -> says(b, judged.area()));
    }
  }

  private static boolean says(Block block, String words) {
    String text = text(block);
    for (int i = 0; i + words.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  /** The first block that says it, unless a place is known already. */
  private void first(Fact fact, Predicate<Block> says) {
    if (!found.containsKey(fact)) {
      blocks.stream().filter(says).findFirst().ifPresent(block -> found.put(fact, evidence(block)));
    }
  }

  private static Evidence evidence(Block block) {
    String text = text(block);
    return Evidence.printed(
        block.page(), text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …");
  }

  private static String text(Block block) {
    return block.shape() == Shape.ROW ? String.join(" ", block.cells()) : block.text();
  }
}
