package org.findings.search;

import java.util.List;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.sequel.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An authority through time.
 *
 * @param letters those asked for, the oldest first, undated ones last
 * @param total of what was looked for; of all in those letters where nothing was
 */
public record AuthorityHistory(
    AuthorityHeld authority, List<OfLetter> letters, Total total, IndexState index) {
  public AuthorityHistory {
    letters = List.copyOf(letters);
  }

  /**
   * One letter.
   *
   * @param recommendations and priority actions
   * @param said what it says on what was looked for, null where nothing was
   */
  public record OfLetter(
      About about,
      List<Paragraph> improvements,
      List<Paragraph> recommendations,
      @Nullable Said said,
      List<FollowUp> followUps) {
    public OfLetter {
      improvements = List.copyOf(improvements);
      recommendations = List.copyOf(recommendations);
      followUps = List.copyOf(followUps);
    }
  }

  /**
   * How much a letter says.
   *
   * @param matches places that match, in all of its paragraphs
   * @param hits a few of its paragraphs, the best first
   */
  public record Said(int paragraphs, int matches, List<Hit> hits) {
    public static final Said NOTHING = new Said(0, 0, List.of());

    public Said {
      hits = List.copyOf(hits);
    }
  }

  /**
   * A paragraph that speaks of an earlier inspection.
   *
   * @param sentence that does, in the paragraph's text
   * @param letter the id of the earlier letter that is most likely meant, null where none is held
   * @param about what that letter asked for and this paragraph says much the same of
   */
  public record FollowUp(
      Paragraph paragraph,
      Span sentence,
      Outcome says,
      @Nullable String letter,
      List<Paragraph> about) {
    public FollowUp {
      about = List.copyOf(about);
    }
  }
}
