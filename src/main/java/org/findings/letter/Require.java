package org.findings.letter;

/** The checks that keep values valid from birth. */
final class Require {
  private Require() {}

  static void text(String what, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " is blank");
    }
  }

  static void atLeast(String what, int least, int value) {
    if (value < least) {
      throw new IllegalArgumentException(what + " is " + value + ", less than " + least);
    }
  }
}
