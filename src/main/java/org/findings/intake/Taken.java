package org.findings.intake;

import org.findings.letter.Letter;
import org.findings.parser.Account;
import org.jspecify.annotations.Nullable;

/** What reading a file gave. */
sealed interface Taken {
  /** A letter; the account of it where one was asked for. */
  record Parsed(String sha256, Letter letter, @Nullable Account account) implements Taken {
    static Parsed of(String sha256, Account account) {
      return new Parsed(sha256, account.letter(), account);
    }
  }

  /** The bytes that the index knows already; nothing was parsed. */
  record Same() implements Taken {}

  /** Nothing; sha256 is empty where not even its bytes could be read. */
  record Failed(String sha256, String reason) implements Taken {}
}
