package org.findings.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.findings.oracle.Ask.How;
import org.findings.oracle.Text.Run;

/** Runs of words by brute force: every place is tried. */
final class Runs {
  private final Text text;

  Runs(Text text) {
    this.text = text;
  }

  /** Each word at its turn, with nothing between them. */
  Set<Run> inOrder(List<Set<String>> words) {
    Set<Run> runs = new HashSet<>();
    for (int i = 0; i + words.size() <= text.size(); i++) {
      int matched = 0;
      while (matched < words.size() && words.get(matched).contains(text.word(i + matched))) {
        matched++;
      }
      if (matched == words.size()) {
        runs.add(new Run(i, i + matched - 1));
      }
    }
    return runs;
  }

  /** The shortest runs that have all these words, each at a position of its own. */
  Set<Run> anyOrder(List<Set<String>> words, int others) {
    Set<Run> runs = new HashSet<>();
    for (int i = 0; i < text.size(); i++) {
      for (int j = i + words.size() - 1;
          j < text.size() && j - i + 1 - words.size() <= others;
          j++) {
        if (hasAll(words, 0, i, j, new HashSet<>())) {
          runs.add(new Run(i, j));
        }
      }
    }
    return shortest(runs);
  }

  private boolean hasAll(List<Set<String>> words, int next, int i, int j, Set<Integer> taken) {
    if (next == words.size()) {
      return true;
    }
    for (int at = i; at <= j; at++) {
      if (words.get(next).contains(text.word(at)) && taken.add(at)) {
        if (hasAll(words, next + 1, i, j, taken)) {
          return true;
        }
        taken.remove(at);
      }
    }
    return false;
  }

  /** The shortest runs from one side to the other, of all pairs that are close enough. */
  Set<Run> close(Set<Run> left, How how, int most, Set<Run> right) {
    Set<Run> runs = new HashSet<>();
    for (Run a : left) {
      for (Run b : right) {
        Run hull = new Run(Math.min(a.first(), b.first()), Math.max(a.last(), b.last()));
        boolean apart = a.last() < b.first() || b.last() < a.first();
        int between = Math.max(b.first() - a.last(), a.first() - b.last()) - 1;
        boolean close =
            switch (how) {
              case NEAR -> between <= most;
              case BEFORE -> a.last() < b.first() && between <= most;
              case SENTENCE -> text.inOneSentence(hull);
            };
        if (apart && close) {
          runs.add(hull);
        }
      }
    }
    return shortest(runs);
  }

  /** Those in which no other lies. */
  private static Set<Run> shortest(Set<Run> runs) {
    List<Run> all = new ArrayList<>(runs);
    Set<Run> shortest = new HashSet<>(runs);
    for (Run run : all) {
      shortest.removeIf(longer -> !longer.equals(run) && longer.contains(run));
    }
    return shortest;
  }
}
