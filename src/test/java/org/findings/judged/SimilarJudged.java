package org.findings.judged;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.findings.intake.Intake;
import org.findings.intake.Progress;
import org.findings.lucene.Likenesses;
import org.findings.lucene.LuceneEngine;
import org.findings.parser.Parser;
import org.findings.query.Query;
import org.findings.search.Engine;
import org.findings.search.Scope;
import org.findings.search.Search;

/** Measures likeness on judged pairs of real paragraphs, beside plain Lucene's. */
final class SimilarJudged {
  static final Path REAL = Path.of("../shared/letters");

  private static final double[] THRESHOLDS = {0.35, 0.4, 0.44, 0.5, 0.55};

  private SimilarJudged() {}

  /**
   * Prints the tables.
   *
   * @param index of the real letters
   */
  static void print(Path index, PrintStream out) throws Exception {
    SimilarPairs pairs = SimilarPairs.read();
    try (Likenesses ours = new Likenesses(index);
        PlainLikeness plain = new PlainLikeness(texts(index))) {
      for (boolean tuned : new boolean[] {true, false}) {
        SimilarPairs half = tuned ? pairs.tuned() : pairs.heldOut();
        if (!tuned && Boolean.getBoolean("tuning")) {
          continue;
        }
        out.println(tuned ? "Tuned on" : "Held out");
        print(out, "Findings", SimilarFigures.of(half, ours::of));
        print(out, "MoreLikeThis", SimilarFigures.of(half, plain::moreLikeThis));
        print(out, "BM25", SimilarFigures.of(half, plain::bm25));
        SimilarFigures figures = SimilarFigures.of(half, ours::of);
        for (double likeness : THRESHOLDS) {
          out.printf(
              Locale.UK,
              "  likeness %.2f or more: %d pairs, %d of them 2, %d of them 1; of %d that are 2%n",
              likeness,
              figures.atLeast(likeness, 0),
              figures.atLeast(likeness, 2),
              figures.atLeast(likeness, 1) - figures.atLeast(likeness, 2),
              figures.atLeast(0, 2));
        }
      }
    }
  }

  private static void print(PrintStream out, String name, SimilarFigures figures) {
    out.printf(
        Locale.UK,
        "  %-12s  2 above 0: %.3f  2 above 1: %.3f  2 above both: %.3f  average precision: %.3f%n",
        name,
        figures.above(2, 0),
        figures.above(2, 1),
        figures.above(2, 0, 1),
        figures.averagePrecision());
  }

  /** Makes an index of the real letters. */
  static Path index(Path folder) throws Exception {
    try (Engine engine = LuceneEngine.create(folder)) {
      new Intake(engine, Parser.standard()).run(List.of(REAL), Progress.UNHEARD);
    }
    return folder;
  }

  private static Map<String, String> texts(Path index) throws Exception {
    Map<String, String> texts = new HashMap<>();
    try (Engine engine = LuceneEngine.open(index)) {
      engine.export(
          Search.whole(new Query.Everything(), List.of(), Scope.PARAGRAPH),
          hit -> texts.put(hit.paragraph().id(), hit.paragraph().text()));
    }
    return texts;
  }
}
