package org.findings.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.findings.oracle.Ask.And;
import org.findings.oracle.Ask.Must;
import org.findings.oracle.Ask.Not;
import org.findings.oracle.Ask.Or;
import org.findings.oracle.Text.Run;

/**
 * A query judged by letter: a leaf holds where any paragraph of the letter has it, then AND, OR and
 * NOT. What is found are the paragraphs that carry a part, which is any leaf that stands under no
 * NOT. A letter in which nothing carries one, as it answers only by what it lacks, is found whole.
 */
record ByLetter(Matcher matcher, Ask ask) {

  /** What is found among paragraphs of any letters. */
  Map<Passage, Set<Run>> match(Collection<Passage> passages) {
    Map<String, List<Passage>> letters = new HashMap<>();
    for (Passage passage : passages) {
      letters.computeIfAbsent(passage.letter().id(), id -> new ArrayList<>()).add(passage);
    }
    Map<Passage, Set<Run>> found = new HashMap<>();
    List<Ask> parts = parts(ask).toList();
    for (List<Passage> letter : letters.values()) {
      if (holds(ask, letter)) {
        Map<Passage, Set<Run>> carriers = carriers(parts, letter);
        letter.stream()
            .filter(passage -> carriers.isEmpty() || carriers.containsKey(passage))
            .forEach(passage -> found.put(passage, carriers.getOrDefault(passage, Set.of())));
      }
    }
    return found;
  }

  private boolean holds(Ask asked, List<Passage> letter) {
    return switch (asked) {
      case And and -> and.parts().stream().allMatch(part -> holds(part, letter));
      case Or or -> or.parts().stream().anyMatch(part -> holds(part, letter));
      case Not not -> !holds(not.part(), letter);
      case Must must -> holds(must.part(), letter);
      default -> letter.stream().anyMatch(passage -> matcher.match(asked, passage).isPresent());
    };
  }

  private Map<Passage, Set<Run>> carriers(List<Ask> parts, List<Passage> letter) {
    Map<Passage, Set<Run>> carriers = new HashMap<>();
    for (Passage passage : letter) {
      for (Ask part : parts) {
        matcher
            .match(part, passage)
            .ifPresent(
                runs -> carriers.computeIfAbsent(passage, p -> new HashSet<>()).addAll(runs));
      }
    }
    return carriers;
  }

  private static Stream<Ask> parts(Ask asked) {
    return switch (asked) {
      case And and -> and.parts().stream().flatMap(ByLetter::parts);
      case Or or -> or.parts().stream().flatMap(ByLetter::parts);
      case Not not -> Stream.of();
      case Must must -> parts(must.part());
      default -> Stream.of(asked);
    };
  }
}
