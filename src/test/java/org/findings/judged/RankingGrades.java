package org.findings.judged;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How good paragraphs are as answers to queries, as readers judged them, from 0 to 3. */
final class RankingGrades {
  /** How many of a list count. */
  static final int DEPTH = 10;

  private static final String FILE = "/judged/ranking.tsv";

  private final Map<String, Map<String, Integer>> grades;

  private RankingGrades(Map<String, Map<String, Integer>> grades) {
    this.grades = grades;
  }

  static RankingGrades read() throws IOException {
    try (InputStream in =
            Objects.requireNonNull(RankingGrades.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return of(lines.lines().skip(1).toList());
    }
  }

  /**
   * @param lines a query, a paragraph's id and a grade each, with tabs between
   */
  static RankingGrades of(List<String> lines) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 3 || !cells[2].matches("[0-3]")) {
        throw new IllegalArgumentException("no judgement: " + line);
      }
      if (grades
              .computeIfAbsent(cells[0], query -> new LinkedHashMap<>())
              .put(cells[1], Integer.valueOf(cells[2]))
          != null) {
        throw new IllegalArgumentException("judged twice: " + line);
      }
    }
    return new RankingGrades(grades);
  }

  List<String> queries() {
    return List.copyOf(grades.keySet());
  }

  /** How many paragraphs are judged. */
  int size() {
    return grades.values().stream().mapToInt(Map::size).sum();
  }

  boolean isJudged(String query, String paragraph) {
    return of(query).containsKey(paragraph);
  }

  private Map<String, Integer> of(String query) {
    return grades.getOrDefault(query, Map.of());
  }

  /** Of the first ten, so many nobody judged. */
  int unjudged(String query, List<String> ranked) {
    return (int) ranked.stream().limit(DEPTH).filter(id -> !isJudged(query, id)).count();
  }

  /**
   * nDCG@10 over those that are judged, with gains of 2^grade − 1: 1 where no order of what is
   * judged would be better.
   */
  double ndcg(String query, List<String> ranked) {
    Map<String, Integer> judged = of(query);
    List<Integer> got = ranked.stream().filter(judged::containsKey).map(judged::get).toList();
    List<Integer> best = new ArrayList<>(judged.values());
    best.sort((a, b) -> b - a);
    double ideal = gain(best);
    return ideal == 0 ? 1 : gain(got) / ideal;
  }

  private static double gain(List<Integer> grades) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, grades.size()); i++) {
      sum += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
    }
    return sum;
  }
}
