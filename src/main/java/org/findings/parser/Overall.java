package org.findings.parser;

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

  /** The outcome stands in the first paragraphs. */
  private static final int OPENING = 6;

  static Overall of(List<Judgement> judgements, Kind kind, List<Block> flow) {
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
    return grade == null && kind == Kind.SEND
        ? outcome(flow)
        : new Overall(grade, printed, List.of());
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
