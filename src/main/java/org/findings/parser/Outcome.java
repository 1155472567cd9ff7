package org.findings.parser;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.letter.Grade;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** The outcome of an inspection of an area's arrangements, which its report words in a sentence. */
final class Outcome {
  private static final Map<String, Grade> WORDS =
      Map.of(
          "positive",
          Grade.TYPICALLY_POSITIVE,
          "inconsistent",
          Grade.INCONSISTENT,
          "systemic failings",
          Grade.SYSTEMIC_FAILINGS);

  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?i)\\b(?:typically (?:lead(?:s|ing)? to |have )?(positive)|(inconsistent)) experiences"
              + "|\\b(systemic failings)");

  /** Without a heading, it stands in the first paragraphs. */
  private static final int OPENING = 6;

  private Outcome() {}

  /** A visit that follows an inspection up tells the outcome of that one, and has none. */
  static Optional<Judged> in(@Nullable String title, List<Block> flow) {
    if (title != null
        && title.toLowerCase(Locale.ROOT).matches(".*\\b(monitor|revisit|re-visit).*")) {
      return Optional.empty();
    }
    String heading = null;
    for (Block block : flow.subList(0, Math.min(OPENING, flow.size()))) {
      if (block.shape() == Shape.HEADING) {
        heading = block.text();
        continue;
      }
      Matcher matcher = SENTENCE.matcher(block.text());
      if (matcher.find()) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
          if (matcher.group(i) != null) {
            Grade grade = WORDS.get(matcher.group(i).toLowerCase(Locale.ROOT));
            String area = heading == null ? "Inspection outcome" : heading;
            return Optional.ofNullable(grade)
                .map(g -> new Judged(null, area, g, matcher.group().strip()));
          }
        }
      }
    }
    return Optional.empty();
  }
}
