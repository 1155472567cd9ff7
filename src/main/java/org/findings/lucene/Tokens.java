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
import org.findings.stance.Cues;
import org.findings.stance.Scope;

/**
 * Where the words of a text stand in it. A word's index here is its position in every field of the
 * index.
 */
final class Tokens {
  private final int[] starts;
  private final int[] ends;
  private final int size;

  private Tokens(int[] starts, int[] ends, int size) {
    this.starts = starts;
    this.ends = ends;
    this.size = size;
  }

  /** Takes the words of a text in order; what is in the array is good during the call only. */
  interface Taking {
    void take(char[] letters, int length);
  }

  /** Cuts texts into words, one after the other; for one thread. */
  static final class Cutter {
    private static final int LETTERS_OF_A_WORD = 5;

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream stream = Words.plain(tokenizer);
    private final CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);

    Tokens cut(String text) {
      return cut(text, (letters, length) -> {});
    }

    List<String> words(String text) {
      List<String> words = new ArrayList<>();
      Tokens unused = cut(text, (letters, length) -> words.add(new String(letters, 0, length)));
      return words;
    }

    Tokens cut(String text, Taking words) {
      return cut(text, words, Integer.MAX_VALUE);
    }

    /** No more words than up to this one. */
    Tokens upTo(String text, int last) {
      return cut(text, (letters, length) -> {}, last + 1);
    }

    private Tokens cut(String text, Taking words, int most) {
      int[] starts = new int[16 + text.length() / LETTERS_OF_A_WORD];
      int[] ends = new int[starts.length];
      int size = 0;
      try {
        tokenizer.setReader(Words.straighten(new StringReader(text)));
        stream.reset();
        while (size < most && stream.incrementToken()) {
          if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
          }
          words.take(term.buffer(), term.length());
          starts[size] = offset.startOffset();
          ends[size] = offset.endOffset();
          size++;
        }
        stream.end();
        stream.close();
      } catch (IOException e) {
        throw new UncheckedIOException("a string can't fail to be read", e);
      }
      return new Tokens(starts, ends, size);
    }
  }

  /** Where a word begins, in UTF-16 code units. */
  int start(int position) {
    return starts[position];
  }

  /** Where a word ends, exclusive. */
  int end(int position) {
    return ends[position];
  }

  /** The scopes of a text's cues. */
  List<Scope> scopes(Cues cues, String text, int[] lasts) {
    return cues.scopes(text, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), lasts);
  }

  int size() {
    return size;
  }
}
