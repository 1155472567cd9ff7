package org.findings.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.jspecify.annotations.Nullable;

/** Names what can't be read, so that its owner knows what to do with it. */
final class OtherFormats {
  static final String READ = "PDF, DOCX, HTML, plain text or Markdown";

  /** How far into an old Office file its list of parts is looked for: anywhere. */
  private static final String[][] OLE = {
    {"EncryptedPackage", "encrypted: it opens with a password only, save it without"},
    {"WordDocument", "an old Word document (.doc)" + saveAs("DOCX or PDF")},
    {"Workbook", "an Excel workbook: no letter"},
    {"PowerPoint Document", "a PowerPoint presentation: no letter"},
    {"__substg1.0", "an e-mail of Outlook" + saveAs("PDF")}
  };

  private OtherFormats() {}

  private static String saveAs(String formats) {
    return ": save it as " + formats;
  }

  static void refuse(byte[] bytes) throws Unreadable {
    String reason = reason(bytes);
    if (reason != null) {
      throw new Unreadable(reason);
    }
  }

  private static @Nullable String reason(byte[] bytes) {
    if (Decoded.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      return ole(bytes);
    }
    if (Decoded.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
      return "rich text (RTF)" + saveAs("DOCX or PDF");
    }
    if (Decoded.startsWith(bytes, '%', '!', 'P', 'S')) {
      return "PostScript" + saveAs("PDF");
    }
    if (Decoded.startsWith(bytes, 0x1F, 0x8B)
        || Decoded.startsWith(bytes, '7', 'z', 0xBC, 0xAF)
        || Decoded.startsWith(bytes, 'R', 'a', 'r', '!', 0x1A)) {
      return "an archive: unpack it";
    }
    return switch (FileMagic.valueOf(bytes)) {
      case JPEG, PNG, GIF, TIFF -> "needs text recognition: a picture, no text";
      default -> null;
    };
  }

  private static String ole(byte[] bytes) {
    String content = new String(bytes, StandardCharsets.UTF_16LE);
    for (String[] known : OLE) {
      if (content.contains(known[0])) {
        return known[1];
      }
    }
    return "an old Office file" + saveAs("DOCX or PDF");
  }

  /** Of a ZIP archive that holds no Word document. */
  static String ofZip(BoundedZip zip) throws IOException {
    String type = zip.start("mimetype");
    if (type.contains("opendocument.text")) {
      return "an OpenDocument text (ODT)" + saveAs("DOCX or PDF");
    }
    if (type.contains("opendocument")) {
      return "an OpenDocument file: no letter";
    }
    if (type.contains("epub")) {
      return "an e-book (EPUB)" + saveAs("PDF");
    }
    if (zip.hasUnder("xl/")) {
      return "an Excel workbook: no letter";
    }
    if (zip.hasUnder("ppt/")) {
      return "a PowerPoint presentation: no letter";
    }
    if (zip.hasUnder("Index/")) {
      return "an Apple Pages document" + saveAs("DOCX or PDF");
    }
    return "a ZIP archive: unpack it";
  }

  /** XML that is no web page would be read as text with its tags. */
  static void refuseXml(String text) throws Unreadable {
    String start = text.substring(0, Math.min(text.length(), 200)).strip();
    if (start.toLowerCase(Locale.ROOT).startsWith("<?xml")) {
      throw new Unreadable("XML that is no web page" + saveAs(READ));
    }
    if (start.startsWith("MIME-Version:") && text.contains("multipart/related")) {
      throw new Unreadable("a web archive (MHTML)" + saveAs("HTML or PDF"));
    }
  }
}
