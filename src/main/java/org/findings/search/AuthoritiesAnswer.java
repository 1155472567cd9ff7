package org.findings.search;

import java.util.List;

/**
 * Every authority that has letters, by name.
 *
 * @param without letters whose authority is not known
 */
public record AuthoritiesAnswer(
    List<AuthorityHeld> authorities, int without, Total total, IndexState index) {
  public AuthoritiesAnswer {
    authorities = List.copyOf(authorities);
  }
}
