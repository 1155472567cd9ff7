package org.findings.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.findings.search.Total;
import org.jspecify.annotations.Nullable;

/** Counts the words around all that a search matches. */
final class Neighbours implements EachMatch.Taking {
  private static final int NONE = -1;

  private final LetterTable letters;
  private final WordTable table;
  private final int[] unitOf;
  private final Windows windows;
  private final Counted found;
  private final int[] observed;
  private final int[] paragraphs;
  private final int[] inLetters;
  private final int[] lastParagraph;
  private final int[] lastLetter;
  private Forward.@Nullable Words forward;
  private int[] numbering = {};
  private int base;
  private int letter = NONE;
  private long matches;
  private long around;

  /**
   * @param unitOf for each word what it counts as, over which paragraphs and letters are counted
   * @param width of a window
   */
  Neighbours(Build build, int[] unitOf, int width) throws IOException {
    letters = build.letters();
    table = build.words();
    found = new Counted(build, Set.of());
    windows = new Windows(width);
    this.unitOf = unitOf;
    observed = new int[table.size()];
    paragraphs = new int[table.size()];
    inLetters = new int[table.size()];
    lastParagraph = new int[table.size()];
    lastLetter = new int[table.size()];
    Arrays.fill(lastParagraph, NONE);
    Arrays.fill(lastLetter, NONE);
  }

  @Override
  public void begin(LeafReaderContext segment) throws IOException {
    base = segment.docBase;
    numbering = table.ofSegments()[segment.ord];
    forward = new Forward.Words(segment.reader());
  }

  @Override
  public void take(int document, int ofLetter, PlaceList places) throws IOException {
    if (ofLetter != letter) {
      found.endLetter(letter);
      letter = ofLetter;
    }
    found.take(document, letter, 0);
    if (places.size() == 0 || forward == null) {
      return;
    }
    long[] words = forward.ordinals(letters.document(letter) - base, document);
    windows.read(places, words.length);
    matches += places.size();
    around += windows.size();
    for (int i = 0; i < windows.size(); i++) {
      int word = numbering[(int) words[windows.place(i)]];
      observed[word]++;
      int unit = unitOf[word];
      if (lastParagraph[unit] != base + document) {
        lastParagraph[unit] = base + document;
        paragraphs[unit]++;
      }
      if (lastLetter[unit] != letter) {
        lastLetter[unit] = letter;
        inLetters[unit]++;
      }
    }
  }

  /** What was found, once all of it was taken. */
  Total total() {
    found.endLetter(letter);
    return found.total();
  }

  /** Distinct ones. */
  long matches() {
    return matches;
  }

  /** The words around them, each once. */
  long around() {
    return around;
  }

  /** How many of those are this word. */
  int observed(int word) {
    return observed[word];
  }

  /** How many paragraphs have a unit around a match. */
  int paragraphs(int unit) {
    return paragraphs[unit];
  }

  int letters(int unit) {
    return inLetters[unit];
  }
}
