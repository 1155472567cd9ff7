package org.findings.stance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cues.txt; its head describes the format. */
final class CueFile {
  private static final String NAME = "/cues.txt";

  /** Words, then irregular forms in brackets where there are any. */
  private static final Pattern ITEM = Pattern.compile("([^,(]+)(?:\\(([^)]*)\\))?\\s*(?:,|$)");

  /** An item's words, and the irregular forms of a verb. */
  record Item(List<String> words, List<String> forms) {
    String word() {
      if (words.size() > 1) {
        throw new IllegalArgumentException("one word is wanted: " + words);
      }
      return words.getFirst();
    }
  }

  private CueFile() {}

  /** The items of each group. */
  static Map<String, List<Item>> read() {
    try (InputStream in = CueFile.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("cues.txt is missing from the program");
      }
      return groups(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cues.txt can't be read", e);
    }
  }

  private static Map<String, List<Item>> groups(String text) {
    Map<String, List<Item>> groups = new LinkedHashMap<>();
    List<Item> group = new ArrayList<>();
    for (String each : text.lines().toList()) {
      String line = each.strip();
      if (line.startsWith("[")) {
        group = new ArrayList<>();
        if (groups.put(line.substring(1, line.length() - 1), group) != null) {
          throw new IllegalStateException("cues.txt has two groups " + line);
        }
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        Matcher item = ITEM.matcher(line);
        while (item.find()) {
          group.add(
              new Item(
                  List.of(item.group(1).strip().split("\\s+")),
                  item.group(2) == null ? List.of() : List.of(item.group(2).split(",\\s*"))));
        }
      }
    }
    return groups;
  }
}
