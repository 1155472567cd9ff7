package org.findings.lucene;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.query.Query.Everything;
import org.findings.search.Facet;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.UnknownParagraph;

/**
 * What there is where filters hold, whatever is asked for: the paragraphs that all rates are of,
 * and their words. What is said of a match is no part of it.
 */
final class Bases {
  private final Build build;
  private final LetterTable letters;

  Bases(Build build) throws IOException {
    this.build = build;
    letters = build.letters();
  }

  /**
   * Words by letter.
   *
   * @param byMarks whether they are to be told apart by marks, too
   */
  LetterSums of(List<Filter> filters, boolean byMarks) throws IOException, TooCostly {
    List<Filter> all = filters.stream().filter(filter -> filter.field() != Field.STANCE).toList();
    if (all.isEmpty()) {
      return build.everything();
    }
    List<Filter> others = all.stream().filter(f -> !LetterFilters.areOn(f.field())).toList();
    if (others.stream().anyMatch(filter -> !isOnMarks(filter.field()))) {
      return gone(all, byMarks);
    }
    List<Filter> ofLetters = all.stream().filter(f -> LetterFilters.areOn(f.field())).toList();
    LetterSet passing = new LetterFilters(build).passing(ofLetters);
    return byMarks || !others.isEmpty() ? byMarks(passing, others) : byLetters(passing);
  }

  /** Without any filter: made once for a build. */
  static LetterSums everything(Build build) throws IOException {
    return new Bases(build).byMarks(LetterSet.all(build.letters()), List.of());
  }

  private static boolean isOnMarks(Field field) {
    return field == Field.GRADE || field == Field.ROLE;
  }

  private LetterSums byLetters(LetterSet passing) {
    LetterSums sums = new LetterSums(letters);
    for (int i = passing.next(0); i < letters.size(); i = passing.next(i + 1)) {
      sums.takeAll(letters.paragraphs(i), letters.words(i));
      sums.endLetter(i);
    }
    return sums;
  }

  private LetterSums byMarks(LetterSet passing, List<Filter> onMarks) throws IOException {
    Set<Facet> facets = EnumSet.of(Facet.GRADE, Facet.ROLE);
    facets.removeIf(facet -> onMarks.stream().noneMatch(f -> f.field() == facet.field()));
    Sideways failing = new Sideways(build, onMarks, facets);
    LetterSums sums = new LetterSums(letters);
    for (int i = passing.next(0); i < letters.size(); i = passing.next(i + 1)) {
      int[] marks = letters.marks(i);
      for (int at = 0; at < marks.length; at += MarksOfLetter.EACH) {
        if (failing.failingByMarks(marks[at]) == 0) {
          sums.takeMarked(marks[at], marks[at + 1], marks[at + 2]);
        }
      }
      sums.endLetter(i);
    }
    return sums;
  }

  /** By one pass over the paragraphs. */
  private LetterSums gone(List<Filter> filters, boolean byMarks) throws IOException, TooCostly {
    Search search = Search.whole(new Everything(), filters, Scope.PARAGRAPH);
    try {
      Selection selection = new Selection(build, search);
      Summing words = new Summing(letters, byMarks, Summing.Counted.WORDS);
      return selection.pass(selection.counted(filters), words).sums();
    } catch (UnknownParagraph e) {
      throw new IllegalStateException("no paragraph was asked for", e);
    }
  }
}
