package org.findings.search;

import java.util.List;
import org.findings.search.Suggestions.AsOf;
import org.jspecify.annotations.Nullable;

/**
 * What marks one group of paragraphs against another, the most marking first.
 *
 * @param a the one group
 * @param b the other
 * @param overlap paragraphs that are in both
 * @param ofA words that are commoner in the one
 * @param ofB words that are commoner in the other
 * @param phrases null where none can be told of these groups
 */
public record Keywords(
    Group a,
    Group b,
    int overlap,
    List<Marking> ofA,
    List<Marking> ofB,
    @Nullable Phrases phrases,
    IndexState index) {
  public Keywords {
    ofA = List.copyOf(ofA);
    ofB = List.copyOf(ofB);
  }

  /** A group: how much it is. */
  public record Group(Total total, long words) {}

  /**
   * A word or phrase.
   *
   * @param keyness its occurrences among the words of both groups; of a phrase the paragraphs that
   *     have it among all
   */
  public record Marking(String text, Keyness keyness, Spread a, Spread b) {}

  /** Over how many letters and authorities of a group a word or phrase is spread. */
  public record Spread(int letters, int authorities) {}

  /**
   * The same for phrases, counted in paragraphs.
   *
   * @param asOf of which build they are
   */
  public record Phrases(List<Marking> ofA, List<Marking> ofB, AsOf asOf) {
    public Phrases {
      ofA = List.copyOf(ofA);
      ofB = List.copyOf(ofB);
    }
  }
}
