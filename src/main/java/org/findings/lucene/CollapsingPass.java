package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.NumericUtils;
import org.findings.search.Facet;
import org.findings.search.FacetCount;
import org.jspecify.annotations.Nullable;

/**
 * Counts what a query finds, and puts it together by fingerprints, in one pass. Paragraphs are told
 * apart by numbers alone, in which the smaller stands first; nothing is read of any.
 */
final class CollapsingPass implements Collector {
  private final Build build;
  private final Tally tally;
  private final @Nullable Sideways sideways;
  private final @Nullable LetterOrder order;
  private final boolean needsSections;
  private final boolean needsEach;
  private final Allowance.Part memory;
  private final Groups groups;
  private final List<FoundGroups> found = new ArrayList<>();

  /**
   * One pass.
   *
   * @param facets to be counted, the sideways ones, too
   * @param stances where they are counted
   * @param order of the hits, null where it is by score
   */
  CollapsingPass(
      Build build,
      Set<Facet> facets,
      @Nullable Sideways sideways,
      @Nullable HitStances stances,
      @Nullable LetterOrder order,
      Allowance.Part memory)
      throws IOException {
    this.build = build;
    this.tally = new Tally(build, facets, sideways, stances);
    this.sideways = sideways;
    this.order = order;
    this.memory = memory;
    this.needsEach = !facets.isEmpty();
    this.needsSections = facets.contains(Facet.SECTION);
    this.groups = new Groups(memory);
    int aside = sideways == null ? 0 : sideways.facets().size();
    for (int i = 0; i <= aside; i++) {
      found.add(new FoundGroups(memory, needsSections));
    }
  }

  /** Whether scores decide which paragraph stands first. */
  boolean ranks() {
    return order == null;
  }

  Tally tally() {
    return tally;
  }

  Groups groups() {
    return groups;
  }

  /** The counts of a facet, with those of groups. */
  List<FacetCount> counts(Facet facet) throws IOException {
    int aside = sideways == null ? -1 : sideways.facets().indexOf(facet);
    List<FoundGroups> ofFacet =
        aside < 0 ? found.subList(0, 1) : List.of(found.getFirst(), found.get(aside + 1));
    return new DistinctCounts(build, ofFacet, groups.size()).with(tally.counts(facet), facet);
  }

  /**
   * The place of a hit by its score: the better stands first, of equals what the index has first.
   */
  static long key(float score, int document) {
    return (long) ~NumericUtils.floatToSortableInt(score) << Integer.SIZE | document;
  }

  static float score(long key) {
    return NumericUtils.sortableIntToFloat(~(int) (key >> Integer.SIZE));
  }

  static int document(long key) {
    return (int) key;
  }

  @Override
  public ScoreMode scoreMode() {
    return order == null ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
    if (memory.isRefused()) {
      throw new CollectionTerminatedException();
    }
    return new Segment(segment);
  }

  /** The pass over one segment. */
  private final class Segment implements LeafCollector {
    private final int base;
    private final Tally.Segment counted;
    private final NumericDocValues fingerprints;
    private final SortedDocValues sections;
    private final int[] sectionNumbers;
    private @Nullable Scorable scorer;

    private Segment(LeafReaderContext segment) throws IOException {
      base = segment.docBase;
      counted = tally.getLeafCollector(segment);
      fingerprints = DocValues.getNumeric(segment.reader(), Fields.FINGERPRINT);
      sections = DocValues.getSorted(segment.reader(), Fields.facet(Facet.SECTION.field()));
      sectionNumbers = needsSections ? build.sections().ofSegment(segment.ord) : new int[0];
    }

    @Override
    public void setScorer(Scorable ofSegment) {
      scorer = ofSegment;
    }

    @Override
    public void collect(int document) throws IOException {
      boolean passes = counted.passes(document);
      int fails = counted.fails();
      if (Integer.bitCount(fails) > 1 || !fingerprints.advanceExact(document)) {
        return;
      }
      int letter = counted.letter();
      int group = groups.of(fingerprints.longValue());
      if (group < 0
          || (needsEach && !kept(fails).add(group, letter, counted.mark(), section(document)))) {
        throw new CollectionTerminatedException();
      }
      if (passes) {
        groups.take(group, letter, key(letter, document));
      }
    }

    private FoundGroups kept(int fails) {
      return found.get(fails == 0 ? 0 : Integer.numberOfTrailingZeros(fails) + 1);
    }

    private long key(int letter, int document) throws IOException {
      if (order != null) {
        return order.key(letter, base + document);
      }
      float score = scorer == null ? 0 : scorer.score();
      return CollapsingPass.key(score, base + document);
    }

    private int section(int document) throws IOException {
      if (!needsSections) {
        return 0;
      }
      return sections.advanceExact(document)
          ? sectionNumbers[sections.ordValue()]
          : build.sections().size();
    }

    @Override
    public void finish() throws IOException {
      counted.finish();
    }
  }
}
