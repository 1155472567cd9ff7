package org.findings.api;

/**
 * Who may do what.
 *
 * @param keys of those who are known
 * @param readers whether reading, too, is only for those who have a key
 */
public record Admission(Keys keys, boolean readers) {
  /** Everyone reads, nobody writes. */
  public static final Admission READING = new Admission(Keys.NONE, false);
}
