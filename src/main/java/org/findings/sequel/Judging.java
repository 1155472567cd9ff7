package org.findings.sequel;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Role;
import org.findings.sequel.Sequel.Stretch;

/** What became of a matter, by the words around the mention of an earlier inspection. */
final class Judging {
  private static final Pattern SILENT = Phrases.words("silent");
  private static final Pattern IMPROVED = Phrases.words("improved");
  private static final Pattern NOT_IMPROVED = Phrases.words("not improved");
  private static final Pattern PARTLY = Phrases.words("partly");
  private static final Pattern TURN = Phrases.words("turn");
  private static final Pattern ASKED = Phrases.words("asked");
  private static final Pattern TURN_FIRST = Pattern.compile("^" + Phrases.any("turn") + "\\b");

  /** A sentence about nothing but what the one before it says. */
  private static final Pattern POINTS_BACK =
      Pattern.compile("^(?:this|that|these|it|which|both|all of these)\\b");

  /** Sentences in which someone who spoke of what was asked for goes on about it. */
  private static final int FOLLOWING = 3;

  private static final Set<Role> ASKING =
      EnumSet.of(Role.IMPROVEMENT, Role.RECOMMENDATION, Role.PRIORITY_ACTION);

  /** Stands where something was silenced, as one word of no meaning. */
  private static final String SILENCED = "it";

  private Judging() {}

  static Outcome of(String text, List<Stretch> sentences, int at, Mention mention, Role role) {
    String sentence = sentences.get(at).of(text);
    String next = at + 1 < sentences.size() ? sentences.get(at + 1).of(text) : "";
    Outcome says = byWords(sentence, next);
    if (mention.remains()) {
      return says == Outcome.IMPROVED || says == Outcome.PARTLY
          ? Outcome.PARTLY
          : Outcome.NOT_IMPROVED;
    }
    if (says == Outcome.IMPROVED && ASKING.contains(role)) {
      return Outcome.PARTLY;
    }
    if (says != Outcome.MENTIONED || !ASKED.matcher(sentence).find()) {
      return says;
    }
    if (ASKING.contains(role)) {
      return Outcome.NOT_IMPROVED;
    }
    if (role == Role.REQUIREMENT_MET || role == Role.STRENGTH) {
      return Outcome.IMPROVED;
    }
    return at > 0 && POINTS_BACK.matcher(sentence).find()
        ? byWords(sentences.get(at - 1).of(text), "")
        : Outcome.MENTIONED;
  }

  /** Where a paragraph says what its sentence about an earlier inspection speaks of. */
  static Stretch matter(String text, List<Stretch> sentences, int at) {
    Stretch sentence = sentences.get(at);
    String words = sentence.of(text);
    boolean back = at > 0 && POINTS_BACK.matcher(words).find();
    int last = ASKED.matcher(words).find() ? Math.min(at + FOLLOWING, sentences.size() - 1) : at;
    return new Stretch(
        back ? sentences.get(at - 1).start() : sentence.start(), sentences.get(last).end());
  }

  private static Outcome byWords(String sentence, String next) {
    String plain = SILENT.matcher(sentence).replaceAll(SILENCED);
    boolean worse = NOT_IMPROVED.matcher(plain).find();
    String rest = NOT_IMPROVED.matcher(plain).replaceAll(SILENCED);
    boolean part = PARTLY.matcher(rest).find();
    String left = PARTLY.matcher(rest).replaceAll(SILENCED);
    Matcher better = IMPROVED.matcher(left);
    boolean isBetter = better.find();
    if (part || (isBetter && worse)) {
      return Outcome.PARTLY;
    }
    if (worse) {
      return Outcome.NOT_IMPROVED;
    }
    if (!isBetter) {
      return Outcome.MENTIONED;
    }
    boolean turned =
        TURN.matcher(left).region(better.end(), left.length()).find()
            || TURN_FIRST.matcher(next).find();
    return turned ? Outcome.PARTLY : Outcome.IMPROVED;
  }
}
