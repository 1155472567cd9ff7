package org.findings.judged;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.stance.Stance;

/**
 * A match in a real letter whose stance was judged by hand.
 *
 * @param start the match's first UTF-16 code unit in the paragraph's text
 * @param end exclusive
 */
record JudgedMatch(String paragraph, int start, int end, Stance stance) {
  static final Path FILE = Path.of("src", "test", "resources", "judged", "stance.tsv");

  /** The matches of each set; a set begins with its name in square brackets. */
  static Map<String, List<JudgedMatch>> sets() throws IOException {
    Map<String, List<JudgedMatch>> sets = new LinkedHashMap<>();
    List<JudgedMatch> set = new ArrayList<>();
    for (String line : Files.readAllLines(FILE, UTF_8)) {
      if (line.startsWith("[")) {
        set = new ArrayList<>();
        sets.put(line.substring(1, line.length() - 1), set);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        set.add(
            new JudgedMatch(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Stance.ofCode(cells[3]).orElseThrow()));
      }
    }
    return sets;
  }
}
