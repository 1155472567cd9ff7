package org.findings.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks what pages declare to be no content: a line amid the text and of its size, which comes
 * back on no other pages, is text all the same, and so is all of a page that has nothing else.
 */
final class Artifacts {
  /** A line has so many letters, or it may be a mark. */
  private static final int LETTERS = 12;

  /** A page of so many letters is one of text. */
  private static final int PAGE = 200;

  /** On so many pages comes back what runs through a document. */
  private static final int PAGES = 3;

  /** Of a sound document nothing is declared wrongly; of an unsound one, more than this share. */
  private static final double WRONG = 0.03;

  private static final float SAME_SIZE = 0.8f;

  private final Map<String, Set<Integer>> pagesOf = new HashMap<>();

  private Artifacts() {}

  static List<PdfPage> checked(List<PdfPage> pages) {
    Artifacts artifacts = new Artifacts();
    List<List<TypeLine>> lines = new ArrayList<>();
    for (PdfPage page : pages) {
      List<Glyph> declared =
          page.glyphs().stream()
              .filter(g -> g.content() == Glyph.ARTIFACT && g.turns() == 0)
              .toList();
      List<TypeLine> own = Typeset.column(declared);
      for (TypeLine line : own) {
        artifacts.pagesOf.computeIfAbsent(words(line), w -> new HashSet<>()).add(line.page());
      }
      lines.add(own);
    }
    int letters = 0;
    int told = 0;
    List<List<TypeLine>> text = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      letters += pages.get(i).glyphs().size();
      List<TypeLine> own = artifacts.text(pages.get(i), lines.get(i));
      told += own.stream().mapToInt(line -> line.text().length()).sum();
      text.add(own);
    }
    // Where much is declared wrongly, no such declaration is believed.
    boolean none = told > WRONG * letters;
    List<PdfPage> checked = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<TypeLine> own = none ? lines.get(i) : text.get(i);
      checked.add(own.isEmpty() ? pages.get(i) : with(pages.get(i), own));
    }
    return checked;
  }

  /** What is declared to be no content of a page, and is text. */
  private List<TypeLine> text(PdfPage page, List<TypeLine> declared) {
    List<Glyph> content =
        page.glyphs().stream().filter(g -> g.content() != Glyph.ARTIFACT && !g.isSpace()).toList();
    if (declared.isEmpty() || content.isEmpty()) {
      int letters = declared.stream().mapToInt(line -> line.text().length()).sum();
      return letters >= PAGE ? declared : List.of();
    }
    double top = content.stream().mapToDouble(Glyph::y).min().orElse(0);
    double foot = content.stream().mapToDouble(Glyph::y).max().orElse(0);
    float size = usualSize(content);
    return declared.stream()
        .filter(line -> line.y() > top && line.y() < foot)
        .filter(line -> Math.abs(line.size() - size) < SAME_SIZE)
        .filter(line -> line.text().chars().filter(Character::isLetter).count() >= LETTERS)
        .filter(line -> pagesOf.getOrDefault(words(line), Set.of()).size() < PAGES)
        .toList();
  }

  private static float usualSize(List<Glyph> glyphs) {
    Map<Integer, Integer> counts = new HashMap<>();
    int best = 0;
    for (Glyph glyph : glyphs) {
      int halves = Math.round(2 * glyph.size());
      counts.merge(halves, 1, Integer::sum);
      best = counts.getOrDefault(halves, 0) >= counts.getOrDefault(best, 0) ? halves : best;
    }
    return best / 2f;
  }

  private static PdfPage with(PdfPage page, List<TypeLine> told) {
    List<Glyph> glyphs = new ArrayList<>(page.glyphs().size());
    for (Glyph glyph : page.glyphs()) {
      boolean free =
          glyph.content() == Glyph.ARTIFACT && told.stream().anyMatch(line -> isOn(glyph, line));
      glyphs.add(free ? glyph.loose() : glyph);
    }
    return page.withGlyphs(glyphs);
  }

  private static boolean isOn(Glyph glyph, TypeLine line) {
    return glyph.turns() == 0
        && Math.abs(glyph.y() - line.y()) < 0.6f * line.size()
        && glyph.x() >= line.x() - line.size()
        && glyph.x() <= line.right() + line.size();
  }

  private static String words(TypeLine line) {
    return line.text().replaceAll("[\\d\\s]+", "");
  }
}
