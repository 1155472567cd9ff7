package org.findings.reader;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a web page says it is in. */
final class HtmlCharset {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Where browsers look for it, and some more for what servers put in front. */
  private static final int HEAD = 8192;

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

  private HtmlCharset() {}

  /** Windows-1252 where nothing is said, or nothing that fits; so browsers do. */
  static Charset declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return WINDOWS_1252;
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // Whoever could read the declaration byte by byte does not read UTF-16.
      boolean unlikely = charset.name().startsWith("UTF-");
      return latin || unlikely ? WINDOWS_1252 : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WINDOWS_1252;
    }
  }
}
