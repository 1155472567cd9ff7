package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.findings.letter.About;
import org.findings.query.Filter;
import org.findings.search.Cursor;
import org.findings.search.CursorProblem;
import org.findings.search.LetterAnswer;
import org.findings.search.LetterSearch;
import org.findings.search.Questions;
import org.jspecify.annotations.Nullable;

/** Answers one question about letters as wholes from one build. */
final class LetterListing {
  private LetterListing() {}

  static LetterAnswer answer(Build build, LetterSearch search) throws IOException, CursorProblem {
    FoundLetters passing = passing(build, search.filters());
    @Nullable Place after = after(search.after());
    int wanted = search.size() + 1;
    First<Place> first = new First<>(Place.comparator(search.order()), wanted, after);
    new FirstLetters(build, search.order()).of(passing, wanted, after).forEach(first::offer);
    List<Place> found = first.inOrder();
    List<Place> page = found.subList(0, Math.min(found.size(), search.size()));
    StoredDocuments stored = new StoredDocuments(build.reader());
    List<About> letters = new ArrayList<>(page.size());
    for (Place place : page) {
      letters.add(stored.about(place.document()));
    }
    @Nullable Cursor next =
        found.size() > page.size() && !page.isEmpty()
            ? new Cursor(build.state().build(), Questions.name(search), page.getLast().key())
            : null;
    return new LetterAnswer(passing.size(), letters, next, build.state());
  }

  private static @Nullable Place after(@Nullable Cursor cursor) throws CursorProblem {
    return cursor == null ? null : Place.ofKey(cursor.key()).orElseThrow(CursorProblem::foreign);
  }

  private static FoundLetters passing(Build build, List<Filter> filters) throws IOException {
    LetterSet set = new LetterFilters(build).passing(filters);
    FoundLetters passing = new FoundLetters();
    int letters = build.letters().size();
    for (int letter = set.next(0); letter < letters; letter = set.next(letter + 1)) {
      passing.add(letter, 0, 0);
    }
    return passing;
  }
}
