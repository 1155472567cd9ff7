package org.findings.search;

import java.nio.charset.StandardCharsets;
import org.findings.letter.Ids;
import org.findings.query.SExpression;

/** Names questions, so that a cursor goes on with its own only. Size and facets don't matter. */
public final class Questions {
  /** Hex digits: enough that no two questions of one partner meet. */
  private static final int DIGITS = 16;

  private Questions() {}

  public static String name(Search search) {
    return name(
        search.scope() + SExpression.of(search.query()),
        search.filters() + "\n" + search.identical(),
        search.order());
  }

  /** The same question has other pages where letters are its hits. */
  public static String grouped(Search search) {
    return name(search) + "l";
  }

  public static String name(LetterSearch search) {
    return name("letters", search.filters().toString(), search.order());
  }

  /** The width is part of it, since so many words are what lines are sorted by. */
  public static String name(LineSearch search) {
    return name(
        "lines" + search.scope() + SExpression.of(search.query()),
        search.filters() + "\n" + search.identical() + "\n" + search.sample(),
        search.order() + "\n" + search.oldestFirst() + "\n" + search.width());
  }

  private static String name(String query, String filters, Object order) {
    String all = query + "\n" + filters + "\n" + order;
    return Ids.sha256(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
