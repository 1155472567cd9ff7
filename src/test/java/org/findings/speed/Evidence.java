package org.findings.speed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.findings.api.Export;
import org.findings.api.ExportStream;
import org.findings.query.Query;
import org.findings.query.Thesaurus;
import org.findings.search.CollocateSearch;
import org.findings.search.Engine;
import org.findings.search.Facet;
import org.findings.search.LineOrder;
import org.findings.search.LineSearch;
import org.findings.search.Search;
import org.findings.search.TrendSearch;

/** What is made of all that is found, beside what it takes to find it. */
final class Evidence {
  /** About ten thousand matches. */
  private static final long LEAST = 7_000;

  private static final long MOST = 14_000;
  private static final int LINES = 100;
  private static final int WINDOW = 5;

  private final Figures figures;
  private final Engine engine;
  private final Reference reference;
  private final ReferenceMatches matches;
  private final int rounds;

  Evidence(Figures figures, Engine engine, Reference reference, int rounds) {
    this.figures = figures;
    this.engine = engine;
    this.reference = reference;
    this.matches = new ReferenceMatches(reference.searcher());
    this.rounds = rounds;
  }

  void measure(List<Question> all) throws Exception {
    trends(all.stream().filter(question -> !question.text().isEmpty()).toList());
    List<Question> many = new ArrayList<>();
    for (Question question : all) {
      if (isOfOneLeaf(question) && isAsMany(engine.lines(lines(question, 0)).matches())) {
        many.add(question);
      }
    }
    figures.add("evidence/questions with about 10,000 matches", many.size());
    if (!many.isEmpty()) {
      besideFinding(many);
    }
    exports();
  }

  private static boolean isAsMany(long found) {
    return found >= LEAST && found <= MOST;
  }

  /** Whether the plain program can find its matches by intervals alone. */
  private static boolean isOfOneLeaf(Question question) {
    Query query = question.search().query();
    return question.filters().isEmpty()
        && (query instanceof Query.Phrase || query instanceof Query.Near)
        && !question.kind().startsWith("wildcard")
        && !question.kind().startsWith("fuzzy")
        && !question.kind().startsWith("WITHIN");
  }

  private void trends(List<Question> questions) throws Exception {
    List<List<Round>> all =
        rounds(
            questions,
            question -> engine.trend(new TrendSearch(whole(question), Facet.YEAR)),
            question -> engine.search(whole(question)),
            reference::count);
    double[] trend = Sides.values(all.get(0), Round::mean);
    figures.add("evidence/trends/mean, ms", trend);
    figures.addRatio(
        "evidence/trends/of the plain count", trend, Sides.values(all.get(1), Round::mean));
    figures.addRatio(
        "evidence/trends/of Lucene's own count", trend, Sides.values(all.get(2), Round::mean));
    for (String kind : Mix.kinds()) {
      if (questions.stream().anyMatch(question -> question.kind().equals(kind))) {
        figures.addRatio(
            "evidence/trends/of the plain count, " + kind,
            byKind(all.get(0), kind),
            byKind(all.get(1), kind));
      }
    }
  }

  private static double[] byKind(List<Round> rounds, String kind) {
    return Sides.values(rounds, round -> round.byKind().getOrDefault(kind, Double.NaN));
  }

  private void besideFinding(List<Question> many) throws Exception {
    List<List<Round>> all =
        rounds(
            many,
            question -> engine.lines(lines(question, LINES)),
            question -> engine.collocates(collocates(question)),
            question -> matches.byIntervals(question.search().query()),
            question -> matches.byMatches(question.search().query()));
    double[] intervals = Sides.values(all.get(2), Round::mean);
    double[] asDocumented = Sides.values(all.get(3), Round::mean);
    figures.add("evidence/finding by intervals, mean, ms", intervals);
    figures.add("evidence/finding by Weight.matches, mean, ms", asDocumented);
    double[] lines = Sides.values(all.get(0), Round::mean);
    double[] collocates = Sides.values(all.get(1), Round::mean);
    figures.add("evidence/lines by the words on the right/mean, ms", lines);
    figures.addRatio(
        "evidence/lines by the words on the right/of finding by intervals", lines, intervals);
    figures.addRatio(
        "evidence/lines by the words on the right/of finding by Weight.matches",
        lines,
        asDocumented);
    figures.add("evidence/collocates/mean, ms", collocates);
    figures.addRatio("evidence/collocates/of finding by intervals", collocates, intervals);
    figures.addRatio("evidence/collocates/of finding by Weight.matches", collocates, asDocumented);
  }

