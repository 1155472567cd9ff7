package org.findings.parser;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Grade;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.reader.Block;
import org.jspecify.annotations.Nullable;

/** The grade of the letter as a whole, where it gives one. */
record Overall(@Nullable Grade grade, @Nullable String printed, List<String> doubts) {
  /** How reports word the overall judgement that their table leaves out. */
  private static final Pattern SERVICES =
      Pattern.compile(
          "(?i)(?:(?:the )?overall judgement(?: of effectiveness)? ?(?:is|:|for)(?: that)?"
              + "(?: (?:(?! is | are ).){3,80}?)?|(?:[^.]{0,60}\\b)?children['’]s services"
              + "(?: (?:(?! is | are | not ).){2,80}?)?(?= are | is | requires? )) ?(?:are |is )?"
              + "(outstanding|good|inadequate|adequate|requires? improvement(?: to be good)?)"
              + "(?=$|[.:,;]| because\\b|(?-i: \\p{Lu})| and\\b)");

  /** Reports of these kinds give an overall grade. */
  private static final Set<Kind> GRADED = EnumSet.of(Kind.ILACS, Kind.SIF, Kind.LAC);

  /** It stands in the first paragraphs. */
  private static final int OPENING = 6;

  static Overall of(List<Judgement> judgements, Kind kind, List<Block> front, List<Block> flow) {
    Grade grade = null;
    String printed = null;
    for (Judgement judgement : judgements) {
      boolean only = judgements.size() == 1;
      if (!only && !judgement.area().toLowerCase(Locale.ROOT).startsWith("overall")) {
        continue;
      }
      if (grade != null && grade != judgement.grade()) {
        String doubt = "Services have different overall grades; none was taken for the letter.";
        return new Overall(null, null, List.of(doubt));
      }
      grade = judgement.grade();
      printed = judgement.gradePrinted();
    }
    if (grade != null) {
      return new Overall(grade, printed, List.of());
    }
    Overall overall = kind == Kind.SIF ? services(front, flow) : new Overall(null, null, List.of());
    boolean expected = GRADED.contains(kind);
    return overall.grade() == null && expected
        ? new Overall(null, null, List.of("No overall grade was found; such a report gives one."))
        : overall;
  }

  private static Overall services(List<Block> front, List<Block> flow) {
    List<Block> blocks = new ArrayList<>(front);
    blocks.addAll(flow.subList(0, Math.min(OPENING, flow.size())));
    for (Block block : blocks) {
      Matcher matcher = SERVICES.matcher(block.text());
      if (matcher.lookingAt()) {
        return new Overall(Grades.of(matcher.group(1)), matcher.group(1), List.of());
      }
    }
    return new Overall(null, null, List.of());
  }
}
