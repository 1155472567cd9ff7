package org.findings.reader;

import java.io.IOException;

/** Reads a file into a document; what it is, its content decides, not its name. */
public final class Reader {
  /** The longest letters known have 0.5 MB of text; a file beyond this is something else. */
  private static final int LARGEST = 32 << 20;

  /** A letter has some thousands; half a million take 1 GB of memory. */
  private static final int MOST_LINES = 500_000;

  private Reader() {}

  /**
   * Reads PDF, DOCX, HTML, plain text and Markdown, in which there must be text.
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
    if (Decoded.startsWith(bytes, 'P', 'K', 3, 4) || Decoded.startsWith(bytes, 'P', 'K', 5, 6)) {
      return zip(bytes);
    }
    OtherFormats.refuse(bytes);
    int lines = lines(bytes);
    if (lines > MOST_LINES) {
      throw new Unreadable(
          "more than %,d lines (%,d): split it, or leave it out".formatted(MOST_LINES, lines));
    }
    Decoded decoded = Decoded.of(bytes);
    if (HtmlSigns.in(decoded.text())) {
      return HtmlReader.read(Decoded.of(bytes, HtmlCharset.declared(bytes)));
    }
    OtherFormats.refuseXml(decoded.text());
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

  private static Document zip(byte[] bytes) throws Unreadable {
    try (BoundedZip zip = BoundedZip.of(bytes)) {
      if (zip.has("word/document.xml")
          || (zip.has("[Content_Types].xml") && zip.hasUnder("word/"))) {
        return WordReader.read(zip);
      }
      throw new Unreadable(OtherFormats.ofZip(zip));
    } catch (IOException | RuntimeException e) {
      throw new Unreadable(
          "truncated or damaged: a ZIP archive, such as a Word document, without its end; get it"
              + " again");
    }
  }
}
