package org.findings.judged;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.findings.letter.Paragraph;
import org.findings.query.Grammar;
import org.findings.query.Query.Form;
import org.findings.search.Answer;
import org.findings.search.Cursor;
import org.findings.search.Engine;
import org.findings.search.Order;
import org.findings.search.Scope;
import org.findings.search.Search;
import org.jspecify.annotations.Nullable;

/** The order by relevance beside that of plain BM25, and what else was tried. */
final class RankingJudged implements Judging {

  /**
   * A query with all that it finds.
   *
   * @param rarity of each of its words
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  private record Asked(
      String query, List<String> found, List<RankingFound> offered, double[] rarity) {}

  @Override
  public void judge(RealLetters letters, PrintStream out) throws Exception {
    RankingGrades grades = RankingGrades.read();
    RankingFound.Collection words = new RankingFound.Collection(letters.paragraphs());
    List<Asked> all = new ArrayList<>();
    double[] ours = new double[grades.queries().size()];
    double[] plain = new double[ours.length];
    int unjudged = 0;
    int unjudgedPlain = 0;
    int sameAsFormula = 0;
    List<String> ids = letters.paragraphs().stream().map(Paragraph::id).toList();
    try (PlainRanking lucene = new PlainRanking(ids, words)) {
      for (int i = 0; i < ours.length; i++) {
        String query = grades.queries().get(i);
        Asked asked = asked(letters.engine(), query, words);
        all.add(asked);
        List<String> byLucene = lucene.ranked(words.words(query), asked.found());
        ours[i] = grades.ndcg(query, asked.found());
        plain[i] = grades.ndcg(query, byLucene);
        unjudged += grades.unjudged(query, asked.found());
        unjudgedPlain += grades.unjudged(query, byLucene);
        List<String> byFormula = ranked(RankingFormula.OURS, asked, words);
        sameAsFormula += first(byFormula).equals(first(asked.found())) ? 1 : 0;
      }
    }
    out.printf(
        "%d queries, %d judgements; nDCG@%d over what is judged%n",
        ours.length, grades.size(), RankingGrades.DEPTH);
    out.printf("%n%-52s %9s %9s%n", "", "plain", "Findings");
    for (int i = 0; i < ours.length; i++) {
      out.printf("%-52s %9.3f %9.3f%n", grades.queries().get(i), plain[i], ours[i]);
    }
    out.printf("%-52s %9.4f %9.4f%n", "mean", mean(plain), mean(ours));
    out.printf("%-52s %9d %9d%n", "of the first tens not judged", unjudgedPlain, unjudged);
    double[] between = RankingFolds.between(ours, plain);
    out.printf(
        "%nFindings better in %d, worse in %d; difference %+.4f (95 %%: %+.4f to %+.4f),"
            + " by chance %.5f%n",
        count(ours, plain),
        count(plain, ours),
        mean(ours) - mean(plain),
        between[0],
        between[1],
        RankingFolds.chance(ours, plain));
    out.printf(
        "The formula below gives the engine's first ten for %d of %d queries.%n",
        sameAsFormula, ours.length);
    tried(all, words, grades, out);
  }

  /** What was tried: each with its own choices of figures, by itself and beside our own. */
  private static void tried(
      List<Asked> all, RankingFound.Collection words, RankingGrades grades, PrintStream out) {
    RankingFormula bm25 = RankingFormula.PLAIN;
    RankingFormula own = RankingFormula.OURS;
    double[] ofOwn = values(own, all, words, grades);
    out.printf(
        "%n%-40s %8s %8s %8s %8s  %s%n",
        "tried", "choices", "best", "held out", "to ours", "by chance; the best");
    List<RankingFormula> lengths =
        each(0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.75)
            .flatMap(b -> each(0.4, 0.8, 1.2, 2).map(k -> bm25.bm25(k, b)))
            .toList();
    List<RankingFormula> earlies =
        each(0, 0.1, 0.2, 0.3)
            .map(length -> bm25.bm25(1.2, length))
            .flatMap(f -> each(0.5, 1, 2).flatMap(w -> each(15, 30, 60).map(h -> f.early(w, h))))
            .toList();
    row("plain BM25", List.of(bm25), ofOwn, all, words, grades, out);
    row("BM25 with its figures chosen", lengths, ofOwn, all, words, grades, out);
    row("… and near words", with(lengths, RankingJudged::near), ofOwn, all, words, grades, out);
    row("BM25, length, early words", earlies, ofOwn, all, words, grades, out);
    row("ours", List.of(own), ofOwn, all, words, grades, out);
    row("ours, without roles", List.of(own.roles(1, 1)), ofOwn, all, words, grades, out);
    row("ours and near words", near(own).toList(), ofOwn, all, words, grades, out);
    row(
        "ours and headings",
        each(0, 0.1, 0.2, 0.4).map(own::headings).toList(),
        ofOwn,
        all,
        words,
        grades,
        out);
    row(
        "ours and brief paragraphs less",
        each(0, 0.25, 0.5, 1).map(own::brief).toList(),
        ofOwn,
        all,
        words,
        grades,
        out);
    row(
        "ours and listed demands more or less",
        each(0.8, 0.9, 1, 1.1, 1.2).map(listed -> own.roles(0.5, listed)).toList(),
        ofOwn,
        all,
        words,
        grades,
        out);
  }

