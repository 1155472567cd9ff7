package org.findings.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the numbered paragraphs of a Word document, which holds no numbers but how to count. */
final class WordNumbering {
  private static final int LEVELS = 9;

  private final Map<String, Xml> lists = new HashMap<>();
  private final Map<String, Xml> numberings = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();
  private final WordStyles styles;

  WordNumbering(Xml part, WordStyles styles) {
    this.styles = styles;
    part.all("abstractNum").forEach(list -> lists.put(list.get("abstractNumId"), list));
    part.all("num").forEach(numbering -> numberings.put(numbering.get("numId"), numbering));
  }

  /**
   * What stands before a paragraph.
   *
   * @param bullet whether it is the same before all of them
   * @param printed as it is printed, "1." or "(a)"
   * @param level 0 the outermost
   */
  record Sign(boolean bullet, String printed, int level, Xml definition) {
    /** Without its full stop, brackets or colon. */
    String label() {
      return printed.replaceAll("^[(\\[]+|[.)\\]:]+$", "");
    }
  }

  /** Counts a paragraph; empty where it has no number and no bullet. */
  Optional<Sign> next(Xml paragraph) {
    Optional<Xml> numbered = styles.ofParagraph(paragraph, "numPr");
    if (numbered.isEmpty()) {
      return Optional.empty();
    }
    boolean direct = paragraph.kid("pPr").find("numPr").isPresent();
    String style = styles.of(paragraph);
    Xml own = numbered.get();
    String numId = own.kid("numId").val();
    if (numId.isEmpty()) {
      numId = styles.property(style, "pPr", "numPr").map(x -> x.kid("numId").val()).orElse("");
    }
    Xml numbering = numberings.get(numId);
    if (numbering == null) {
      return Optional.empty();
    }
    Xml list = list(numbering, 0);
    int level = own.kid("ilvl").number("val", direct ? 0 : linked(list, style));
    if (level < 0 || level >= LEVELS) {
      return Optional.empty();
    }
    return sign(numId, numbering, list, level);
  }

  /** The level that names a style as its own. */
  private static int linked(Xml list, String style) {
    for (Xml level : list.all("lvl")) {
      if (level.kid("pStyle").val().equals(style)) {
        return level.number("ilvl", 0);
      }
    }
    return 0;
  }

  private Xml list(Xml numbering, int depth) {
    Xml list = lists.getOrDefault(numbering.kid("abstractNumId").val(), Xml.NONE);
    String link = list.kid("numStyleLink").val();
    if (link.isEmpty() || depth > 3) {
      return list;
    }
    String numId = styles.property(link, "pPr", "numPr").map(x -> x.kid("numId").val()).orElse("");
    Xml linked = numberings.get(numId);
    return linked == null ? list : list(linked, depth + 1);
  }

  private Optional<Sign> sign(String numId, Xml numbering, Xml list, int level) {
    Xml definition = level(numbering, list, level);
    String format = definition.kid("numFmt").val();
    String pattern = definition.kid("lvlText").val();
    if (format.equals("bullet")) {
      return Optional.of(new Sign(true, bullet(pattern), level, definition));
    }
    int[] counts = counters.computeIfAbsent(list.get("abstractNumId"), id -> new int[LEVELS]);
    restart(numId, numbering, counts);
    counts[level] = counts[level] == 0 ? start(definition) + 1 : counts[level] + 1;
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      int after = level(numbering, list, deeper).kid("lvlRestart").number("val", deeper);
      if (after != 0 && level < after) {
        counts[deeper] = 0;
      }
    }
    if (format.equals("none") || pattern.isBlank()) {
      return Optional.empty();
    }
    StringBuilder printed = new StringBuilder();
    boolean legal = definition.find("isLgl").map(Xml::isOn).orElse(false);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int part = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      if (c == '%' && part >= 0 && part < LEVELS) {
        Xml named = level(numbering, list, part);
        int count = counts[part] == 0 ? start(named) : counts[part] - 1;
        printed.append(numeral(count, legal ? "decimal" : named.kid("numFmt").val()));
        i++;
      } else {
        printed.append(c);
      }
    }
    return Optional.of(new Sign(false, BlockList.clean(printed.toString()), level, definition));
  }

  /** Another numbering of the same list goes on counting unless it says where to begin. */
  private void restart(String numId, Xml numbering, int[] counts) {
    if (!restarted.add(numId)) {
      return;
    }
    for (Xml override : numbering.all("lvlOverride")) {
      int level = override.number("ilvl", -1);
      Optional<Xml> start = override.find("startOverride");
      if (start.isPresent() && level >= 0 && level < LEVELS) {
        counts[level] = start.get().number("val", 1);
      }
    }
  }

  private static Xml level(Xml numbering, Xml list, int level) {
    String wanted = String.valueOf(level);
    for (Xml override : numbering.all("lvlOverride")) {
      if (override.get("ilvl").equals(wanted) && override.find("lvl").isPresent()) {
        return override.kid("lvl");
      }
    }
    for (Xml definition : list.all("lvl")) {
      if (definition.get("ilvl").equals(wanted)) {
        return definition;
      }
    }
    return Xml.NONE;
  }

  private static int start(Xml definition) {
    return definition.kid("start").number("val", 1);
  }

  private static String numeral(int number, String format) {
    return switch (format) {
      case "lowerLetter" -> Numerals.letters(number);
      case "upperLetter" -> Numerals.upper(Numerals.letters(number));
      case "lowerRoman" -> Numerals.roman(number);
      case "upperRoman" -> Numerals.upper(Numerals.roman(number));
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  /** The signs of symbol fonts have no letters of their own in Unicode. */
  private static String bullet(String pattern) {
    String sign = pattern.strip();
    if (sign.isEmpty()) {
      return "•";
    }
    char first = sign.charAt(0);
    if (first == 'o') {
      return "◦";
    }
    boolean usual = first == '\uF0B7' || Character.isLetterOrDigit(first);
    return usual ? "•" : String.valueOf(first);
  }
}
