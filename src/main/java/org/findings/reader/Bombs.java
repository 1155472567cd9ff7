package org.findings.reader;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds streams of a PDF that unpack to more than any letter holds, before PDFBox unpacks them as
 * soon as the file is opened. It looks at bytes only, and costs next to nothing on real letters;
 * what hides from it meets the bound of memory.
 */
final class Bombs {
  /** The fonts and tables of real letters take up to some megabytes each. */
  private static final long LARGEST = 128L << 20;

  /** No byte unpacks to more. */
  private static final int PER_BYTE = 1032;

  /** Pictures may be large; they are unpacked only to be recognised, with a bound of their own. */
  private static final byte[] PICTURE = "/Image".getBytes(StandardCharsets.ISO_8859_1);

  /** As far before a stream stands what it is. */
  private static final int DESCRIPTION = 1024;

  private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

  private final byte[] bytes;

  private Bombs(byte[] bytes) {
    this.bytes = bytes;
  }

  static void refuse(byte[] bytes) throws Unreadable {
    if (bytes.length * (long) PER_BYTE > LARGEST && new Bombs(bytes).anyUnpacksTooFar()) {
      throw new Unreadable(
          "a part of this PDF unpacks to more than %d MB: leave it out, or save it anew"
              .formatted(LARGEST >> 20));
    }
  }

  private boolean anyUnpacksTooFar() {
    int after = 0;
    for (int at = find(BEGIN, 0, bytes.length); at >= 0; at = find(BEGIN, after, bytes.length)) {
      after = at + BEGIN.length;
      int start = after;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      if (start + 1 >= bytes.length || (bytes[start] & 0x0F) != 8) {
        continue;
      }
      int end = find(END, start, bytes.length);
      int to = end < 0 ? bytes.length : end;
      boolean may = (to - start) * (long) PER_BYTE > LARGEST;
      if (may && find(PICTURE, Math.max(0, at - DESCRIPTION), at) < 0 && unpacksTooFar(start, to)) {
        return true;
      }
      after = to;
    }
    return false;
  }

  private boolean unpacksTooFar(int from, int to) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, to - from);
      byte[] buffer = new byte[1 << 16];
      for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
        if (inflater.getBytesWritten() > LARGEST) {
          return true;
        }
      }
      return false;
    } catch (DataFormatException e) {
      // Not packed this way, or damaged: others will say so.
      return false;
    } finally {
      inflater.end();
    }
  }

  private int find(byte[] what, int from, int to) {
    for (int i = from; i + what.length <= to; i++) {
      if (bytes[i] == what[0] && isAt(what, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(byte[] what, int at) {
    for (int i = 1; i < what.length; i++) {
      if (bytes[at + i] != what[i]) {
        return false;
      }
    }
    return true;
  }
}
