package org.findings.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.findings.query.Filter;
import org.findings.query.Query;
import org.findings.search.CursorProblem;
import org.findings.search.Engine;
import org.findings.search.NotReady;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.findings.search.TooCostly;
import org.findings.search.Total;
import org.findings.search.UnknownParagraph;

/** Counts what a question would find if it were asked otherwise; a bounded number of times. */
final class Recount {
  private static final int MOST = 12;

  private final Engine engine;
  private int counts;

  Recount(Engine engine) {
    this.engine = engine;
  }

  /** Empty where it costs too much to know. */
  Optional<Total> of(Query query, List<Filter> filters, Scope scope)
      throws IOException, CursorProblem, NotReady {
    if (++counts > MOST) {
      return Optional.empty();
    }
    try {
      return Optional.of(engine.search(Search.whole(query, filters, scope)).total());
    } catch (TooCostly e) {
      return Optional.empty();
    } catch (UnknownParagraph e) {
      throw new IllegalStateException("no paragraph was asked for", e);
    }
  }

  static String areFound(int count) {
    return count == 1 ? "1 paragraph is found" : number(count) + " paragraphs are found";
  }

  static String paragraphs(int count) {
    return count == 1 ? "1 paragraph" : number(count) + " paragraphs";
  }

  static String number(int count) {
    return String.format(Locale.UK, "%,d", count);
  }
}
