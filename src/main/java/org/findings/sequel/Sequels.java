package org.findings.sequel;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.findings.letter.About;
import org.findings.letter.Paragraph;
import org.findings.letter.Role;
import org.findings.sequel.Sequel.Stretch;

/**
 * Finds what a letter's paragraphs say of an earlier inspection of the same authority, by the words
 * of {@code sequels.txt}. Safe for many threads.
 */
public final class Sequels {
  /** Characters looked at; the longest findings have a quarter of them. */
  private static final int MOST = 20_000;

  /** What explains rather than finds: that an inspection was held is no more than its history. */
  private static final Set<Role> EXPLAINING =
      EnumSet.of(Role.BACKGROUND, Role.NEXT_STEPS, Role.CASE_STUDY, Role.FOOTNOTE);

  private Sequels() {}

  /**
   * What a paragraph says, where it speaks of an earlier inspection.
   *
   * @param letter whose paragraph it is
   */
  public static Optional<Sequel> in(Paragraph paragraph, About letter) {
    String text = paragraph.text();
    String lower = lower(text.length() > MOST ? text.substring(0, MOST) : text);
    if (!Mention.mayBeIn(lower)) {
      return Optional.empty();
    }
    List<Stretch> sentences = Sentences.of(lower, text);
    Optional<Sequel> first = Optional.empty();
    for (int i = 0; i < sentences.size(); i++) {
      Optional<Mention> mention = Mention.in(lower, sentences.get(i), letter);
      if (mention.isPresent()) {
        Outcome says = Judging.of(lower, sentences, i, mention.get(), paragraph.role());
        if (says != Outcome.MENTIONED || first.isEmpty()) {
          first =
              Optional.of(
                  new Sequel(
                      sentences.get(i),
                      Judging.matter(lower, sentences, i),
                      says,
                      mention.get().meant(),
                      mention.get().remains()));
        }
        if (says != Outcome.MENTIONED) {
          break;
        }
      }
    }
    return first.filter(
        found -> found.says() != Outcome.MENTIONED || !EXPLAINING.contains(paragraph.role()));
  }

  /** Words with which improvements of any matter are asked for, in lower case. */
  public static List<String> generalWords() {
    return Phrases.all("general");
  }

  /** Character for character, so that places stay. */
  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(c == '’' || c == '‘' ? '\'' : c == '\u00a0' ? ' ' : Character.toLowerCase(c));
    }
    return lower.toString();
  }
}
