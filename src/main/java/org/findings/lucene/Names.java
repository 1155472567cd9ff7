package org.findings.lucene;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Names that nothing else has. */
final class Names {
  private static final int BYTES = 6;

  private Names() {}

  static String random() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
