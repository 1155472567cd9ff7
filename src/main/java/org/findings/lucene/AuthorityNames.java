package org.findings.lucene;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The names of a build's authorities in their order, which is not that of their codes. */
final class AuthorityNames {
  private final String[] names;
  private final long[] ranks;

  AuthorityNames(LetterValueTable authorities) {
    String[] byNumber =
        IntStream.range(0, authorities.absent())
            .mapToObj(number -> FacetValues.label(authorities.value(number)))
            .toArray(String[]::new);
    names = byNumber.clone();
    Arrays.sort(names, String.CASE_INSENSITIVE_ORDER);
    ranks = Arrays.stream(byNumber).mapToLong(this::rank).toArray();
  }

  /** Of an authority by its number; letters without one come last. */
  long rank(int number) {
    return number < ranks.length ? ranks[number] : Long.MAX_VALUE;
  }

  /** Where a name stands, or would stand; equal names, but for case, have one rank. */
  long rank(@Nullable String name) {
    if (name == null) {
      return Long.MAX_VALUE;
    }
    int at = Arrays.binarySearch(names, name, String.CASE_INSENSITIVE_ORDER);
    int first = at >= 0 ? at : -at - 1;
    while (at >= 0 && first > 0 && names[first - 1].equalsIgnoreCase(name)) {
      first--;
    }
    return first;
  }
}
