package org.findings.query;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What a word is, in a query as in a letter: a token of Unicode's word breaks (UAX #29) that holds
 * a letter or digit, in lower case, with straight apostrophes.
 */
public final class Words {
  private Words() {}

  /** The words of a text, in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    StandardTokenizer tokenizer = new StandardTokenizer();
    tokenizer.setReader(
        straighten(new StringReader(Normalizer.normalize(text, Normalizer.Form.NFC))));
    try (TokenStream stream = plain(tokenizer)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("a string can't fail to be read", e);
    }
  }

  /** The text with straight apostrophes, character for character, so that offsets stay. */
  public static Reader straighten(Reader text) {
    return new StraightApostrophes(text);
  }

  /** A tokenizer's tokens as words; other tokens leave no gap. */
  public static TokenStream plain(StandardTokenizer tokens) {
    return new OnlyWords(new LowerCaseFilter(tokens));
  }
}
