package org.findings.search;

import java.util.List;
import org.findings.letter.About;
import org.jspecify.annotations.Nullable;

/** A page of letters with the count of the whole; next is null on the last page. */
public record LetterAnswer(
    int total, List<About> letters, @Nullable Cursor next, IndexState index) {
  public LetterAnswer {
    letters = List.copyOf(letters);
  }
}
