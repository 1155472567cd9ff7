package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.findings.search.Facet;
import org.findings.search.FacetCount;

/** Counts the facets that are {@link Marks}, paragraph by paragraph. */
final class MarkCounts {
  private final ValueCounts roles;
  private final ValueCounts grades;
  private final boolean wanted;
  private long[] values = new long[0];
  private NumericDocValues marks = DocValues.emptyNumeric();
  private int rolesOfLetter;
  private int gradesOfLetter;

  /**
   * @param authorities how many there are
   */
  MarkCounts(Set<Facet> wanted, int authorities) {
    this.wanted = wanted.stream().anyMatch(Marks::hold);
    roles = new ValueCounts(Marks.size(Facet.ROLE), authorities);
    grades = new ValueCounts(Marks.size(Facet.GRADE), authorities);
  }

  void begin(LeafReader segment) throws IOException {
    if (wanted) {
      marks = DocValues.getNumeric(segment, Fields.MARKS);
    }
  }

  /** Reads the marks of these documents at once, for {@link #take}. */
  void read(int[] documents, int count) throws IOException {
    if (wanted) {
      if (values.length < count) {
        values = new long[count];
      }
      marks.longValues(count, documents, values, 0);
    }
  }

  /** The document at this place of those read was found in the present letter. */
  void take(int at) {
    if (wanted) {
      int role = Marks.role(values[at]);
      int grade = Marks.grade(values[at]);
      roles.addParagraphs(role, 1);
      grades.addParagraphs(grade, 1);
      rolesOfLetter |= 1 << role;
      gradesOfLetter |= 1 << grade;
    }
  }

  void endLetter(int authority) {
    addLetter(roles, rolesOfLetter, authority);
    addLetter(grades, gradesOfLetter, authority);
    rolesOfLetter = 0;
    gradesOfLetter = 0;
  }

  private static void addLetter(ValueCounts counts, int values, int authority) {
    for (int rest = values; rest != 0; rest &= rest - 1) {
      counts.addLetter(Integer.numberOfTrailingZeros(rest), authority);
    }
  }

  List<FacetCount> counts(Facet facet) {
    ValueCounts counts = facet == Facet.ROLE ? roles : grades;
    return counts.counts(facet, number -> Marks.value(facet, number));
  }
}
