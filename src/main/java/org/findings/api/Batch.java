package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.IntConsumer;
import org.findings.search.Engine;
import org.findings.search.Facet;
import org.findings.search.NotReady;
import org.findings.search.TooCostly;
import org.findings.search.Trend;
import org.findings.search.TrendSearch;
import org.findings.search.UnknownParagraph;
import org.jspecify.annotations.Nullable;

/**
 * Counts a list of queries, one after the other, and writes each row as soon as it is known. What
 * is wrong with a row is said in it, and the others go on.
 */
public final class Batch {
  private final AskedBatch asked;
  private final Engine engine;
  private final List<String> years;

  private Batch(AskedBatch asked, Engine engine, List<String> years) {
    this.asked = asked;
    this.engine = engine;
    this.years = years;
  }

  /** Ready to write: what can't be answered at all is refused here. */
  public static Batch of(AskedBatch asked, Engine engine) throws IOException, NotReady, TooCostly {
    try {
      Trend whole = engine.trend(asked.whole());
      List<String> years =
          asked.isByYear() ? whole.buckets().stream().map(Trend.Bucket::value).toList() : List.of();
      return new Batch(asked, engine, years);
    } catch (UnknownParagraph e) {
      throw new IllegalStateException("no paragraph was named", e);
    }
  }

  /**
   * Writes the table.
   *
   * @param done told how many queries are done
   */
  public void to(Writer out, IntConsumer done) throws IOException, NotReady {
    BatchRows rows = asked.isJson() ? new BatchJson(years) : new BatchCsv(asked, years);
    rows.head(out);
    out.flush();
    int count = 0;
    for (QueryList.Row row : asked.list().rows()) {
      rows.row(out, row, counted(row));
      out.flush();
      done.accept(++count);
    }
  }

  /**
   * What became of a row.
   *
   * @param trend null where there is a problem
   * @param problem with its way out, null where there is none
   */
  record Counted(@Nullable Sought sought, @Nullable Trend trend, @Nullable String problem) {
    /** What one had better know of the whole row; years speak for themselves. */
    List<String> notes() {
      return trend == null ? List.of() : TrendNotes.ofWhole(trend);
    }

    static Counted not(String problem, @Nullable String hint) {
      return new Counted(null, null, hint == null ? problem : problem + " " + hint);
    }
  }

  private Counted counted(QueryList.Row row) throws IOException, NotReady {
    if (row.problem() != null) {
      return Counted.not(row.problem(), null);
    }
    if (!row.cells().containsKey("q")) {
      return Counted.not("The row has no query.", null);
    }
    try {
      Sought sought = asked.sought(row);
      return new Counted(sought, engine.trend(new TrendSearch(sought.whole(), Facet.YEAR)), null);
    } catch (Problem e) {
      return Counted.not(e.detail(), e.hint().orElse(null));
    } catch (TooCostly e) {
      return Counted.not(String.valueOf(e.getMessage()), e.hint());
    } catch (UnknownParagraph e) {
      return Counted.not(String.valueOf(e.getMessage()), null);
    }
  }
}
