package org.findings.intake;

import org.findings.letter.Letter;
import org.jspecify.annotations.Nullable;

/**
 * What reading one file gave: a letter, or the reason why there is none.
 *
 * @param file its path under the folder named, with forward slashes
 */
public record Audited(String file, @Nullable Letter letter, @Nullable String trouble) {
  public Audited {
    if ((letter == null) == (trouble == null)) {
      throw new IllegalArgumentException(file + " has both a letter and a trouble, or neither");
    }
  }
}
