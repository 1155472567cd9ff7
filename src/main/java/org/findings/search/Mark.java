package org.findings.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Up to where someone knows the changes of an index.
 *
 * @param lineage of the index; one that is built anew has another, and counts its changes anew
 * @param change how many changes of letters there had been
 */
public record Mark(String lineage, long change) {
  private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{1,64})-(\\d{1,18})");

  /** Fit for an address. */
  public String encoded() {
    return lineage + "-" + change;
  }

  /** Empty where the text is no mark. */
  public static Optional<Mark> decoded(String encoded) {
    Matcher written = WRITTEN.matcher(encoded);
    return written.matches()
        ? Optional.of(new Mark(written.group(1), Long.parseLong(written.group(2))))
        : Optional.empty();
  }
}
