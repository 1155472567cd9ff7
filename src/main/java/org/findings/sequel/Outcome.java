package org.findings.sequel;

import java.util.Locale;

/** What a paragraph says became of something since an earlier inspection. */
public enum Outcome {
  IMPROVED,
  NOT_IMPROVED,
  PARTLY,
  /** Its words don't tell with confidence. */
  MENTIONED;

  /** The name that the API uses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
