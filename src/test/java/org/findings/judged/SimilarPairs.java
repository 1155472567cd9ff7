package org.findings.judged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.findings.letter.Ids;

/**
 * Pairs of real paragraphs that people judged: does the other one say much the same (2), something
 * else about the same matter (1), or is it about another matter (0)?
 */
record SimilarPairs(List<Pair> pairs) {
  /** One of them. */
  record Pair(String asked, String other, int grade) {}

  static SimilarPairs read() throws IOException {
    try (InputStream in = SimilarPairs.class.getResourceAsStream("/judged/similar.tsv")) {
      byte[] bytes = Objects.requireNonNull(in, "judged/similar.tsv").readAllBytes();
      return new SimilarPairs(
          new String(bytes, StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split("\t", -1))
              .map(cells -> new Pair(cells[0], cells[1], Integer.parseInt(cells[2])))
              .toList());
    }
  }

  /** The half that likeness was tuned on. */
  SimilarPairs tuned() {
    Set<String> tuned = tunedOn();
    return new SimilarPairs(pairs.stream().filter(p -> tuned.contains(p.asked)).toList());
  }

  /** The half that nobody looked at before it was settled. */
  SimilarPairs heldOut() {
    Set<String> tuned = tunedOn();
    return new SimilarPairs(pairs.stream().filter(p -> !tuned.contains(p.asked)).toList());
  }

  /** Every second paragraph asked for, in an order that has nothing to do with what it says. */
  private Set<String> tunedOn() {
    List<String> asked =
        pairs.stream()
            .map(Pair::asked)
            .distinct()
            .sorted(Comparator.comparing(id -> Ids.sha256(id.getBytes(StandardCharsets.UTF_8))))
            .toList();
    Set<String> tuned = new HashSet<>();
    for (int i = 0; i < asked.size(); i += 2) {
      tuned.add(asked.get(i));
    }
    return tuned;
  }
}
