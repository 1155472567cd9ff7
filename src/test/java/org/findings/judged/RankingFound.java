package org.findings.judged;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.SmallFloat;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.query.Inflections;
import org.findings.query.Words;

/**
 * What a paragraph that a query of bare words finds offers to be ranked by. Arrays have a place for
 * each word of the query.
 *
 * @param often how often each word comes
 * @param length in words, as exactly as Lucene keeps it
 * @param first where the words come first, on average, in words from the beginning
 * @param tight 1 where all words stand side by side, less the longer the shortest stretch of all
 * @param headed which share of the words, by rarity, is in its headings
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
record RankingFound(
    String id, Role role, int[] often, int length, double first, double tight, double headed) {

  /** The same words of all letters. */
  static final class Collection {
    private final Inflections inflections = new Inflections();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, Paragraph> paragraphs = new HashMap<>();
    private final Map<String, Integer> holding = new HashMap<>();
    private final double average;

    Collection(List<Paragraph> all) {
      long length = 0;
      for (Paragraph paragraph : all) {
        List<String> own = words(paragraph.text());
        words.put(paragraph.id(), own);
        paragraphs.put(paragraph.id(), paragraph);
        new HashSet<>(own).forEach(word -> holding.merge(word, 1, Integer::sum));
        length += own.size();
      }
      average = (double) length / all.size();
    }

    /** Without inflections. */
    List<String> words(String text) {
      return Words.of(text).stream().map(inflections::stem).toList();
    }

    List<String> wordsOf(String paragraph) {
      return words.getOrDefault(paragraph, List.of());
    }

    /** In words. */
    double averageLength() {
      return average;
    }

    /** How rare a word is, as BM25 has it. */
    double rarity(String word) {
      double with = holding.getOrDefault(word, 0);
      return Math.log(1 + (paragraphs.size() - with + 0.5) / (with + 0.5));
    }

    RankingFound found(String id, List<String> query) {
      Paragraph paragraph = paragraphs.get(id);
      if (paragraph == null) {
        throw new IllegalArgumentException("no paragraph " + id);
      }
      List<String> own = wordsOf(id);
      Set<String> headings = new HashSet<>(words(String.join(" ", paragraph.section())));
      int[] often = new int[query.size()];
      double first = 0;
      double rarity = 0;
      double headed = 0;
      for (int i = 0; i < often.length; i++) {
        String word = query.get(i);
        often[i] = (int) own.stream().filter(word::equals).count();
        first += Math.max(0, own.indexOf(word));
        rarity += rarity(word);
        headed += headings.contains(word) ? rarity(word) : 0;
      }
      return new RankingFound(
          id,
          paragraph.role(),
          often,
          SmallFloat.byte4ToInt(SmallFloat.intToByte4(own.size())),
          first / often.length,
          tight(own, query),
          headed / rarity);
    }

    private static double tight(List<String> words, List<String> query) {
      List<String> wanted = new ArrayList<>(new HashSet<>(query));
      Map<String, Integer> last = new HashMap<>();
      int shortest = Integer.MAX_VALUE;
      for (int i = 0; i < words.size(); i++) {
        if (wanted.contains(words.get(i))) {
          last.put(words.get(i), i);
          if (last.size() == wanted.size()) {
            int from = last.values().stream().mapToInt(place -> place).min().orElseThrow();
            shortest = Math.min(shortest, i - from + 1);
          }
        }
      }
      return (double) wanted.size() / shortest;
    }
  }
}
