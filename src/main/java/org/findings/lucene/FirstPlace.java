package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;

/** The first place in a document where some words stand one after the other. */
final class FirstPlace {
  private final PostingsEnum[] words;
  private final int[] places;
  private final int[] left;

  /**
   * @param words with their positions
   */
  FirstPlace(List<PostingsEnum> words) {
    this.words = words.toArray(PostingsEnum[]::new);
    places = new int[words.size()];
    left = new int[words.size()];
  }

  /** That of the first word, or {@link FirstMention#NONE}. */
  float in(int document) throws IOException {
    for (int i = 0; i < words.length; i++) {
      int at = words[i].docID();
      if ((at < document ? words[i].advance(document) : at) != document) {
        return FirstMention.NONE;
      }
      left[i] = words[i].freq() - 1;
      places[i] = words[i].nextPosition();
    }
    int start = places[0];
    int agreeing = 1;
    for (int i = 1 % words.length; agreeing < words.length; i = (i + 1) % words.length) {
      while (places[i] < start + i) {
        if (left[i]-- == 0) {
          return FirstMention.NONE;
        }
        places[i] = words[i].nextPosition();
      }
      boolean agrees = places[i] == start + i;
      agreeing = agrees ? agreeing + 1 : 1;
      start = places[i] - i;
    }
    return start;
  }
}
