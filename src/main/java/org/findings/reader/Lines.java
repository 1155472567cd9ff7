package org.findings.reader;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines and undoes what typesetting did to its letters. */
final class Lines {
  private static final int TAB = 4;

  private final List<Line> lines = new ArrayList<>();
  private int blanks;
  private boolean pageBreak;
  private int page = 1;

  private Lines() {}

  static List<Line> of(String text) {
    Lines result = new Lines();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\f') {
        result.add(text.substring(start, i));
        if (c == '\f') {
          result.breakPage();
        }
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    result.add(text.substring(start));
    return result.lines;
  }

  private void breakPage() {
    page++;
    pageBreak = true;
  }

  private void add(String raw) {
    String clean = letters(raw);
    String text = clean.strip();
    if (text.isEmpty()) {
      blanks++;
      return;
    }
    int indent = 0;
    for (int i = 0; Character.isWhitespace(clean.charAt(i)); i++) {
      indent += clean.charAt(i) == '\t' ? TAB : 1;
    }
    boolean tabEnd = clean.substring(clean.stripTrailing().length()).indexOf('\t') >= 0;
    boolean hardEnd = clean.endsWith("  ");
    lines.add(new Line(text, indent, blanks, pageBreak, page, tabEnd, hardEnd));
    blanks = 0;
    pageBreak = false;
  }

  /** Ligatures undone, blanks of every kind made plain, what cannot be seen left out. */
  static String letters(String raw) {
    StringBuilder clean = new StringBuilder(raw.length());
    int last = raw.length() - 1;
    while (last >= 0 && raw.charAt(last) == ' ') {
      last--;
    }
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\uFB00' -> clean.append("ff");
        case '\uFB01' -> clean.append("fi");
        case '\uFB02' -> clean.append("fl");
        case '\uFB03' -> clean.append("ffi");
        case '\uFB04' -> clean.append("ffl");
        case '\uFB05', '\uFB06' -> clean.append("st");
        case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> {}
        case '\u00AD' -> {
          // At the end of a line it says that the word goes on; elsewhere it says nothing.
          if (i == last) {
            clean.append(c);
          }
        }
        case '\t' -> clean.append(c);
        default -> {
          if (Character.isSpaceChar(c)) {
            clean.append(' ');
          } else if (!Decoded.isControl(c)) {
            clean.append(c);
          }
        }
      }
    }
    return clean.toString();
  }
}
