package org.findings.query;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/** Makes every apostrophe straight; one character for one, so offsets need no correction. */
final class StraightApostrophes extends CharFilter {

  StraightApostrophes(Reader input) {
    super(input);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = input.read(buffer, offset, length);
    for (int i = offset; i < offset + count; i++) {
      if (isApostrophe(buffer[i])) {
        buffer[i] = '\'';
      }
    }
    return count;
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }

  /** Typographic single quotes, the letter apostrophe, prime, acute and their full-width form. */
  static boolean isApostrophe(char c) {
    // Most letters are below all of them but one.
    return (c >= '´' || c == '`') && isOneOfThem(c);
  }

  private static boolean isOneOfThem(char c) {
    return switch (c) {
      case '‘', '’', '‚', '‛', 'ʼ', '′', '´', '`', '＇' -> true;
      default -> false;
    };
  }
}
