package org.findings.api;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;

/** A letter as JSON: what is known of it, and its text. */
final class LetterJson {
  static final String VERSIONS = "versions";

  /** What is not known without reading its text. */
  private static final Set<String> TEXT = Set.of("signedBy", "found", "outline", "paragraphs");

  /** Every field, in the order in which they are written. */
  static final Set<String> NAMES = names();

  private LetterJson() {}

  private static Set<String> names() {
    Set<String> names = new LinkedHashSet<>(AboutJson.names());
    names.addAll(List.of("signedBy", "found", "outline", "paragraphs", VERSIONS));
    return Collections.unmodifiableSet(names);
  }

  static boolean isOfText(Set<String> wanted) {
    return !Collections.disjoint(wanted, TEXT);
  }

  static void whole(Json json, Letter letter) {
    AboutJson.fields(json, letter.about());
    text(json, letter, TEXT);
  }

  static void text(Json json, Letter letter, Set<String> wanted) {
    if (wanted.contains("signedBy")) {
      FoundJson.signedBy(json, letter);
    }
    if (wanted.contains("found")) {
      FoundJson.found(json, letter);
    }
    if (wanted.contains("outline")) {
      outline(json, letter);
    }
    if (wanted.contains("paragraphs")) {
      json.objects("paragraphs", letter.paragraphs(), p -> ParagraphJson.fields(json, p));
    }
  }

  private static void outline(Json json, Letter letter) {
    List<Paragraph> paragraphs = letter.paragraphs();
    json.objects(
        "outline",
        letter.outline(),
        heading -> {
          json.text("heading", heading.heading());
          json.number("depth", heading.depth());
          Integer ordinal = heading.ordinal();
          json.text("paragraph", ordinal == null ? null : paragraphs.get(ordinal - 1).id());
        });
  }
}
