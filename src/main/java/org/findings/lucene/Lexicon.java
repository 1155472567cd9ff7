package org.findings.lucene;

import java.util.Arrays;
import org.apache.lucene.analysis.CharArrayMap;
import org.findings.query.Inflections;
import org.findings.query.Possessive;
import org.jspecify.annotations.Nullable;

/** The words of the letters that are being written, each in all its forms. For one thread. */
final class Lexicon {
  /** Words kept in mind, in some 10 MB; a collection's common words are far fewer. */
  private static final int REMEMBERED = 50_000;

  private final Inflections inflections = new Inflections();
  private final CharArrayMap<Word> known = new CharArrayMap<>(1024, false);

  /** The same object for the same word, as long as it is kept in mind. */
  Word word(char[] letters, int length) {
    @Nullable Word word = known.get(letters, 0, length);
    if (word == null) {
      String written = new String(letters, 0, length);
      word = new Word(written, Possessive.without(written), inflections.stem(written));
      if (known.size() < REMEMBERED) {
        known.put(Arrays.copyOf(letters, length), word);
      }
    }
    return word;
  }
}
