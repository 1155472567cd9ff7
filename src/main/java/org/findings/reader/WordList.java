package org.findings.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that stand whole on some line of a document, hyphenated ones as one. */
final class WordList {
  private WordList() {}

  static Set<String> of(List<PdfPage> pages) {
    Set<String> words = new HashSet<>();
    for (PdfPage page : pages) {
      for (List<Glyph> run : Typeset.runs(page.glyphs())) {
        add(TypeLine.plain(run).toLowerCase(Locale.ROOT).strip(), words);
      }
    }
    return words;
  }

  /** The last word of a line only counts where no hyphen cuts it. */
  private static void add(String line, Set<String> words) {
    int start = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean inside =
          i < line.length() && (Joining.isWord(line.charAt(i)) || line.charAt(i) == '-');
      if (!inside) {
        boolean cut = i == line.length() && i > start && line.charAt(i - 1) == '-';
        if (i > start && !cut) {
          words.add(line.substring(start, i));
        }
        start = i + 1;
      }
    }
  }
}
