package org.findings.query;

import java.util.List;

/**
 * A query, what was added to it, and what could not be left out.
 *
 * @param added terms that are searched though nobody typed them, as the thesaurus lists them
 * @param unknown of the terms to leave out, those that nothing would have added anyway
 */
public record Understood(Query query, List<String> added, List<String> unknown) {
  public Understood {
    added = List.copyOf(added);
    unknown = List.copyOf(unknown);
  }
}
