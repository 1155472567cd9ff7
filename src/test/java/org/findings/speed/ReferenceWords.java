package org.findings.speed;

import java.io.IOException;
import java.io.Reader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.findings.query.Inflections;
import org.findings.query.Possessive;
import org.findings.query.Words;

/** The reference's analyser: the same words as Findings has, so that both find the same. */
final class ReferenceWords extends Analyzer {
  private final boolean stems;

  ReferenceWords(boolean stems) {
    this.stems = stems;
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    return Words.straighten(text);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer tokenizer = new StandardTokenizer();
    TokenStream words = Words.plain(tokenizer);
    return new TokenStreamComponents(
        tokenizer,
        stems ? new Each(words, new Inflections()::stem) : new WithoutPossessives(words));
  }

  /** Each word by its stem. */
  private static final class Each extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> form;

    Each(TokenStream words, UnaryOperator<String> form) {
      super(words);
      this.form = form;
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!input.incrementToken()) {
        return false;
      }
      String word = form.apply(term.toString());
      term.setEmpty().append(word);
      return true;
    }
  }

  /** Puts a possessive's word without its 's at the same place. */
  private static final class WithoutPossessives extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private String due = "";
    private State state = captureState();

    WithoutPossessives(TokenStream words) {
      super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
      if (!due.isEmpty()) {
        restoreState(state);
        term.setEmpty().append(due);
        step.setPositionIncrement(0);
        due = "";
        return true;
      }
      if (!input.incrementToken()) {
        return false;
      }
      String word = term.toString();
      String bare = Possessive.without(word);
      if (!bare.equals(word)) {
        due = bare;
        state = captureState();
      }
      return true;
    }
  }
}
