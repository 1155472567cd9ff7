package org.findings.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.findings.letter.About;
import org.findings.letter.Authority;
import org.findings.search.Coverage.Authorities;
import org.findings.search.Coverage.Doubt;
import org.findings.search.Coverage.Lacking;

/** What the letters of a build lack, and what was not sure in them. */
final class CoveredLetters {
  /** Letters named for each sort of doubt. */
  private static final int NAMED = 20;

  /** Sorts of doubts told; the parser has some thirty. */
  private static final int SORTS = 100;

  /** Characters of a doubt that tell its sort; a letter could quote itself at any length. */
  private static final int LONGEST = 500;

  /** What differs from letter to letter in one sort of doubt: quotations, numbers and names. */
  private static final Pattern OWN =
      Pattern.compile(
          "“[^”]*”|(?:(?<=[^.?!] )(?!English )\\p{Lu}[\\p{L}'’-]*(?: (?:and|of|upon|with|the)(?= \\p{Lu}))?(?:"
              + " (?=\\p{Lu}))?)+|\\d[\\d.,:-]*(?<![.,:-])(?:st|nd|rd|th)?");

  private static final Pattern REPEATED = Pattern.compile("…(?:[ ,()-]*…)+");

  private final Map<String, Set<String>> doubts = new HashMap<>();
  private final Set<String> authorities = new HashSet<>();
  private int withoutDate;
  private int withoutAuthority;
  private int withoutGrade;

  private CoveredLetters() {}

  static CoveredLetters of(Build build) throws IOException {
    CoveredLetters covered = new CoveredLetters();
    LetterTable letters = build.letters();
    for (int letter = 0; letter < letters.size(); letter++) {
      // One after the other, since all of them together may be many.
      covered.add(new StoredDocuments(build.reader()).about(letters.document(letter)));
    }
    return covered;
  }

  private void add(About letter) {
    Authority authority = letter.authority();
    if (authority == null) {
      withoutAuthority++;
    } else {
      authorities.add(authority.value());
    }
    withoutDate += letter.date() == null ? 1 : 0;
    withoutGrade += letter.grade() == null ? 1 : 0;
    for (String doubt : letter.doubts()) {
      doubts.computeIfAbsent(sort(doubt), sort -> new TreeSet<>()).add(letter.id());
    }
  }

  /** The doubt without what is one letter's own. */
  static String sort(String doubt) {
    String begun = doubt.length() > LONGEST ? doubt.substring(0, LONGEST) : doubt;
    return REPEATED.matcher(OWN.matcher(begun).replaceAll("…")).replaceAll("…");
  }

  Authorities authorities() {
    List<Authority> known = KnownAuthorities.GAZETTEER.today();
    List<Authority> without =
        known.stream()
            .filter(authority -> !authorities.contains(authority.value()))
            .sorted(Comparator.comparing(Authority::name))
            .toList();
    int held = known.size() - without.size();
    return new Authorities(held, known.size(), authorities.size() - held, without);
  }

  Lacking lacking() {
    return new Lacking(withoutDate, withoutAuthority, withoutGrade);
  }

  List<Doubt> doubts() {
    List<Doubt> sorts = new ArrayList<>();
    doubts.forEach(
        (sort, letters) ->
            sorts.add(new Doubt(sort, letters.size(), letters.stream().limit(NAMED).toList())));
    return sorts.stream()
        .sorted(Comparator.comparingInt(Doubt::total).reversed().thenComparing(Doubt::doubt))
        .limit(SORTS)
        .toList();
  }
}
