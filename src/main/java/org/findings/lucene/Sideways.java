package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Filter.Absent;
import org.findings.query.Filter.Choice;
import org.findings.query.Filter.Exactly;
import org.findings.search.Facet;

/**
 * Filters whose own facets are counted as if each were not there. They are looked at while
 * paragraphs are counted instead of by the query, so that one pass serves all of them: what fails
 * one filter alone counts for that one's facet, what fails two for nothing.
 */
final class Sideways {
  private final List<Facet> facets = new ArrayList<>();
  private final List<LetterSet> letters = new ArrayList<>();
  private final int[] failingMarks = new int[Marks.MOST];

  /**
   * @param facets whose filters are looked at
   */
  Sideways(Build build, List<Filter> filters, Set<Facet> facets) throws IOException {
    for (Facet facet : facets) {
      int bit = 1 << this.facets.size();
      this.facets.add(facet);
      LetterSet passing = LetterSet.all(build.letters());
      for (Filter filter : filters) {
        if (filter.field() == facet.field()) {
          if (Marks.hold(facet)) {
            fail(facet, filter, bit);
          } else {
            passing = passing.and(new LetterFilters(build).passing(filter));
          }
        }
      }
      letters.add(passing);
    }
  }

  /** Of the facets with a filter of their own those that can be counted so. */
  static Set<Facet> of(Set<Facet> filtered) {
    Set<Facet> sideways = EnumSet.noneOf(Facet.class);
    filtered.stream()
        .filter(facet -> Marks.hold(facet) || LetterFilters.areOn(facet.field()))
        .forEach(sideways::add);
    return sideways;
  }

  private void fail(Facet facet, Filter filter, int bit) {
    for (int mark = 0; mark < failingMarks.length; mark++) {
      int number = Marks.number(facet, mark);
      boolean passes =
          number < Marks.size(facet)
              && (filter.wanted().isEmpty() || is(facet, number, filter.wanted()))
              && !is(facet, number, filter.unwanted());
      if (!passes) {
        failingMarks[mark] |= bit;
      }
    }
  }

  private static boolean is(Facet facet, int number, List<Choice> choices) {
    String value = Marks.value(facet, number);
    return choices.stream()
        .anyMatch(
            choice ->
                value == null
                    ? choice instanceof Absent
                    : choice instanceof Exactly e
                        && FilterTerms.folded(e.value()).equals(FilterTerms.folded(value)));
  }

  List<Facet> facets() {
    return facets;
  }

  Set<Field> fields() {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    facets.forEach(facet -> fields.add(facet.field()));
    return fields;
  }

  /** Which filters a letter fails: a bit each, in the order of the facets. */
  int failing(int letter) {
    int failing = 0;
    for (int i = 0; i < letters.size(); i++) {
      if (!letters.get(i).has(letter)) {
        failing |= 1 << i;
      }
    }
    return failing;
  }

  /** Which filters a paragraph fails by its marks. */
  int failingByMarks(int mark) {
    return failingMarks[mark];
  }
}
