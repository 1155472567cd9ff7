package org.findings.lucene;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.findings.query.Inflections;
import org.findings.query.Possessive;

/** The three fields of words with equal positions: as written, without inflections, sentences. */
final class WordFields {
  private static final FieldType POSITIONS = type(false);
  private static final FieldType MARKS = type(true);

  private final Inflections inflections = new Inflections();

  void add(Document document, String text, Tokens tokens) {
    document.add(
        new Field(Fields.EXACT, new Stacked(tokens.words(), Possessive::without), POSITIONS));
    List<String> stems = tokens.words().stream().map(inflections::stem).toList();
    document.add(new Field(Fields.STEM, new Stacked(stems, word -> word), POSITIONS));
    document.add(
        new Field(Fields.SENTENCE, new SentenceMarks(Sentences.lastWords(text, tokens)), MARKS));
  }

  /** What a document without words has of them: nothing, but a length. */
  static void addNone(Document document) {
    for (String field : List.of(Fields.EXACT, Fields.STEM)) {
      document.add(new Field(field, new Stacked(List.of(), word -> word), POSITIONS));
    }
  }

  private static FieldType type(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  /** Words, one a position; where a second form differs, both stand at the position. */
  private static final class Stacked extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> words;
    private final UnaryOperator<String> second;
    private int next;
    private boolean secondIsDue;

    Stacked(List<String> words, UnaryOperator<String> second) {
      this.words = words;
      this.second = second;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (secondIsDue) {
        secondIsDue = false;
        step.setPositionIncrement(0);
        term.append(second.apply(words.get(next - 1)));
        return true;
      }
      if (next == words.size()) {
        return false;
      }
      String word = words.get(next++);
      term.append(word);
      secondIsDue = !second.apply(word).equals(word);
      return true;
    }

    @Override
    public void reset() {
      next = 0;
      secondIsDue = false;
    }
  }

  /**
   * A mark on the first and on the last word of each sentence. One of a single word has none: its
   * two marks would stand at one place, and its end would pair with nothing, its start with the
   * next.
   */
  private static final class SentenceMarks extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final int[] lasts;
    private int sentence;
    private int position = -1;
    private boolean startIsGiven;

    SentenceMarks(int[] lasts) {
      this.lasts = lasts;
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      while (!startIsGiven && sentence < lasts.length && lasts[sentence] == first()) {
        sentence++;
      }
      if (sentence == lasts.length) {
        return false;
      }
      int at = startIsGiven ? lasts[sentence] : first();
      term.append(startIsGiven ? Sentences.END : Sentences.START);
      step.setPositionIncrement(at - position);
      position = at;
      if (startIsGiven) {
        sentence++;
      }
      startIsGiven = !startIsGiven;
      return true;
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
