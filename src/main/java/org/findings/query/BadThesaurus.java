package org.findings.query;

/** A thesaurus that can't be used; the message says where, why and the way out. */
public final class BadThesaurus extends Exception {
  private static final long serialVersionUID = 1;

  public BadThesaurus(String message) {
    super(message);
  }

  static BadThesaurus at(String file, int line, String what, String wayOut) {
    return new BadThesaurus(file + ", line " + line + ": " + what + " " + wayOut);
  }
}
