package org.findings.api;

/**
 * Who may do what, and how often.
 *
 * @param keys of those who are known
 * @param readers whether reading, too, is only for those who have a key
 * @param rate requests a minute of an address that sends no key; 0 for as many as it likes
 * @param origins whose pages may read
 */
public record Admission(Keys keys, boolean readers, int rate, Origins origins) {
  /** Everyone reads, nobody writes. */
  public static final Admission READING = new Admission(Keys.NONE, false);

  /** Without limits for addresses, and for no other site's pages. */
  public Admission(Keys keys, boolean readers) {
    this(keys, readers, 0, Origins.NONE);
  }
}
