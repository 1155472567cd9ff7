package org.findings.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings a word's inflections to one form: Krovetz's stemmer, which keeps to inflections where
 * Porter's also joins "university" and "universe", after a list of irregular forms, which it does
 * not know. For one thread.
 */
final class Inflections {
  private static final Map<String, String> IRREGULAR = irregular();

  /** Words kept in mind; a collection's common words are far fewer. */
  private static final int REMEMBERED = 50_000;

  private final OneWord word = new OneWord();
  private final TokenStream stemmer = new KStemFilter(word);
  private final CharTermAttribute stem = stemmer.getAttribute(CharTermAttribute.class);
  private final Map<String, String> known = new HashMap<>();

  String stem(String written) {
    String found = known.get(written);
    if (found == null) {
      found = find(written);
      if (known.size() < REMEMBERED) {
        known.put(written, found);
      }
    }
    return found;
  }

  private String find(String written) {
    String plain = Possessive.without(written);
    String base = IRREGULAR.getOrDefault(plain, plain);
    try {
      stemmer.reset();
      word.set(base);
      stemmer.incrementToken();
      stemmer.end();
      stemmer.close();
    } catch (IOException e) {
      throw new UncheckedIOException("a word can't fail to be read", e);
    }
    return stem.toString();
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

  /** A stream of the one word it was given. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private String given = "";

    void set(String newWord) {
      given = newWord;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      term.append(given);
      return true;
    }
  }
}
