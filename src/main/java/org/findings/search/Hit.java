package org.findings.search;

import java.util.List;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.stance.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that answers a question.
 *
 * @param matches what of its text really matched, in order, each once
 * @param stance what it says of them, null where nothing matches at any place
 * @param score null where the order is not by relevance
 * @param others those it stands for, too; null where it stands for itself alone
 */
public record Hit(
    Paragraph paragraph,
    About letter,
    List<Span> matches,
    @Nullable Stance stance,
    @Nullable Float score,
    @Nullable Others others) {
  /** A hit that stands for itself alone. */
  public Hit(
      Paragraph paragraph,
      About letter,
      List<Span> matches,
      @Nullable Stance stance,
      @Nullable Float score) {
    this(paragraph, letter, matches, stance, score, null);
  }

  /** The same hit, standing for others, too. */
  public Hit standingFor(Others theOthers) {
    return new Hit(paragraph, letter, matches, stance, score, theOthers);
  }

  public Hit {
    matches = List.copyOf(matches);
  }
}
