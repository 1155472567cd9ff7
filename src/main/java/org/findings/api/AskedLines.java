package org.findings.api;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.findings.api.ParagraphJson.Part;
import org.findings.query.Thesaurus;
import org.findings.search.LineOrder;
import org.findings.search.LineSearch;
import org.findings.search.LineSearch.Sample;
import org.findings.search.Order;
import org.jspecify.annotations.Nullable;

/** A question for lines, as a request's parameters ask it. */
public final class AskedLines {
  /** Of a line's paragraph, unless others are asked for: all but its words. */
  static final Set<Part> USUAL_PARTS =
      EnumSet.of(Part.ID, Part.LETTER, Part.NUMBER, Part.PAGE, Part.ROLE, Part.SECTION, Part.GRADE);

  /** What a paragraph is, whatever matches in it. */
  static final Set<Part> PARTS =
      EnumSet.complementOf(EnumSet.of(Part.MATCHES, Part.STANCE, Part.SCORE, Part.IDENTICAL));

  private final Sought sought;
  private final LineSearch search;
  private final Set<Part> parts;

  private AskedLines(Sought sought, LineSearch search, Set<Part> parts) {
    this.sought = sought;
    this.search = search;
    this.parts = parts;
  }

  /**
   * Understands the values of a request's parameters, by name.
   *
   * @param thesaurus for those who ask for one
   */
  public static AskedLines of(Map<String, List<String>> given, Thesaurus thesaurus) throws Problem {
    Parameters parameters = Parameters.of(given, Names.CONCORDANCE);
    Sought sought = Sought.ofEach(parameters, thesaurus, "A concordance shows each match.");
    LineOrder order = order(parameters);
    LineSearch search =
        new LineSearch(
            sought.query(),
            sought.filters(),
            sought.scope(),
            sought.identical(),
            width(parameters),
            order,
            isOldestFirst(parameters, order),
            sample(parameters),
            Paging.size(parameters),
            Paging.after(parameters));
    return new AskedLines(sought, search, parts(parameters));
  }

  public LineSearch search() {
    return search;
  }

  /** What was understood, in English, and what was not searched. */
  public String means() {
    return sought.means();
  }

  Sought sought() {
    return sought;
  }

  /** What is told of the paragraph of each line. */
  Set<Part> parts() {
    return parts;
  }

  /** How many words on either side. */
  static int width(Parameters parameters) throws Problem {
    return WholeNumber.of(
        parameters,
        "width",
        LineSearch.USUAL_WIDTH,
        1,
        LineSearch.WIDEST,
        "For more words around a match, read its paragraph.");
  }

  /** The sample asked for; null for all lines. */
  static @Nullable Sample sample(Parameters parameters) throws Problem {
    @Nullable String seed = parameters.one("seed");
    if (parameters.one("sample") == null) {
      if (seed != null) {
        throw new Problem(ProblemKind.BAD_VALUE, "seed is given, but no sample.")
            .withHint("Say how many lines to draw, as sample=100, or leave seed out.")
            .withParameter("seed");
      }
      return null;
    }
    int lines =
        WholeNumber.of(
            parameters,
            "sample",
            LineSearch.LARGEST_SAMPLE,
            1,
            LineSearch.LARGEST_SAMPLE,
            "For more lines, leave it out, and follow the cursor that 'next' gives.");
    return new Sample(lines, seed == null ? 0 : seed(seed));
  }

  private static long seed(String seed) throws Problem {
    try {
      return Long.parseLong(seed);
    } catch (NumberFormatException e) {
      throw new Problem(ProblemKind.BAD_VALUE, "seed is '" + seed + "', not a whole number.")
          .withHint("Any whole number will do, such as 1: the same one draws the same lines.")
          .withParameter("seed");
    }
  }

  private static LineOrder order(Parameters parameters) throws Problem {
    @Nullable String by = parameters.one("by");
    return by == null
        ? LineOrder.DATE
        : LineOrder.ofCode(by)
            .orElseThrow(
                () ->
                    Names.badValue(
                        "by", by, Names.listed(List.of(LineOrder.values()), LineOrder::code)));
  }

  private static boolean isOldestFirst(Parameters parameters, LineOrder by) throws Problem {
    @Nullable String sort = parameters.one("sort");
    if (sort == null) {
      return false;
    }
    if (by != LineOrder.DATE) {
      throw new Problem(
              ProblemKind.BAD_VALUE, "sort is given, but lines are sorted by=" + by.code() + ".")
          .withHint("Leave sort out, or ask for by=date along with it.")
          .withParameter("sort");
    }
    if (sort.equals(Order.OLDEST.code())) {
      return true;
    }
    if (!sort.equals(Order.NEWEST.code())) {
      throw new Problem(ProblemKind.BAD_VALUE, "'" + sort + "' is no value of sort here.")
          .withHint("Use one of: newest, oldest. Other orders of lines are values of by.")
          .withParameter("sort");
    }
    return false;
  }

  private static Set<Part> parts(Parameters parameters) throws Problem {
    List<String> names = Names.split(parameters.all("fields"));
    if (names.isEmpty()) {
      return USUAL_PARTS;
    }
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : names) {
      parts.add(
          Part.ofCode(name)
              .filter(PARTS::contains)
              .orElseThrow(() -> Names.badValue("fields", name, Names.listed(PARTS, Part::code))));
    }
    return parts;
  }
}
