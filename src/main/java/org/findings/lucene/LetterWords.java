package org.findings.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.stance.Cues;
import org.findings.stance.Scope;
import org.findings.standard.Fingerprints;

/** The words of one letter: those of each paragraph, and the distinct ones of all. */
final class LetterWords {
  private final List<Text> texts;
  private final List<Word> distinct;

  private LetterWords(List<Text> texts, List<Word> distinct) {
    this.texts = texts;
    this.distinct = distinct;
  }

  /**
   * A paragraph's words.
   *
   * @param lasts the position of the last word of each sentence, ascending
   * @param scopes of its cues
   * @param fingerprint as {@link Fingerprints} take it
   * @param length words as a person counts them, which is what rates are of
   */
  @SuppressWarnings("ArrayRecordComponent") // many, read only, and never compared
  record Text(Word[] words, int[] lasts, List<Scope> scopes, long fingerprint, int length) {}

  /** Cuts letters into words, one after the other; for one thread. */
  static final class Cutter {
    private final Tokens.Cutter cutter = new Tokens.Cutter();
    private final Fingerprints fingerprints = new Fingerprints();
    private final Lexicon lexicon = new Lexicon();
    private final Cues cues = new Cues();
    private Word[] words = new Word[256];
    private int size;
    private long letter;

    /** Good until the next letter is cut: words know their place in the last one only. */
    LetterWords cut(Letter of) {
      List<Paragraph> paragraphs = of.paragraphs();
      fingerprints.ofLetter(of.about().authority());
      letter++;
      List<Text> texts = new ArrayList<>(paragraphs.size());
      List<Word> distinct = new ArrayList<>();
      for (Paragraph paragraph : paragraphs) {
        size = 0;
        Tokens tokens = cutter.cut(paragraph.text(), (letters, length) -> take(letters, length));
        Word[] own = Arrays.copyOf(words, size);
        for (Word word : own) {
          if (word.letter != letter) {
            word.letter = letter;
            distinct.add(word);
          }
        }
        int[] lasts = Sentences.lastWords(paragraph.text(), tokens);
        texts.add(
            new Text(
                own,
                lasts,
                tokens.scopes(cues, paragraph.text(), lasts),
                fingerprint(paragraph.text(), own, tokens, lasts),
                paragraph.words()));
      }
      return new LetterWords(texts, placed(distinct));
    }

    private long fingerprint(String text, Word[] own, Tokens tokens, int[] lasts) {
      fingerprints.begin(text);
      int sentence = 0;
      boolean begins = true;
      for (int i = 0; i < own.length; i++) {
        fingerprints.add(own[i].term, tokens.start(i), tokens.end(i), begins);
        begins = i == lasts[sentence];
        sentence += begins ? 1 : 0;
      }
      return fingerprints.fingerprint();
    }

    private void take(char[] letters, int length) {
      if (size == words.length) {
        words = Arrays.copyOf(words, 2 * size);
      }
      words[size++] = lexicon.word(letters, length);
    }

    /**
     * In Lucene's order, by UTF-8 bytes. A word that the lexicon did not keep may be there twice.
     */
    private static List<Word> placed(List<Word> seen) {
      seen.sort((a, b) -> a.written.compareTo(b.written));
      List<Word> distinct = new ArrayList<>(seen.size());
      for (Word word : seen) {
        if (distinct.isEmpty() || !distinct.getLast().written.equals(word.written)) {
          distinct.add(word);
        }
        word.place = distinct.size() - 1;
      }
      return distinct;
    }
  }

  /** Of the paragraphs in order. */
  List<Text> texts() {
    return texts;
  }

  /** Each word's place in this list is the one that it knows. */
  List<Word> distinct() {
    return distinct;
  }
}
