package org.findings.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.findings.letter.Authority;
import org.findings.parser.Gazetteer;
import org.findings.query.Field;
import org.findings.query.Filter;

/** Who an authority is: by the gazetteer, or by the letters that are held of it. */
final class KnownAuthorities {
  static final Gazetteer GAZETTEER = Gazetteer.standard();

  private KnownAuthorities() {}

  /** The authority of a code or a name, today's or a former one. */
  static Optional<Authority> of(Build build, String nameOrCode) throws IOException {
    String asked = nameOrCode.strip();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    Optional<Authority> held = ofLetters(build, asked);
    return held.isPresent() ? held : GAZETTEER.known(asked);
  }

  private static Optional<Authority> ofLetters(Build build, String asked) throws IOException {
    Filter named = new Filter(Field.AUTHORITY, List.of(new Filter.Exactly(asked)), List.of());
    LetterSet letters = new LetterFilters(build).passing(named);
    int first = letters.next(0);
    if (first >= build.letters().size()) {
      return Optional.empty();
    }
    int document = build.letters().document(first);
    return Optional.ofNullable(new StoredDocuments(build.reader()).about(document).authority());
  }

  /** What it followed. */
  static List<Authority> former(Authority authority) {
    String code = authority.code();
    return code == null ? List.of() : GAZETTEER.followedBy(code);
  }
}
