package org.findings.reader;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads a file into a document; what it is, its content decides, not its name. */
public final class Reader {
  /** The longest letters known have 0.5 MB of text; a file beyond this is something else. */
  private static final int LARGEST = 32 << 20;

  /** A letter has some thousands; half a million take 1 GB of memory. */
  private static final int MOST_LINES = 500_000;

  private static final String ONLY_TEXT = ": only PDF, plain text and Markdown are read";

  private Reader() {}

  /**
   * Reads a file in which there must be text.
   *
   * @param name of the file, to report it by; its ending decides nothing
   */
  public static Document read(String name, byte[] bytes) throws Unreadable {
    return Recogniser.NONE.complete(open(name, bytes), bytes);
  }

  /** The same, but for pages that are pictures: a {@link Recogniser} may read those. */
  public static Document open(String name, byte[] bytes) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("empty file");
    }
    if (bytes.length > LARGEST) {
      throw new Unreadable(
          "larger than %d MB (%.1f MB): split it, or leave it out"
              .formatted(LARGEST >> 20, bytes.length / (double) (1 << 20)));
    }
    if (Decoded.startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      return PdfReader.read(bytes);
    }
    refuseOtherFormats(bytes);
    int lines = lines(bytes);
    if (lines > MOST_LINES) {
      throw new Unreadable(
          "more than %,d lines (%,d): split it, or leave it out".formatted(MOST_LINES, lines));
    }
    Decoded decoded = Decoded.of(bytes);
    Document document = TextReader.read(decoded);
    if (document.blocks().isEmpty()) {
      throw new Unreadable("no text in it, only blanks");
    }
    return document;
  }

  private static int lines(byte[] bytes) {
    int lines = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean second = i > 0 && bytes[i] == '\n' && bytes[i - 1] == '\r';
      if (!second && (bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\f')) {
        lines++;
      }
    }
    return lines;
  }

  private static void refuseOtherFormats(byte[] bytes) throws Unreadable {
    if (Decoded.startsWith(bytes, 'P', 'K', 3, 4)) {
      throw new Unreadable("a Word document or another ZIP archive" + ONLY_TEXT);
    }
    if (Decoded.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new Unreadable("an old Word document" + ONLY_TEXT);
    }
    if (Decoded.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      throw new Unreadable("rich text (RTF)" + ONLY_TEXT);
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1)
            .strip()
            .toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      throw new Unreadable("a web page (HTML)" + ONLY_TEXT);
    }
  }
}
