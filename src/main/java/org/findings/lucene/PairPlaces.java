package org.findings.lucene;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.findings.query.Query.Reach;
import org.findings.query.Query.Within;
import org.jspecify.annotations.Nullable;

/**
 * Where two words stand near each other in a document: the shortest stretches that hold both, in
 * the order of the text.
 *
 * <p>The places of both words are read as one ascending line. Any third place between the two of a
 * pair would make a shorter pair with one of them, so a shortest stretch always goes from one place
 * of this line to the next, and looking at neighbours is enough.
 */
final class PairPlaces {
  private static final int NONE = Integer.MAX_VALUE;

  private final PostingsEnum left;
  private final PostingsEnum right;
  private final int mostBetween;
  private final boolean inOrder;
  private final @Nullable SentencePlaces sentences;

  private int leftAt;
  private int rightAt;
  private int leftUnread;
  private int rightUnread;

  /** The last place of the line, and which of the words stand there; where one does, or both. */
  private int last;

  private boolean lastIsLeft;
  private boolean lastIsRight;
  private int between;

  /**
   * @param sentences where both words must be in one
   */
  PairPlaces(
      PostingsEnum left, PostingsEnum right, Reach reach, @Nullable SentencePlaces sentences) {
    this.left = left;
    this.right = right;
    mostBetween = reach instanceof Within within ? within.others() : NONE;
    inOrder = reach instanceof Within within && within.inOrder();
    this.sentences = sentences;
  }

  /** Starts with the document that both words' postings stand on. */
  void begin(int document) throws IOException {
    leftUnread = left.freq();
    rightUnread = right.freq();
    last = -1;
    lastIsLeft = false;
    lastIsRight = false;
    readLeft();
    readRight();
    if (sentences != null) {
      sentences.begin(document);
    }
  }

  private void readLeft() throws IOException {
    leftAt = leftUnread-- > 0 ? left.nextPosition() : NONE;
  }

  private void readRight() throws IOException {
    rightAt = rightUnread-- > 0 ? right.nextPosition() : NONE;
  }

  /** Moves to the next stretch, if there is one. */
  boolean next() throws IOException {
    while (mayMatch()) {
      int at = Math.min(leftAt, rightAt);
      boolean isLeft = leftAt == at;
      boolean isRight = rightAt == at;
      boolean isPair = (lastIsLeft && isRight) || (!inOrder && lastIsRight && isLeft);
      int from = last;
      last = at;
      lastIsLeft = isLeft;
      lastIsRight = isRight;
      if (isLeft) {
        readLeft();
      }
      if (isRight) {
        readRight();
      }
      if (isPair && at - from - 1 <= mostBetween && isInSentence(from, at)) {
        between = at - from - 1;
        return true;
      }
    }
    return false;
  }

  /** Where one word is used up, only its last place can still pair with the other's next. */
  private boolean mayMatch() {
    return leftAt == NONE
        ? lastIsLeft && rightAt != NONE
        : rightAt != NONE || (lastIsRight && !inOrder);
  }

  private boolean isInSentence(int from, int to) throws IOException {
    return sentences == null || sentences.hold(from, to);
  }

  /** How many other words stand between the two of the stretch. */
  int between() {
    return between;
  }
}
