package org.findings.oracle;

import java.util.ArrayList;
import java.util.List;
import org.findings.query.QueryProblem;
import org.findings.search.TooCostly;

/** The questions of one seed, put to the oracle and the engine. */
final class Round {
  private final Indexed indexed;
  private final List<String> disagreements = new ArrayList<>();
  private int asked;
  private int marked;
  private int tooCostly;
  private long byOracle;
  private long byEngine;

  Round(Indexed indexed) {
    this.indexed = indexed;
  }

  /** Asks so many questions, or until enough went wrong. */
  Round ask(long seed, int questions, int enough) {
    Draw draw = new Draw(seed, indexed.corpus());
    for (int i = 0; i < questions && disagreements.size() < enough; i++) {
      Question question = draw.question();
      asked++;
      if (!difference(question).isEmpty()) {
        Question small = Shrink.of(question, q -> !difference(q).isEmpty());
        disagreements.add(
            "\nseed " + seed + ", question " + i + ": " + small + "\n  " + difference(small));
      }
    }
    return this;
  }

  /** Where the two part, in words; empty where they agree, or the engine may refuse. */
  private String difference(Question question) {
    long start = System.nanoTime();
    Outcome expected = Expected.of(indexed.corpus(), question);
    long answered = System.nanoTime();
    byOracle += answered - start;
    marked += expected.hits().values().stream().anyMatch(spans -> !spans.isEmpty()) ? 1 : 0;
    try {
      Outcome found = indexed.ask(question);
      byEngine += System.nanoTime() - answered;
      return Disagreement.between(expected, found, indexed.corpus());
    } catch (TooCostly bound) {
      tooCostly++;
      return "";
    } catch (QueryProblem problem) {
      return "refused: " + problem.what() + "\n  " + question.ask();
    } catch (Exception broken) {
      return "broken: " + broken + "\n  " + question.ask();
    }
  }

  List<String> disagreements() {
    return disagreements;
  }

  int asked() {
    return asked;
  }

  /** How many of the answers had something to mark. */
  int marked() {
    return marked;
  }

  int tooCostly() {
    return tooCostly;
  }

  @Override
  public String toString() {
    return String.format(
        "%d questions, %d with something marked, %d too costly; oracle %d ms, engine %d ms",
        asked, marked, tooCostly, byOracle / 1_000_000, byEngine / 1_000_000);
  }
}
