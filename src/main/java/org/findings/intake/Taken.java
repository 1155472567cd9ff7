package org.findings.intake;

import org.findings.letter.Letter;

/** What reading a file gave. */
sealed interface Taken {
  /** A letter. */
  record Parsed(String sha256, Letter letter) implements Taken {}

  /** The bytes that the index knows already; nothing was parsed. */
  record Same() implements Taken {}

  /** Nothing; sha256 is empty where not even its bytes could be read. */
  record Failed(String sha256, String reason) implements Taken {}
}
