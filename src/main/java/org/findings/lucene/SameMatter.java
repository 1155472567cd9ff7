package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.findings.letter.Authority;
import org.findings.letter.Paragraph;
import org.findings.query.Inflections;
import org.findings.query.Words;
import org.findings.sequel.Sequel.Stretch;
import org.findings.sequel.Sequels;

/**
 * Tells which of some things asked for a text is about: those most of whose telling words it has. A
 * wrong link costs a reader more than a missing one, so the bar is high.
 */
final class SameMatter {
  /** How much of what is asked for must be said, by the weight of its telling words. */
  private static final double SAID = 0.4;

  /** What it shares with the matter itself must tell so much: "oversight" alone is of many. */
  private static final double TELLS = 2.2;

  /** Telling words that both must have at least. */
  private static final int FEWEST = 2;

  /** What asks for more must have one more of them in common. */
  private static final int SEVERAL = 6;

  /** Asked for in the same breath, at most. */
  private static final int MOST = 3;

  /** Characters around the matter that may say more of it. */
  private static final int AROUND = 250;

  /** A sentence that only leads to a list asks for nothing by itself. */
  private static final Pattern LEAD = Pattern.compile("(?::|\\bthe following[^.:]{0,40}[.:])$");

  private final Vocabulary vocabulary;
  private final Inflections inflections = new Inflections();
  private final Set<String> general;
  private final Set<String> names;
  private final Map<String, Map<String, Double>> known = new HashMap<>();

  SameMatter(Vocabulary vocabulary, Authority authority) {
    this.vocabulary = vocabulary;
    general = Sequels.generalWords().stream().map(inflections::stem).collect(Collectors.toSet());
    names = new HashSet<>(Words.of(authority.name() + " " + authority.printed()));
  }

  /**
   * Of these, the likest first.
   *
   * @param matter where the text says what it is about
   */
  List<Paragraph> of(String text, Stretch matter, List<Paragraph> asked) throws IOException {
    int from = Math.max(0, matter.start() - AROUND);
    int to = Math.min(text.length(), matter.end() + AROUND);
    Map<String, Double> said = telling(text.substring(from, to));
    Set<String> itself = telling(text.substring(matter.start(), matter.end())).keySet();
    List<Like> like = new ArrayList<>();
    for (Paragraph each : asked) {
      if (LEAD.matcher(each.text()).find()) {
        continue;
      }
      double share = share(known(each), said, itself);
      if (share >= SAID) {
        like.add(new Like(each, share));
      }
    }
    return like.stream()
        .sorted(
            Comparator.comparingDouble((Like each) -> -each.share)
                .thenComparingInt(each -> each.paragraph.ordinal()))
        .limit(MOST)
        .map(Like::paragraph)
        .toList();
  }

  /** The same is looked at again for each that may speak of it. */
  private Map<String, Double> known(Paragraph asked) throws IOException {
    Map<String, Double> telling = known.get(asked.id());
    if (telling == null) {
      telling = telling(asked.text());
      known.put(asked.id(), telling);
    }
    return telling;
  }

  private record Like(Paragraph paragraph, double share) {}

  private static double share(
      Map<String, Double> asked, Map<String, Double> said, Set<String> itself) {
    double all = 0;
    double shared = 0;
    double inMatter = 0;
    int both = 0;
    for (Map.Entry<String, Double> word : asked.entrySet()) {
      all += word.getValue();
      if (said.containsKey(word.getKey())) {
        shared += word.getValue();
        inMatter += itself.contains(word.getKey()) ? word.getValue() : 0;
        both++;
      }
    }
    int fewest = asked.size() < SEVERAL ? FEWEST : FEWEST + 1;
    return both < fewest || inMatter < TELLS ? 0 : shared / all;
  }

  /** The telling words of a text, without inflections, each with how much it tells. */
  private Map<String, Double> telling(String text) throws IOException {
    Map<String, Double> telling = new HashMap<>();
    for (String word : Words.of(text)) {
      Vocabulary.Entry entry = vocabulary.of(word, inflections);
      if (entry.isTelling() && !names.contains(word) && !general.contains(entry.stem())) {
        telling.put(entry.stem(), entry.weight());
      }
    }
    return telling;
  }
}
