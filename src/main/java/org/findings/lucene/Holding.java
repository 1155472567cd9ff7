package org.findings.lucene;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.letter.Kind;
import org.findings.search.AuthorityHeld;
import org.jspecify.annotations.Nullable;

/** Adds up what is held of one authority, letter by letter. */
final class Holding {
  private final Authority authority;
  private final Map<String, Integer> printed = new HashMap<>();
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private int letters;
  private int paragraphs;
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;
  private @Nullable About judged;

  Holding(Authority authority) {
    this.authority = authority;
  }

  void add(About letter) {
    letters++;
    paragraphs += letter.size().paragraphs();
    kinds.add(letter.kind());
    Authority named = letter.authority();
    if (named != null) {
      printed.merge(named.printed(), 1, Integer::sum);
    }
    LocalDate date = letter.date();
    if (date != null) {
      from = from == null || date.isBefore(from) ? date : from;
      to = to == null || date.isAfter(to) ? date : to;
      if (letter.grade() != null && !isJudgedAfter(date)) {
        judged = letter;
      }
    }
  }

  private boolean isJudgedAfter(LocalDate date) {
    LocalDate last = judged == null ? null : judged.date();
    return last != null && last.isAfter(date);
  }

  AuthorityHeld held() {
    List<String> names =
        printed.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    return new AuthorityHeld(
        authority,
        names,
        KnownAuthorities.former(authority),
        letters,
        paragraphs,
        from,
        to,
        List.copyOf(kinds),
        judged);
  }

  int letters() {
    return letters;
  }

  int paragraphs() {
    return paragraphs;
  }
}
