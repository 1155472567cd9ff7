package org.findings.lucene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Offers the places of paragraphs of some letters. */
final class Places extends SimpleCollector {
  private final LetterTable letters;
  private final Map<Integer, Place> ofLetters = new HashMap<>();
  private final First<Place> first;
  private int base;

  Places(LetterTable letters, List<Place> ofLetters, First<Place> first) {
    this.letters = letters;
    ofLetters.forEach(place -> this.ofLetters.put(place.document(), place));
    this.first = first;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) {
    base = segment.docBase;
  }

  @Override
  public void collect(int document) {
    int paragraph = base + document;
    int letter = letters.document(letters.at(paragraph));
    Place place = Objects.requireNonNull(ofLetters.get(letter), "a letter that was asked for");
    first.offer(
        new Place(place.date(), place.authority(), place.letter(), paragraph - letter, paragraph));
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}
