package org.findings.reader;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What the codes of a document's fonts mean, each looked up once. */
final class Fonts {
  /** Where pictorial fonts keep their signs, so that "l" of Wingdings is a bullet and no letter. */
  private static final int PICTORIAL = 0xF000;

  private final IdentityHashMap<PDFont, Map<Integer, String>> texts = new IdentityHashMap<>();
  private final IdentityHashMap<PDFont, Boolean> bold = new IdentityHashMap<>();

  String text(PDFont font, int code) {
    return texts
        .computeIfAbsent(font, f -> new HashMap<>())
        .computeIfAbsent(code, c -> clean(decoded(font, code)));
  }

  boolean isBold(PDFont font) {
    return bold.computeIfAbsent(font, Fonts::looksBold);
  }

  private static String decoded(PDFont font, int code) {
    String text;
    try {
      text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    } catch (RuntimeException e) {
      text = null;
    }
    if (text != null && !text.isEmpty() && !(isPictorial(font) && text.length() == 1)) {
      return text;
    }
    if (isPictorial(font)) {
      int sign = text == null || text.isEmpty() ? code : text.charAt(0);
      return sign == ' ' || sign == 0xA0
          ? " "
          : sign < 0x100 ? String.valueOf((char) (PICTORIAL + sign)) : String.valueOf((char) sign);
    }
    return font instanceof PDSimpleFont && code >= ' ' && code < 0x7F
        ? String.valueOf((char) code)
        : "\uFFFD";
  }

  private static boolean isPictorial(PDFont font) {
    String name = name(font);
    return name.contains("wingding") || name.contains("webding") || name.contains("symbol");
  }

  private static boolean looksBold(PDFont font) {
    String name = name(font);
    if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
      return true;
    }
    PDFontDescriptor descriptor = font.getFontDescriptor();
    return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
  }

  private static String name(PDFont font) {
    String name = font.getName();
    return name == null ? "" : name.toLowerCase(Locale.ROOT);
  }

  /** Ligatures undone; every kind of blank is a blank. */
  private static String clean(String text) {
    if (text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7F) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06') {
        result.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        result.append(' ');
      } else if (c == '\u2010' || c == '\u2011') {
        result.append('-');
      } else if (!Character.isISOControl(c) && c != '\u200B' && c != '\uFEFF') {
        result.append(c);
      }
    }
    return result.toString();
  }
}
