package org.findings.parser;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Grade;
import org.jspecify.annotations.Nullable;

/** The words in which letters print their grades. */
final class Grades {
  /**
   * A text and the grade at its end.
   *
   * @param rest what stands before the grade, empty where the text is nothing else
   * @param printed the grade as printed, without a numeral
   */
  record Found(String rest, String printed, Grade grade) {}

  private static final Map<String, Grade> WORDS =
      Map.ofEntries(
          Map.entry("outstanding", Grade.OUTSTANDING),
          Map.entry("good", Grade.GOOD),
          Map.entry("requires improvement", Grade.REQUIRES_IMPROVEMENT),
          Map.entry("requires improvement to be good", Grade.REQUIRES_IMPROVEMENT),
          Map.entry("require improvement", Grade.REQUIRES_IMPROVEMENT),
          Map.entry("require improvement to be good", Grade.REQUIRES_IMPROVEMENT),
          Map.entry("satisfactory", Grade.ADEQUATE),
          Map.entry("adequate", Grade.ADEQUATE),
          Map.entry("inadequate", Grade.INADEQUATE),
          Map.entry("typically positive", Grade.TYPICALLY_POSITIVE),
          Map.entry("typically positive experiences", Grade.TYPICALLY_POSITIVE),
          Map.entry("inconsistent", Grade.INCONSISTENT),
          Map.entry("inconsistent experiences", Grade.INCONSISTENT),
          Map.entry("systemic failings", Grade.SYSTEMIC_FAILINGS));

  private static final String ANY =
      "outstanding|good|requires? improvement(?: to be good)?|satisfactory|adequate|inadequate"
          + "|typically positive(?: experiences)?|inconsistent(?: experiences)?|systemic failings";

  private static final Pattern WITH_NUMERAL =
      Pattern.compile("(?i)grade:? ?[1-4] ?[-–:]? ?\\(? ?(" + ANY + ") ?\\)?\\.?$");
  private static final Pattern NUMERAL_AFTER =
      Pattern.compile("(?i)(?:^|[:–-] ?|\\()(" + ANY + ") ?\\(?grade ?[1-4]\\)?\\.?$");
  private static final Pattern BARE =
      Pattern.compile(
          "(?i)(?:^(?:judg(?:e)?ment|grade|outcome)?:? ?|: ?| [–—-] |\\()(" + ANY + ")\\)?\\.?$");

  /** "The experiences of care leavers are good": no full stop, else it is a sentence. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)(?: (?:is|are) ("
              + ANY
              + ")| (?:is |are )?(requires? improvement(?: to be good)?))$");

  /** "The graded judgement for adoption good". */
  private static final Pattern JUDGED =
      Pattern.compile("(?i)(?<=judge?ment (?:for|about|on) .{3,100}) (" + ANY + ")$");

  /** How reports say the judgement on a board that their table leaves out. */
  private static final Pattern EFFECTIVENESS =
      Pattern.compile(
          "(?i)(the effectiveness of (?:the )?[^.]{3,80}?) (?:is |are )?(" + ANY + ")\\.?");

  private static final Pattern REASONS =
      Pattern.compile(
          "(?i).{3,100} (?:(?:is|are) ("
              + ANY
              + ")|requires? improvement(?: and (?:is|are) not yet good)?) because:?");

  private static final Pattern LINK =
      Pattern.compile(
          "(?i) (is|are)( (judged )?(to be|that (it|they|children['’]s services( in .{3,40})?)"
              + "( is| are)?))?$");

  private static final int LONGEST = 300;

  private Grades() {}

  static @Nullable Grade of(String printed) {
    return WORDS.get(printed.strip().toLowerCase(Locale.ROOT));
  }

  /** The grade that ends a heading or stands alone: "Staying safe Grade 3 (Adequate)". */
  static Optional<Found> atEnd(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern pattern : new Pattern[] {WITH_NUMERAL, NUMERAL_AFTER, BARE, SAID, JUDGED}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        boolean other = matcher.group(1) == null && matcher.groupCount() > 1;
        String printed = matcher.group(other ? 2 : 1);
        Grade grade = of(printed);
        if (grade != null) {
          String rest = text.substring(0, matcher.start()).strip();
          return Optional.of(new Found(withoutLink(rest), printed, grade));
        }
      }
    }
    return Optional.empty();
  }

  /** The grade that a heading gives reasons for: "This authority is good because". */
  static @Nullable Grade given(String heading) {
    Matcher matcher = REASONS.matcher(heading);
    return heading.length() <= LONGEST && matcher.matches()
        ? of(matcher.group(1) == null ? "requires improvement" : matcher.group(1))
        : null;
  }

  /** A sentence that is nothing but a judgement: "The effectiveness of the board is good." */
  static Optional<Found> ofEffectiveness(String text) {
    Matcher matcher = EFFECTIVENESS.matcher(text);
    if (text.length() > LONGEST || !matcher.matches()) {
      return Optional.empty();
    }
    Grade grade = of(matcher.group(2));
    return grade == null
        ? Optional.empty()
        : Optional.of(new Found(matcher.group(1), matcher.group(2), grade));
  }

  /** The grade of a text that is nothing but a grade. */
  static Optional<Found> alone(String text) {
    return atEnd(text).filter(found -> found.rest().isEmpty());
  }

  /** What led to the grade goes with it: a colon, "is", "is that it". */
  private static String withoutLink(String text) {
    int end = text.length();
    while (end > 0 && ":–—-( ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return LINK.matcher(text.substring(0, end)).replaceFirst("");
  }
}
