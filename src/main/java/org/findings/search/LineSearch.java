package org.findings.search;

import java.util.List;
import org.findings.query.Filter;
import org.findings.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * A question for lines: each match in the words around it. Nothing is collapsed.
 *
 * @param filters all must hold
 * @param identical each paragraph, or those that are the same as one
 * @param width how many words a line shows on either side, 1 to {@link #WIDEST}
 * @param oldestFirst turns an order by date round; none else
 * @param sample null for all lines
 * @param size lines wanted on this page, 0 to {@link Search#LARGEST_PAGE}
 * @param after where the page before ended, null for the first
 */
public record LineSearch(
    Query query,
    List<Filter> filters,
    Scope scope,
    Identical identical,
    int width,
    LineOrder order,
    boolean oldestFirst,
    @Nullable Sample sample,
    int size,
    @Nullable Cursor after) {
  public static final int USUAL_WIDTH = 8;
  public static final int WIDEST = 50;
  public static final int LARGEST_SAMPLE = 10_000;

  /**
   * Lines drawn at random. The same seed draws the same lines of the same letters, in whatever
   * order they are asked for.
   *
   * @param lines how many, 1 to {@link #LARGEST_SAMPLE}
   */
  public record Sample(int lines, long seed) {
    public Sample {
      require("sample", lines, 1, LARGEST_SAMPLE);
    }
  }

  /** A question for all lines rather than a page of them. */
  public static LineSearch whole(Search search, int width, @Nullable Sample sample) {
    return new LineSearch(
        search.query(),
        search.filters(),
        search.scope(),
        search.identical(),
        width,
        LineOrder.DATE,
        false,
        sample,
        0,
        null);
  }

  public LineSearch {
    filters = List.copyOf(filters);
    require("width", width, 1, WIDEST);
    require("size", size, 0, Search.LARGEST_PAGE);
    if (oldestFirst && order != LineOrder.DATE) {
      throw new IllegalArgumentException("oldest first is an order by date, not by " + order);
    }
    if (identical instanceof Identical.Collapsed) {
      throw new IllegalArgumentException("lines can't be collapsed");
    }
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(name + " " + value + " is not " + least + " to " + most);
    }
  }

  /** The search for the paragraphs that the lines are of. */
  public Search paragraphs() {
    return Search.whole(query, filters, scope, identical);
  }
}
