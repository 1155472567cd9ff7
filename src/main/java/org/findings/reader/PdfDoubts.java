package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a reader of a PDF's pages can't be sure of, in words. */
final class PdfDoubts {
  /** More pages than this are counted, not named. */
  private static final int NAMED = 8;

  private PdfDoubts() {}

  static List<String> of(List<PdfPage> pages) {
    List<String> doubts = new ArrayList<>();
    add(doubts, pages, PdfPage::damaged, "The file is damaged: parts may be missing of ");
    int unknown = 0;
    for (PdfPage page : pages) {
      for (Glyph glyph : page.glyphs()) {
        unknown += glyph.text().equals("\uFFFD") ? 1 : 0;
      }
    }
    if (unknown > 0) {
      doubts.add("Signs of which the file does not say what they mean: " + unknown + ".");
    }
    return doubts;
  }

  private static void add(
      List<String> doubts, List<PdfPage> pages, Predicate<PdfPage> which, String words) {
    List<Integer> numbers = pages.stream().filter(which).map(PdfPage::number).toList();
    if (!numbers.isEmpty()) {
      doubts.add(words + named(numbers) + ".");
    }
  }

  /** "page 3", "page 3, 5", or how many where they are many. */
  static String named(List<Integer> numbers) {
    String named = String.join(", ", numbers.stream().map(String::valueOf).toList());
    return numbers.size() <= NAMED ? "page " + named : numbers.size() + " pages";
  }
}
