package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Grade;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.reader.Block;
import org.jspecify.annotations.Nullable;

/** The grade of the letter as a whole, where it gives one. */
record Overall(@Nullable Grade grade, @Nullable String printed, List<String> doubts) {
  /** How reports on an area's arrangements word their outcome. */
  private static final Map<Pattern, Grade> OUTCOMES =
      Map.of(
          Pattern.compile("(?i)\\btypically (lead to )?positive experiences"),
              Grade.TYPICALLY_POSITIVE,
          Pattern.compile("(?i)\\binconsistent experiences"), Grade.INCONSISTENT,
          Pattern.compile("(?i)\\bsystemic failings"), Grade.SYSTEMIC_FAILINGS);

  /** How reports word the overall judgement that their table leaves out. */
  private static final Pattern SERVICES =
      Pattern.compile(
          "(?i)(?:the overall judgement is(?: that)?|(?:the overall judgement is that )?"
              + "children['’]s services(?: in [^.]{3,60}?)?) (?:are |is )?(outstanding|good|inadequate|adequate"
              + "|requires? improvement(?: to be good)?)\\b");

  /** The outcome stands in the first paragraphs. */
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
    return switch (kind) {
      case SEND -> outcome(flow);
      case SIF -> services(front, flow);
      default -> new Overall(null, null, List.of());
    };
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

  private static Overall outcome(List<Block> flow) {
    for (Block block : flow.subList(0, Math.min(OPENING, flow.size()))) {
      for (Map.Entry<Pattern, Grade> outcome : OUTCOMES.entrySet()) {
        Matcher matcher = outcome.getKey().matcher(block.text());
        if (matcher.find()) {
          return new Overall(outcome.getValue(), matcher.group(), List.of());
        }
      }
    }
    return new Overall(null, null, List.of());
  }
}
