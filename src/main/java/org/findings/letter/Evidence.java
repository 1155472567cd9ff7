package org.findings.letter;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands.
 *
 * @param sidecar whether a sidecar says it; then it stands on no page
 * @param page 1-based, null where the format has none
 * @param text the line or the beginning of the paragraph, as printed; null for a sidecar
 */
public record Evidence(boolean sidecar, @Nullable Integer page, @Nullable String text) {
  /** Said by the file beside the letter. */
  public static final Evidence SIDECAR = new Evidence(true, null, null);

  public Evidence {
    if (sidecar != (text == null)) {
      throw new IllegalArgumentException("a fact stands in a sidecar, or in a text");
    }
  }

  /** Printed in the letter. */
  public static Evidence printed(@Nullable Integer page, String text) {
    return new Evidence(false, page, text);
  }
}
