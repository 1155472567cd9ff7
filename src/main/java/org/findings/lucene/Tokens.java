package org.findings.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.findings.query.Words;

/**
 * The words of a text and where they stand in it. A word's index here is its position in every
 * field of the index.
 */
final class Tokens {
  private final List<String> words;
  private final int[] starts;
  private final int[] ends;

  private Tokens(List<String> words, int[] starts, int[] ends) {
    this.words = List.copyOf(words);
    this.starts = starts;
    this.ends = ends;
  }

  /** Cuts texts into words, one after the other; for one thread. */
  static final class Cutter {
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream stream = Words.plain(tokenizer);
    private final CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);

    Tokens cut(String text) {
      List<String> words = new ArrayList<>();
      int[] starts = new int[16];
      int[] ends = new int[16];
      try {
        tokenizer.setReader(Words.straighten(new StringReader(text)));
        stream.reset();
        for (int i = 0; stream.incrementToken(); i++) {
          if (i == starts.length) {
            starts = Arrays.copyOf(starts, 2 * i);
            ends = Arrays.copyOf(ends, 2 * i);
          }
          words.add(term.toString());
          starts[i] = offset.startOffset();
          ends[i] = offset.endOffset();
        }
        stream.end();
        stream.close();
      } catch (IOException e) {
        throw new UncheckedIOException("a string can't fail to be read", e);
      }
      return new Tokens(words, starts, ends);
    }
  }

  List<String> words() {
    return words;
  }

  /** Where a word begins, in UTF-16 code units. */
  int start(int position) {
    return starts[position];
  }

  /** Where a word ends, exclusive. */
  int end(int position) {
    return ends[position];
  }

  int size() {
    return words.size();
  }
}
