package org.findings.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.util.FixedBitSet;

class LetterCountsTest {

  @Property
  void countsAmongSomeLettersWhatWasWritten(
      @ForAll("counts") Map<Integer, Integer> counts, @ForAll long seed) {
    int size = 0;
    int before = -1;
    for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
      size += LetterCounts.size(one.getKey() - before, one.getValue());
      before = one.getKey();
    }
    byte[] bytes = new byte[size];
    int at = 0;
    before = -1;
    for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
      at = LetterCounts.write(bytes, at, one.getKey() - before, one.getValue());
      before = one.getKey();
    }
    assertThat(at).isEqualTo(size);

    FixedBitSet letters = new FixedBitSet(1 << 20);
    java.util.Random random = new java.util.Random(seed);
    long paragraphs = 0;
    long found = 0;
    for (Map.Entry<Integer, Integer> one : counts.entrySet()) {
      if (random.nextBoolean()) {
        letters.set(one.getKey());
        paragraphs += one.getValue();
        found++;
      }
    }
    assertThat(LetterCounts.among(letters, bytes, size)).isEqualTo(paragraphs << 32 | found);
    FixedBitSet expected = new FixedBitSet(1 << 20);
    counts.keySet().forEach(expected::set);
    expected.and(letters);
    FixedBitSet marked = new FixedBitSet(1 << 20);
    LetterCounts.mark(letters, bytes, size, marked);
    assertThat(marked).isEqualTo(expected);
  }

  /** Near each other and far apart, few and many. */
  @Provide
  Arbitrary<Map<Integer, Integer>> counts() {
    Arbitrary<Integer> letter =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, (1 << 20) - 1));
    Arbitrary<Integer> count =
        Arbitraries.oneOf(
            Arbitraries.integers().between(1, 40), Arbitraries.integers().between(1, 3_000_000));
    return Arbitraries.maps(letter, count).ofMaxSize(60).map(TreeMap::new);
  }
}
