package org.findings.api;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.search.Found;
import org.findings.search.Mark;
import org.findings.search.Recorded;
import org.findings.search.Total;

/**
 * What an earlier record said, as the link that repeats it carries it.
 *
 * @param mark of the index then
 * @param found then
 * @param at when, to the second
 */
record Before(Mark mark, Found found, Instant at) {
  private static final Pattern WRITTEN =
      Pattern.compile(
          "([^.]{1,100})\\.(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,18})\\.(\\d{1,11})");

  static Before of(Recorded recorded, Instant at) {
    return new Before(recorded.mark(), recorded.found(), at);
  }

  static Before of(String written) throws Problem {
    Matcher parts = WRITTEN.matcher(written);
    if (parts.matches()) {
      Total total = new Total(number(parts, 2), number(parts, 3), number(parts, 4));
      Instant at = Instant.ofEpochSecond(Long.parseLong(parts.group(6)));
      Found found = new Found(total, Long.parseLong(parts.group(5)));
      return Mark.decoded(parts.group(1))
          .map(mark -> new Before(mark, found, at))
          .orElseThrow(Before::bad);
    }
    throw bad();
  }

  /** Fit for an address. */
  String written() {
    Total total = found.total();
    return String.join(
        ".",
        mark.encoded(),
        Integer.toString(total.paragraphs()),
        Integer.toString(total.letters()),
        Integer.toString(total.authorities()),
        Long.toString(found.matches()),
        Long.toString(at.getEpochSecond()));
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static Problem bad() {
    return new Problem(ProblemKind.BAD_VALUE, "since is not what an earlier record gave.")
        .withHint("Use the link 'repeat' of a record as it is, or leave since out.")
        .withParameter("since");
  }
}
