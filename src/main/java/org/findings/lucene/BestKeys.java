package org.findings.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.findings.search.Keywords.Marking;

/** The words or phrases that mark a group most, so far. */
final class BestKeys {
  private static final Comparator<Scored> WORST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(scored -> scored.marking.text(), Comparator.reverseOrder());

  private final int wanted;
  private final PriorityQueue<Scored> worstFirst = new PriorityQueue<>(WORST_FIRST);

  private record Scored(Marking marking, double score) {}

  BestKeys(int wanted) {
    this.wanted = wanted;
  }

  /** Whether one with such a log-likelihood may be among them. */
  boolean mayTake(double score) {
    return worstFirst.size() < wanted || (wanted > 0 && score >= worstFirst.element().score);
  }

  void add(Marking marking, double score) {
    worstFirst.add(new Scored(marking, score));
    if (worstFirst.size() > wanted) {
      worstFirst.remove();
    }
  }

  /** The most marking first. */
  List<Marking> inOrder() {
    List<Scored> all = new ArrayList<>(worstFirst);
    all.sort(WORST_FIRST.reversed());
    return all.stream().map(Scored::marking).toList();
  }
}
