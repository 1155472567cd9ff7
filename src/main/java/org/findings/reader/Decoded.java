package org.findings.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The characters of a text file, whatever encoding it came in, and what was doubtful about it. */
record Decoded(String text, List<String> doubts) {
  /** Random bytes hold one control character in ten; converted text, even damaged, far fewer. */
  private static final int TEXT_PER_CONTROL = 12;

  /** Characters; in so short a text one that is none says enough. */
  private static final int FEW = 3 * TEXT_PER_CONTROL;

  /** So many bytes tell whether every second one is zero. */
  private static final int SAMPLE = 4096;

  static Decoded of(byte[] bytes) throws Unreadable {
    return of(bytes, HtmlCharset.WINDOWS_1252);
  }

  /**
   * @param otherwise what to read bytes as that are no UTF
   */
  static Decoded of(byte[] bytes, Charset otherwise) throws Unreadable {
    List<String> doubts = new ArrayList<>();
    // One letter with its accent may be written as two characters; a search types it as one.
    String text = Normalizer.normalize(decode(bytes, otherwise, doubts), Normalizer.Form.NFC);
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        controls++;
      }
    }
    boolean many = controls > 2 || text.length() < FEW;
    if (many && controls > text.length() / TEXT_PER_CONTROL) {
      throw new Unreadable(
          "binary data, not text: only " + OtherFormats.READ + " is read, convert it first");
    }
    if (controls > 0) {
      doubts.add("Characters that are no text (" + controls + ") were left out.");
    }
    return new Decoded(text, doubts);
  }

  private static String decode(byte[] bytes, Charset otherwise, List<String> doubts) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3, otherwise, doubts);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    int zero = zeroHalf(bytes);
    if (zero >= 0) {
      doubts.add("The file does not say its encoding; it was read as UTF-16.");
      return new String(bytes, zero == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    return utf8(bytes, 0, otherwise, doubts);
  }

  /**
   * 0 where nearly all even bytes are zero, 1 for the odd ones, -1 for neither: UTF-16 unmarked.
   */
  private static int zeroHalf(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int[] zeros = new int[2];
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    for (int half = 0; half < 2; half++) {
      if (length > 8 && zeros[half] > 0.4 * length && zeros[1 - half] < 0.05 * length) {
        return half;
      }
    }
    return -1;
  }

  private static String utf8(byte[] bytes, int from, Charset otherwise, List<String> doubts) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException e) {
      String name = otherwise.equals(HtmlCharset.WINDOWS_1252) ? "Windows-1252" : otherwise.name();
      doubts.add("The file is not valid UTF-8; it was read as " + name + ".");
      return new String(bytes, from, bytes.length - from, otherwise);
    }
  }

  static boolean isControl(char c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0x7F;
  }

  static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
