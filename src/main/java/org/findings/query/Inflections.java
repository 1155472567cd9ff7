package org.findings.query;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings a word's inflections to one form, and leaves words made from it alone: "carers" goes with
 * "carer", not with "care". Lucene's stemmers join such words, Porter's also "university" and
 * "universe", and Krovetz's keeps "decided" from "decide". For one thread.
 */
public final class Inflections {
  private static final Map<String, String> IRREGULAR = irregular();
  private static final Map<String, List<String>> IRREGULAR_OF = byStem();

  /** Words kept in mind; a collection's common words are far fewer. */
  private static final int REMEMBERED = 50_000;

  private final Map<String, String> known = new HashMap<>();

  /** What all inflections of a word have in common; it need not be a word. */
  public String stem(String written) {
    String found = known.get(written);
    if (found == null) {
      String word = Possessive.without(written);
      found = Endings.without(IRREGULAR.getOrDefault(word, word));
      if (known.size() < REMEMBERED) {
        known.put(written, found);
      }
    }
    return found;
  }

  /** The forms that no ending makes of what has this stem, and their base: child, children. */
  public static List<String> irregular(String stem) {
    return IRREGULAR_OF.getOrDefault(stem, List.of());
  }

  private static Map<String, List<String>> byStem() {
    Map<String, List<String>> byStem = new HashMap<>();
    IRREGULAR.forEach(
        (form, base) -> {
          List<String> forms =
              byStem.computeIfAbsent(Endings.without(base), stem -> new ArrayList<>(List.of(base)));
          forms.add(form);
        });
    return byStem;
  }

  private static Map<String, String> irregular() {
    try (InputStream in = Inflections.class.getResourceAsStream("/inflections.txt")) {
      if (in == null) {
        throw new IllegalStateException("inflections.txt is missing from the program");
      }
      Map<String, String> forms = new HashMap<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> add(line, forms));
      return Map.copyOf(forms);
    } catch (IOException e) {
      throw new UncheckedIOException("inflections.txt can't be read", e);
    }
  }

  private static void add(String line, Map<String, String> forms) {
    String[] words = line.split(" ", -1);
    for (int i = 1; i < words.length; i++) {
      forms.put(words[i], words[0]);
    }
  }
}
