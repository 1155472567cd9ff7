package org.findings.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.search.AuthoritiesAnswer;
import org.findings.search.AuthorityHeld;
import org.findings.search.Total;

/** Lists the authorities of one build. */
final class AuthorityListing {
  private AuthorityListing() {}

  static AuthoritiesAnswer of(Build build) throws IOException {
    LetterTable letters = build.letters();
    StoredDocuments stored = new StoredDocuments(build.reader());
    Map<String, Holding> holdings = new LinkedHashMap<>();
    int without = 0;
    for (int letter = 0; letter < letters.size(); letter++) {
      About about = stored.about(letters.document(letter));
      Authority authority = about.authority();
      if (authority == null) {
        without++;
      } else {
        holdings.computeIfAbsent(authority.value(), v -> new Holding(authority)).add(about);
      }
    }
    List<AuthorityHeld> held =
        holdings.values().stream()
            .map(Holding::held)
            .sorted(
                Comparator.comparing(
                        (AuthorityHeld each) -> each.authority().name(),
                        String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(each -> each.authority().value()))
            .toList();
    Total total = new Total(build.state().paragraphs(), build.state().letters(), holdings.size());
    return new AuthoritiesAnswer(held, without, total, build.state());
  }
}
