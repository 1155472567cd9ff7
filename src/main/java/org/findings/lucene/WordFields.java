package org.findings.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The three fields of words with equal positions: as written, without inflections, sentences. */
final class WordFields {
  private static final FieldType POSITIONS = type(false);
  private static final FieldType MARKS = type(true);

  private final Written written = new Written();
  private final Stems stems = new Stems();
  private final SentenceMarks marks = new SentenceMarks();

  void add(Document document, LetterWords.Text text) {
    document.add(new Filled(Fields.EXACT, POSITIONS, written, text));
    document.add(new Filled(Fields.STEM, POSITIONS, stems, text));
    document.add(new Filled(Fields.SENTENCE, MARKS, marks, text));
  }

  /** What a document without words has of them: nothing, but a length. */
  static void addNone(Document document) {
    document.add(new Field(Fields.EXACT, new Stems(), POSITIONS));
    document.add(new Field(Fields.STEM, new Stems(), POSITIONS));
  }

  private static FieldType type(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  /** A paragraph's part of a stream that all share: Lucene may ask for documents ahead. */
  private static final class Filled extends Field {
    private final Terms terms;
    private final LetterWords.Text text;

    Filled(String name, FieldType type, Terms terms, LetterWords.Text text) {
      super(name, type);
      this.terms = terms;
      this.text = text;
    }

    @Override
    public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
      terms.fill(text);
      return terms;
    }
  }

  /** Terms as bytes, which Lucene need not encode again for each place. */
  private abstract static class Terms extends TokenStream {
    // The first attribute is the one that Lucene takes terms from.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

    abstract void fill(LetterWords.Text text);

    /** Sets all that a token has, so there is nothing to clear before. */
    final boolean give(BytesRef bytes, int increment) {
      term.setBytesRef(bytes);
      step.setPositionIncrement(increment);
      return true;
    }
  }

  /**
   * Words as written, one a position; where one without its 's differs, both stand there, and so
   * does the pair that a common word makes with a common one behind it.
   */
  private static final class Written extends Terms {
    private Word[] words = {};
    private int next;
    private @Nullable BytesRef bare;
    private @Nullable BytesRef pair;

    @Override
    void fill(LetterWords.Text text) {
      words = text.words();
    }

    @Override
    public boolean incrementToken() {
      if (bare != null) {
        BytesRef due = bare;
        bare = null;
        return give(due, 0);
      }
      if (pair != null) {
        BytesRef due = pair;
        pair = null;
        return give(due, 0);
      }
      if (next == words.length) {
        return false;
      }
      Word word = words[next++];
      bare = word.bare;
      pair = word.common < 0 ? null : pair(word);
      return give(word.written, 1);
    }

    private @Nullable BytesRef pair(Word first) {
      int second = next < words.length ? words[next].common : -1;
      return second < 0 ? null : Pairs.term(first.common, second);
    }

    @Override
    public void reset() {
      next = 0;
      bare = null;
      pair = null;
    }
  }

  private static final class Stems extends Terms {
    private Word[] words = {};
    private int next;

    @Override
    void fill(LetterWords.Text text) {
      words = text.words();
    }

    @Override
    public boolean incrementToken() {
      return next < words.length && give(words[next++].stem, 1);
    }

    @Override
    public void reset() {
      next = 0;
    }
  }

  /**
   * A mark on the first and on the last word of each sentence. One of a single word has none: its
   * two marks would stand at one place, and its end would pair with nothing, its start with the
   * next.
   */
  private static final class SentenceMarks extends Terms {
    private static final BytesRef START = new BytesRef(Sentences.START);
    private static final BytesRef END = new BytesRef(Sentences.END);

    private int[] lasts = {};
    private int sentence;
    private int position = -1;
    private boolean startIsGiven;

    @Override
    void fill(LetterWords.Text text) {
      lasts = text.lasts();
    }

    @Override
    public boolean incrementToken() {
      while (!startIsGiven && sentence < lasts.length && lasts[sentence] == first()) {
        sentence++;
      }
      if (sentence == lasts.length) {
        return false;
      }
      int at = startIsGiven ? lasts[sentence] : first();
      int increment = at - position;
      position = at;
      if (startIsGiven) {
        sentence++;
      }
      startIsGiven = !startIsGiven;
      return give(startIsGiven ? START : END, increment);
    }

    private int first() {
      return sentence == 0 ? 0 : lasts[sentence - 1] + 1;
    }

    @Override
    public void reset() {
      sentence = 0;
      position = -1;
      startIsGiven = false;
    }
  }
}
