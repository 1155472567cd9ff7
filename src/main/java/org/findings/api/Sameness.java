package org.findings.api;

import java.util.List;
import java.util.Map;
import org.findings.search.Identical;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/** The parameter {@code identical}. */
final class Sameness {
  static final String NAME = "identical";

  private static final String COLLAPSE = "collapse";
  private static final String HINT =
      "Write collapse, or the id of a paragraph as /api/v1/search gives it.";

  private Sameness() {}

  static Identical of(Parameters parameters) throws Problem {
    @Nullable String value = parameters.one(NAME);
    if (value == null) {
      return Identical.EACH;
    }
    if (value.isBlank()) {
      throw new Problem(ProblemKind.BAD_VALUE, NAME + " is empty.")
          .withHint(HINT)
          .withParameter(NAME);
    }
    return value.equals(COLLAPSE) ? Identical.COLLAPSED : new Identical.SameAs(value);
  }

  /**
   * The same where nothing can be collapsed.
   *
   * @param because in a sentence
   */
  static Identical withoutCollapsing(Parameters parameters, String because) throws Problem {
    Identical identical = of(parameters);
    if (identical instanceof Identical.Collapsed) {
      throw new Problem(ProblemKind.BAD_VALUE, because)
          .withHint("Leave identical=collapse out.")
          .withParameter(NAME);
    }
    return identical;
  }

  static Problem problem(UnknownParagraph unknown) {
    return new Problem(ProblemKind.BAD_VALUE, String.valueOf(unknown.getMessage()))
        .withHint(HINT)
        .withParameter(NAME);
  }

  /**
   * The address that lists all that are the same as a paragraph among what a search found; null
   * where the search is too long for one.
   *
   * @param given the parameters of the search
   */
  static @Nullable String list(Map<String, List<String>> given, String paragraph) {
    return new Address("/api/v1/search")
        .addAll(given, List.of(NAME, "cursor"))
        .add(NAME, paragraph)
        .orNull();
  }
}
