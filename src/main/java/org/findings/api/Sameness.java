package org.findings.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    StringBuilder address = new StringBuilder("/api/v1/search");
    given.forEach(
        (name, values) -> {
          if (!name.equals(NAME) && !name.equals("cursor")) {
            values.forEach(value -> add(address, name, value));
          }
        });
    add(address, NAME, paragraph);
    return address.length() > Api.LONGEST_ADDRESS ? null : address.toString();
  }

  private static void add(StringBuilder address, String name, String value) {
    address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=');
    address.append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }
}
