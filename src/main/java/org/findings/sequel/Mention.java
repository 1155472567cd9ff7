package org.findings.sequel;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.About;
import org.findings.letter.Kind;
import org.findings.sequel.Meant.Time;
import org.findings.sequel.Sequel.Stretch;

/**
 * The words of a sentence that name an earlier inspection.
 *
 * @param remains whether they only say that something is an area for improvement still
 */
record Mention(Meant meant, boolean remains) {
  private static final String MONTH =
      "(?:(january|february|march|april|may|june|july|august|september|october|november"
          + "|december),? )?";
  private static final String THING = Phrases.any("thing");
  private static final String BETWEEN = "(?: (?:20\\d\\d|" + Phrases.any("between") + "))";

  private static final Pattern EARLIER =
      Pattern.compile("\\b" + Phrases.any("earlier") + BETWEEN + "{0,7} " + THING + "\\b");

  private static final Pattern SINCE =
      Pattern.compile("\\bsince (?:the|its|our|their)" + BETWEEN + "{0,7} " + THING + "\\b");

  private static final Pattern YEAR_FIRST =
      Pattern.compile("\\b(?:the|its|our) 20\\d\\d" + BETWEEN + "{0,7} " + THING + "\\b");

  /** Not "this inspection", which is the one that speaks. */
  private static final Pattern YEAR_BEHIND =
      Pattern.compile(
          "(?<!\\bthis )(?<!\\bthis (?:focused|monitoring|ilacs) )\\b"
              + THING
              + "[^.,;:()]{0,60}? \\(?(?:in|of|on|during|dated) (?:early |late |\\d{1,2} )?"
              + MONTH
              + "20\\d\\d\\b");

  private static final Pattern INSPECTED =
      Pattern.compile("\\binspected (?:by ofsted )?in " + MONTH + "20\\d\\d\\b");

  private static final Pattern REMAINS =
      Pattern.compile(
          "\\b(?:remain|remains|remained|continues?|continued|is still|are still)(?: to be)?"
              + "(?: as)?(?: an?)?(?: key| priority)? areas?(?: of practice)? (?:for|of)"
              + " (?:further |priority )?(?:improvement|development)\\b");

  private static final Pattern TIME = Pattern.compile("\\b" + MONTH + "(20\\d\\d)\\b");

  /** What follows the words still tells which inspection is meant, as far as this or a comma. */
  private static final int BEHIND = 100;

  private static final Pattern PAUSE = Pattern.compile("[;:.]|,(?! (?:in|on) (?:\\w+ )?20\\d\\d)");
  private static final Pattern OTHERS = Phrases.words("others");
  private static final Pattern OTHERS_JUST_BEFORE =
      Pattern.compile("\\b" + Phrases.any("others") + " $");
  private static final Pattern GRADED = Pattern.compile("\\b(?:judged|rated|graded)\\b");
  private static final Pattern OWN = Pattern.compile("\\b(?:its|their|a|an|each) $");

  private static final List<OfKind> KINDS =
      Phrases.named("kind ").stream()
          .map(list -> new OfKind(kinds(list.substring("kind ".length())), Phrases.words(list)))
          .toList();

  private record OfKind(Set<Kind> kinds, Pattern words) {}

  /** Whether it is worth looking closer. */
  static boolean mayBeIn(String text) {
    return text.contains("inspect")
        || text.contains(" visit")
        || text.contains("ilacs")
        || text.contains(" area");
  }

  /** In a sentence of a text in lower case. */
  static Optional<Mention> in(String text, Stretch sentence, About letter) {
    String words = sentence.of(text);
    for (Pattern pattern : List.of(EARLIER, SINCE, YEAR_FIRST, YEAR_BEHIND, INSPECTED)) {
      Matcher found = pattern.matcher(words);
      while (found.find()) {
        boolean dated = pattern != EARLIER && pattern != SINCE;
        String named = named(words, found.start(), found.end());
        List<Time> times = times(named, letter);
        boolean other = isOfOthers(text.substring(0, sentence.start()), words, found, named);
        if (!other && !(dated && times.isEmpty())) {
          return Optional.of(new Mention(new Meant(kinds(found.group(), named), times), false));
        }
      }
    }
    return REMAINS.matcher(words).find()
        ? Optional.of(new Mention(new Meant(Set.of(), List.of()), true))
        : Optional.empty();
  }

  private static String named(String words, int start, int end) {
    int last = Math.min(words.length(), end + BEHIND);
    Matcher pause = PAUSE.matcher(words).region(end, last);
    return words.substring(start, pause.find() ? pause.start() : last);
  }

  /** Homes, schools and agencies are inspected, too, and letters tell how they were judged. */
  private static boolean isOfOthers(String before, String words, Matcher found, String named) {
    String ahead = words.substring(0, found.start());
    if (OTHERS.matcher(named).find() || OTHERS_JUST_BEFORE.matcher(ahead).find()) {
      return true;
    }
    if (OWN.matcher(ahead).find()) {
      return OTHERS.matcher(before + ahead).find();
    }
    return GRADED.matcher(words).find() && OTHERS.matcher(before + ahead).find();
  }

  /** What a name of a kind says; of words behind only those that say what was inspected. */
  private static Set<Kind> kinds(String mention, String named) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (OfKind each : KINDS) {
      if (each.words.matcher(mention).find()) {
        kinds.addAll(each.kinds);
      }
    }
    if (kinds.isEmpty() && named.startsWith(mention + " of ")) {
      for (OfKind each : KINDS) {
        if (each.words.matcher(named).find()) {
          kinds.addAll(each.kinds);
        }
      }
    }
    return kinds;
  }

  private static Set<Kind> kinds(String codes) {
    EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (String code : codes.split(" ", -1)) {
      kinds.add(Kind.ofCode(code).orElseThrow());
    }
    return kinds;
  }

  /** Those before the letter's own inspection. */
  private static List<Time> times(String named, About letter) {
    List<Time> times = new ArrayList<>();
    LocalDate begun = letter.inspected().from() != null ? letter.inspected().from() : letter.date();
    if (begun == null) {
      return times;
    }
    Matcher found = TIME.matcher(named);
    while (found.find()) {
      String written = found.group(1);
      Month month = written == null ? null : Month.valueOf(written.toUpperCase(Locale.ROOT));
      int year = Integer.parseInt(found.group(2));
      boolean before =
          year < begun.getYear()
              || (year == begun.getYear()
                  && month != null
                  && month.compareTo(begun.getMonth()) < 0);
      if (before) {
        times.add(new Time(year, month));
      }
    }
    return times;
  }
}
