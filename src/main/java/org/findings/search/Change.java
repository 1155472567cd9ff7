package org.findings.search;

import java.time.Instant;

/**
 * Something that happened to a letter.
 *
 * @param sha256 of the file it is read from; of a removed letter, of the file it was read from
 * @param at when the change was written
 */
public record Change(String letter, What what, String sha256, Instant at) {
  /** What happened to it. */
  public enum What {
    ADDED,
    CHANGED,
    REMOVED
  }
}
