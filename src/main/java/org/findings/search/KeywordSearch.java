package org.findings.search;

import java.util.List;
import java.util.stream.Stream;
import org.findings.query.Field;
import org.findings.query.Filter;
import org.findings.search.Keywords.Spread;

/**
 * A question for what marks the words of one group of paragraphs against those of another.
 *
 * @param a filters that leave the one
 * @param b filters that leave the other
 * @param common filters that hold for both
 * @param size how many words, and phrases, of each group at most, 0 to {@link #MOST}
 * @param letters in how many letters of its group a word must stand, 1 at least
 * @param authorities the same for authorities, of which a group may have fewer
 * @param stopWords whether words that say nothing by themselves are told, too
 */
public record KeywordSearch(
    List<Filter> a,
    List<Filter> b,
    List<Filter> common,
    int size,
    int letters,
    int authorities,
    boolean stopWords) {
  public static final int MOST = 500;

  public KeywordSearch {
    a = List.copyOf(a);
    b = List.copyOf(b);
    common = List.copyOf(common);
    if (size < 0 || size > MOST) {
      throw new IllegalArgumentException("size " + size + " is not 0 to " + MOST);
    }
    if (letters < 1 || authorities < 1) {
      throw new IllegalArgumentException("a word stands in one letter of one authority at least");
    }
    if (Stream.of(a, b, common).flatMap(List::stream).anyMatch(f -> f.field() == Field.STANCE)) {
      throw new IllegalArgumentException("nothing matches, so there is no stance");
    }
  }

  /** The filters of the one group. */
  public List<Filter> ofA() {
    return Stream.concat(a.stream(), common.stream()).toList();
  }

  /** The filters of the other group. */
  public List<Filter> ofB() {
    return Stream.concat(b.stream(), common.stream()).toList();
  }

  /** Whether both groups are of whole letters. */
  public boolean areOfLetters() {
    return Stream.of(a, b, common)
        .flatMap(List::stream)
        .noneMatch(
            filter ->
                filter.field() == Field.GRADE
                    || filter.field() == Field.ROLE
                    || filter.field() == Field.SECTION
                    || filter.field() == Field.NUMBER);
  }

  /**
   * Whether a word or phrase is spread widely enough to be told.
   *
   * @param authoritiesOfGroup a group of fewer than are asked for asks for all of them
   */
  public boolean isEnough(Spread spread, int authoritiesOfGroup) {
    // One asks for nothing: letters may be of no known authority.
    boolean enough =
        authorities == 1 || spread.authorities() >= Math.min(authorities, authoritiesOfGroup);
    return enough && spread.letters() >= letters;
  }
}
