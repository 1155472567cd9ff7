package org.findings.parser;

import java.util.List;
import org.findings.letter.Grade;
import org.findings.letter.Judgement;
import org.findings.letter.Kind;
import org.findings.reader.Block;
import org.jspecify.annotations.Nullable;

/** The grade of the letter as a whole, where it gives one. */
record Overall(@Nullable Grade grade, @Nullable String printed, List<String> doubts) {
  static Overall of(List<Judgement> judgements, Kind kind, List<Block> flow) {
    Grade grade = null;
    String printed = null;
    for (Judgement judgement : judgements) {
      if (!judgement.area().toLowerCase(java.util.Locale.ROOT).startsWith("overall")) {
        continue;
      }
      if (grade != null && grade != judgement.grade()) {
        return new Overall(
            null,
            null,
            List.of(
                "Two services have different overall grades; none was taken for the whole letter."));
      }
      grade = judgement.grade();
      printed = judgement.gradePrinted();
    }
    return new Overall(grade, printed, List.of());
  }
}