  private List<List<Round>> rounds(List<Question> questions, Measure.Answering... sides)
      throws Exception {
    List<Round.Asking> asking = new ArrayList<>();
    for (Measure.Answering side : sides) {
      asking.add(Measure.asking(side));
    }
    List<List<Round>> all = new ArrayList<>();
    for (int i = 0; i < sides.length; i++) {
      all.add(new ArrayList<>());
    }
    for (int round = 0; round <= rounds; round++) {
      List<Round> beside = Round.beside(questions, asking);
      for (int i = 0; round > 0 && i < sides.length; i++) { // The first round warms up.
        all.get(i).add(beside.get(i));
      }
    }
    return all;
  }

  /** Every paragraph as a row of a spreadsheet, beside a bare loop that writes stored texts. */
  private void exports() throws Exception {
    double[] own = new double[rounds];
    double[] bare = new double[rounds];
    double[] heap = new double[rounds];
    for (int i = 0; i <= rounds; i++) {
      long start = System.nanoTime();
      long texts = bare();
      long between = System.nanoTime();
      long rows = export();
      long end = System.nanoTime();
      if (rows != texts) {
        throw new IllegalStateException(rows + " rows of " + texts + " texts");
      }
      if (i > 0) {
        bare[i - 1] = texts / ((between - start) / 1e9);
        own[i - 1] = rows / ((end - between) / 1e9);
        Runtime runtime = Runtime.getRuntime();
        heap[i - 1] = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
      }
    }
    figures.add("evidence/export as CSV, rows a second", own);
    figures.add("evidence/bare loop over stored texts, a second", bare);
    figures.addRatio("evidence/export as CSV, rate of the bare loop's", own, bare);
    figures.add("evidence/export as CSV, heap in use at its end, MB", heap);
  }

  private long export() throws Exception {
    Export export = Export.of(Map.of("format", List.of("csv")), Thesaurus.standard());
    try (Writer out = nowhere()) {
      ExportStream stream = export.to(() -> out);
      stream.write(engine);
      return stream.written();
    }
  }

  private long bare() throws IOException {
    long texts = 0;
    try (Writer out = nowhere()) {
      for (LeafReaderContext segment : reference.reader().leaves()) {
        StoredFields stored = segment.reader().storedFields();
        for (int d = 0; d < segment.reader().maxDoc(); d++) {
          out.append(stored.document(d).get(Reference.EXACT)).append('\n');
          texts++;
        }
      }
    }
    return texts;
  }

  private static Writer nowhere() {
    return new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8);
  }

  private static Search whole(Question question) {
    Search search = question.search();
    return Search.whole(search.query(), search.filters(), search.scope());
  }

  private static LineSearch lines(Question question, int size) {
    Search search = question.search();
    return new LineSearch(
        search.query(),
        search.filters(),
        search.scope(),
        search.identical(),
        LineSearch.USUAL_WIDTH,
        LineOrder.RIGHT,
        false,
        null,
        size,
        null);
  }

  private static CollocateSearch collocates(Question question) {
    Search search = question.search();
    return new CollocateSearch(
        search.query(),
        search.filters(),
        search.scope(),
        search.identical(),
        WINDOW,
        false,
        CollocateSearch.Forms.WRITTEN,
        50,
        3,
        CollocateSearch.By.LOG_LIKELIHOOD);
  }
}
