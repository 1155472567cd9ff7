package org.findings.query;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Drops tokens without a letter or digit, such as emoji, leaving no gap, and takes invisible format
 * characters such as soft hyphens out of the others.
 */
final class OnlyWords extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  OnlyWords(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (keepPlain()) {
        return true;
      }
    }
    return false;
  }

  private boolean keepPlain() {
    char[] buffer = term.buffer();
    int kept = 0;
    boolean word = false;
    int length = term.length();
    for (int i = 0; i < length; ) {
      int c = Character.codePointAt(buffer, i, length);
      int size = Character.charCount(c);
      word |= Character.isLetterOrDigit(c);
      if (Character.getType(c) != Character.FORMAT) {
        System.arraycopy(buffer, i, buffer, kept, size);
        kept += size;
      }
      i += size;
    }
    term.setLength(kept);
    return word;
  }
}
