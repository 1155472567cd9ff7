package org.findings.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.findings.search.Base;
import org.findings.search.CompareSearch;
import org.findings.search.Comparison;

/** What one had better know before reading anything into a comparison. */
public final class ComparisonNotes {
  private ComparisonNotes() {}

  public static List<String> of(CompareSearch search, Comparison comparison) {
    List<String> notes = new ArrayList<>();
    if (new HashSet<>(search.a()).equals(new HashSet<>(search.b()))) {
      notes.add("Both sides are the same selection, so nothing can differ.");
    } else if (comparison.overlap() > 0) {
      notes.add(
          String.format(
              Locale.UK,
              "%s on both sides, which makes them look more alike than they are; the intervals"
                  + " assume that the two sides are separate.",
              comparison.overlap() == 1
                  ? "1 letter stands"
                  : String.format(Locale.UK, "%,d letters stand", comparison.overlap())));
    }
    ofBase(notes, "a", comparison.a().of());
    ofBase(notes, "b", comparison.b().of());
    return notes;
  }

  private static void ofBase(List<String> notes, String side, Base of) {
    if (of.letters() == 0) {
      notes.add("No letters are in " + side + ", so there is nothing to compare with.");
    } else if (of.isSmall()) {
      notes.add(
          "Fewer than "
              + Base.FEW
              + " letters are in "
              + side
              + ": one letter more or less would change the rate a lot. Look at low and high.");
    }
  }
}
