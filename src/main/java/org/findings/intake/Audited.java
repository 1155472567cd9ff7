package org.findings.intake;

import org.findings.letter.Letter;
import org.findings.parser.Account;
import org.jspecify.annotations.Nullable;

/**
 * What reading one file gave: a letter with its account, or the reason why there is none.
 *
 * @param file its path under the folder named, with forward slashes
 * @param bytes how large it is
 */
public record Audited(
    String file, long bytes, @Nullable Account account, @Nullable String trouble) {
  public Audited {
    if ((account == null) == (trouble == null)) {
      throw new IllegalArgumentException(file + " has both a letter and a trouble, or neither");
    }
  }

  public @Nullable Letter letter() {
    return account == null ? null : account.letter();
  }
}
