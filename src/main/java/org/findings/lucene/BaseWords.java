package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.search.TooCostly;
import org.jspecify.annotations.Nullable;

/**
 * How often each word stands in what filters alone leave. Of most of the paragraphs it is told by
 * those that are left out, of all of them by what the build knows.
 */
final class BaseWords {
  private final WordTable table;
  private final @Nullable WordCounting counted;
  private final boolean leftOut;

  private BaseWords(WordTable table, @Nullable WordCounting counted, boolean leftOut) {
    this.table = table;
    this.counted = counted;
    this.leftOut = leftOut;
  }

  /**
   * @param filters those on stance don't count: they are about what matches
   */
  static BaseWords of(Build build, Selection selection, List<Filter> filters)
      throws IOException, TooCostly {
    List<Filter> ofBase = filters.stream().filter(f -> f.field() != Field.STANCE).toList();
    WordTable table = build.words();
    if (ofBase.isEmpty()) {
      return new BaseWords(table, null, true);
    }
    Query base = new FilterTranslation(build).of(ofBase);
    int paragraphs = selection.searcher().count(base);
    selection.requireTime();
    boolean most = paragraphs > build.state().paragraphs() / 2;
    WordCounting counting =
        new WordCounting(build.letters(), table.ofSegments(), new int[table.size()]);
    return new BaseWords(table, selection.pass(most ? others(base) : base, counting), most);
  }

  private static Query others(Query base) {
    return new BooleanQuery.Builder()
        .add(FilterTranslation.EVERY_PARAGRAPH, Occur.FILTER)
        .add(base, Occur.MUST_NOT)
        .build();
  }

  int count(int number) {
    int seen = counted == null ? 0 : counted.count(number);
    return leftOut ? table.count(number) - seen : seen;
  }

  /** The words of the base, each as often as it stands there. */
  long all() {
    long seen = counted == null ? 0 : counted.all();
    return leftOut ? table.all() - seen : seen;
  }
}