  private static Stream<RankingFormula> near(RankingFormula formula) {
    return each(0, 0.1, 0.2, 0.4, 0.8).map(formula::near);
  }

  private static List<RankingFormula> with(
      List<RankingFormula> some, Function<RankingFormula, Stream<RankingFormula>> more) {
    return some.stream().flatMap(more).toList();
  }

  private static Stream<Double> each(double... values) {
    return DoubleStream.of(values).boxed();
  }

  private static void row(
      String name,
      List<RankingFormula> choices,
      double[] ofOwn,
      List<Asked> all,
      RankingFound.Collection words,
      RankingGrades grades,
      PrintStream out) {
    double[][] values =
        choices.stream().map(c -> values(c, all, words, grades)).toArray(double[][]::new);
    int best = RankingFolds.best(values);
    out.printf(
        "%-40s %8d %8.4f %8.4f %+8.4f  %.4f; %s%n",
        name,
        choices.size(),
        mean(values[best]),
        RankingFolds.heldOut(values),
        mean(values[best]) - mean(ofOwn),
        RankingFolds.chance(values[best], ofOwn),
        choices.get(best));
  }

  private static double[] values(
      RankingFormula formula,
      List<Asked> all,
      RankingFound.Collection words,
      RankingGrades grades) {
    return all.stream()
        .mapToDouble(asked -> grades.ndcg(asked.query(), ranked(formula, asked, words)))
        .toArray();
  }

  private static List<String> ranked(
      RankingFormula formula, Asked asked, RankingFound.Collection words) {
    return formula.ranked(asked.offered(), asked.rarity(), words.averageLength());
  }

  /** All that a query finds, by our own order, page by page. */
  private static Asked asked(Engine engine, String query, RankingFound.Collection words)
      throws Exception {
    List<String> found = new ArrayList<>();
    @Nullable Cursor after = null;
    do {
      Answer page =
          engine.search(
              new Search(
                  Grammar.parse(query, Form.INFLECTED).query(),
                  List.of(),
                  Scope.PARAGRAPH,
                  Order.RELEVANCE,
                  Search.LARGEST_PAGE,
                  after,
                  Set.of()));
      page.hits().forEach(hit -> found.add(hit.paragraph().id()));
      after = page.next();
    } while (after != null);
    List<String> asked = words.words(query);
    List<RankingFound> offered = found.stream().map(id -> words.found(id, asked)).toList();
    double[] rarity = asked.stream().mapToDouble(words::rarity).toArray();
    return new Asked(query, found, offered, rarity);
  }

  private static List<String> first(List<String> ranked) {
    return ranked.subList(0, Math.min(RankingGrades.DEPTH, ranked.size()));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  private static int count(double[] better, double[] worse) {
    return (int) IntStream.range(0, better.length).filter(i -> better[i] > worse[i]).count();
  }
}
