package org.findings.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.findings.search.FoundLetter;

/** A letter in which something was found, as JSON. */
final class FoundLetterJson {
  private static final String PARAGRAPHS = "paragraphs";
  private static final String MATCHES = "matches";

  /** The names of all fields but those that say on whose terms it may be used. */
  static final List<String> FIELDS = names();

  private FoundLetterJson() {}

  static void fields(Json json, FoundLetter found, Set<String> wanted) {
    AboutJson.fields(json, found.letter(), name -> wanted.contains(name) && FIELDS.contains(name));
    if (wanted.contains(PARAGRAPHS)) {
      json.number(PARAGRAPHS, found.paragraphs());
    }
    if (wanted.contains(MATCHES)) {
      json.number(MATCHES, found.matches());
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(AboutJson.names());
    names.remove("licence"); // stands at the end
    names.add(PARAGRAPHS);
    names.add(MATCHES);
    return names;
  }
}
