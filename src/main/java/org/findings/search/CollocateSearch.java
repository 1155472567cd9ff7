package org.findings.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.findings.query.Filter;
import org.findings.query.Query;

/**
 * A question for the words that keep company with what a query matches.
 *
 * @param filters all must hold; those but for stance leave the base
 * @param window how many words to each side of a match, 1 to {@link #WIDEST}
 * @param stopWords whether words that say nothing by themselves are told, too
 * @param forms what counts as one word
 * @param size how many at most, 0 to {@link #MOST}
 * @param least how often a word must stand in the windows, 1 at least
 * @param by what puts one before another
 */
public record CollocateSearch(
    Query query,
    List<Filter> filters,
    Scope scope,
    Identical identical,
    int window,
    boolean stopWords,
    Forms forms,
    int size,
    int least,
    By by) {
  public static final int WIDEST = 20;
  public static final int MOST = 500;

  public CollocateSearch {
    filters = List.copyOf(filters);
    if (window < 1 || window > WIDEST) {
      throw new IllegalArgumentException("window " + window + " is not 1 to " + WIDEST);
    }
    if (size < 0 || size > MOST) {
      throw new IllegalArgumentException("size " + size + " is not 0 to " + MOST);
    }
    if (least < 1) {
      throw new IllegalArgumentException("least " + least + " is not 1 or more");
    }
  }

  /** What it finds, without a page of it. */
  public Search search() {
    return Search.whole(query, filters, scope, identical);
  }

  /** What counts as one word. */
  public enum Forms {
    /** All inflections of a word. */
    LEMMA,
    /** A word as it is written, but for its case. */
    WRITTEN;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Forms> ofCode(String code) {
      return List.of(values()).stream().filter(forms -> forms.code().equals(code)).findFirst();
    }
  }

  /** What puts one word before another. */
  public enum By {
    LOG_LIKELIHOOD("logLikelihood"),
    LOG_DICE("logDice"),
    OBSERVED("observed");

    private final String code;

    By(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Optional<By> ofCode(String code) {
      return List.of(values()).stream().filter(by -> by.code.equals(code)).findFirst();
    }
  }
}
