package org.findings.sequel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lists of {@code sequels.txt}. */
final class Phrases {
  private static final Map<String, List<String>> LISTS = read();

  private Phrases() {}

  /** Any phrase of a list, as a group that captures nothing. */
  static String any(String list) {
    return "(?:" + String.join("|", all(list)) + ")";
  }

  static List<String> all(String list) {
    List<String> phrases = LISTS.get(list);
    if (phrases == null) {
      throw new IllegalStateException("sequels.txt has no list [" + list + "]");
    }
    return phrases;
  }

  /** Any phrase of a list as whole words. */
  static Pattern words(String list) {
    return Pattern.compile("\\b" + any(list) + "\\b");
  }

  /** The names of lists that begin so. */
  static List<String> named(String beginning) {
    return LISTS.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
  }

  private static Map<String, List<String>> read() {
    try (InputStream in = Phrases.class.getResourceAsStream("/sequels.txt")) {
      if (in == null) {
        throw new IllegalStateException("sequels.txt is missing from the program");
      }
      Map<String, List<String>> lists = new LinkedHashMap<>();
      List<String> list = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          list =
              lists.computeIfAbsent(line.substring(1, line.length() - 1), n -> new ArrayList<>());
        } else if (!line.isBlank() && !line.startsWith("#")) {
          list.add(line);
        }
      }
      return lists;
    } catch (IOException e) {
      throw new UncheckedIOException("sequels.txt can't be read", e);
    }
  }
}
