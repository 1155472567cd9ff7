package org.findings.lucene;

import java.util.stream.IntStream;

/** A text's words and sentences as the index cuts them, for tests of other rooms. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Cut(int[] starts, int[] ends, int[] lasts) {

  public static Cut of(String text) {
    Tokens tokens = new Tokens.Cutter().cut(text);
    return new Cut(
        IntStream.range(0, tokens.size()).map(tokens::start).toArray(),
        IntStream.range(0, tokens.size()).map(tokens::end).toArray(),
        Sentences.lastWords(text, tokens));
  }
}
