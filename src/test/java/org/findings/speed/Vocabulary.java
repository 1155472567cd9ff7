package org.findings.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.findings.query.Words;
import org.jspecify.annotations.Nullable;

/** The words and texts of a corpus, to draw questions from. */
final class Vocabulary {
  /** Drawn where the corpus has nothing of the kind; no word holds it. */
  static final String NOTHING = "∅";

  private static final Set<String> STOP_WORDS =
      Set.of(
          "the", "of", "and", "to", "in", "a", "is", "are", "for", "with", "that", "this", "be",
          "by", "on", "as", "have", "has", "not", "their", "at", "it", "or", "was", "from");

  private final DirectoryReader reader;
  private final Map<String, Integer> words = new TreeMap<>();
  private final Map<Band, List<String>> bands = new HashMap<>();
  private final List<String> authorities = new ArrayList<>();

  Vocabulary(DirectoryReader reader) throws IOException {
    this.reader = reader;
    @Nullable Terms terms = MultiTerms.getTerms(reader, Reference.EXACT);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (@Nullable BytesRef term = each.next(); term != null; term = each.next()) {
        String word = term.utf8ToString();
        if (word.length() > 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
          words.merge(word, each.docFreq(), Integer::sum);
        }
      }
    }
    for (int i = 0; i < 200; i++) {
      String authority = document(new Random(i)).get("shown-authority");
      if (authority != null) {
        authorities.add(authority);
      }
    }
  }

  /** A word that at least two paragraphs hold, and this share of all. */
  String word(Random random, double from, double to) {
    List<String> fitting = bands.computeIfAbsent(new Band(from, to), this::words);
    return fitting.isEmpty() ? NOTHING : fitting.get(random.nextInt(fitting.size()));
  }

  /** Shares of all paragraphs. */
  private record Band(double from, double to) {}

  private List<String> words(Band band) {
    double least = Math.max(2, band.from() * reader.numDocs());
    double most = band.to() * reader.numDocs();
    return words.entrySet().stream()
        .filter(word -> word.getValue() >= least && word.getValue() < most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Words that stand together: {@code s} for a stop word, a dot for another, {@code ?} for any. */
  String phrase(Random random, String pattern) {
    List<String> text = text(random);
    if (text.size() < pattern.length()) {
      return NOTHING;
    }
    int at = random.nextInt(text.size() - pattern.length() + 1);
    for (int i = 0; i < pattern.length(); i++) {
      String word = text.get(at + i);
      boolean stop = STOP_WORDS.contains(word);
      if (!isPlain(word)
          || (pattern.charAt(i) == 's' && !stop)
          || (pattern.charAt(i) == '.' && stop)) {
        return NOTHING;
      }
    }
    return String.join(" ", text.subList(at, at + pattern.length()));
  }

  /** Two words of one text, no stop words, a few words apart. */
  String neighbours(Random random, int apart, String joint) {
    List<String> text = text(random);
    int first = random.nextInt(text.size());
    int second = first + 1 + random.nextInt(apart);
    if (second >= text.size()) {
      return NOTHING;
    }
    String left = text.get(first);
    String right = text.get(second);
    boolean fits =
        isPlain(left)
            && isPlain(right)
            && !left.equals(right)
            && !STOP_WORDS.contains(left)
            && !STOP_WORDS.contains(right);
    return fits ? left + joint + right : NOTHING;
  }

  /** Two words, the second cut behind its fifth letter. */
  String cutPhrase(Random random) {
    String phrase = phrase(random, "..");
    int second = phrase.indexOf(' ') + 1;
    return phrase.length() - second < 6 ? NOTHING : phrase.substring(0, second + 5) + "*";
  }

  String authority(Random random) {
    return authorities.get(random.nextInt(authorities.size()));
  }

  /** One of the filters that people use most. */
  Map<String, String> filter(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> Map.of("authority", authority(random));
      case 1 -> Map.of("role", "finding");
      case 2 -> Map.of("year", "2016..2019");
      default -> Map.of("kind", "ilacs", "year", "2018..2024");
    };
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  private List<String> text(Random random) {
    return Words.of(document(random).get(Reference.EXACT));
  }

  private org.apache.lucene.document.Document document(Random random) {
    try {
      return reader.storedFields().document(random.nextInt(reader.maxDoc()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
