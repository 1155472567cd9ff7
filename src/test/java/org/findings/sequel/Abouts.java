package org.findings.sequel;

import java.time.LocalDate;
import java.util.List;
import org.findings.letter.About;
import org.findings.letter.DateIs;
import org.findings.letter.Format;
import org.findings.letter.Ids;
import org.findings.letter.Inspected;
import org.findings.letter.Kind;
import org.findings.letter.Size;
import org.findings.letter.Source;
import org.jspecify.annotations.Nullable;

/** Letters as far as they are known without their text. */
final class Abouts {
  private Abouts() {}

  /** As {@code ilacs 2021-11-05}; undated without a day. */
  static About of(String kindAndDay) {
    String[] parts = kindAndDay.strip().split(" ", -1);
    Kind kind = Kind.ofCode(parts[0]).orElseThrow();
    @Nullable LocalDate date = parts.length == 1 ? null : LocalDate.parse(parts[1]);
    return new About(
        Ids.letter(null, kind, date),
        "A letter",
        kind,
        null,
        List.of(),
        Inspected.UNKNOWN,
        date,
        date == null ? DateIs.UNKNOWN : DateIs.PRINTED,
        null,
        null,
        List.of(),
        new Source("a.txt", "0".repeat(64), Format.TEXT),
        null,
        new Size(1, 1, null),
        List.of());
  }
}
