package org.findings.api;

/** What was asked for has another id now. */
final class Moved extends Exception {
  private static final long serialVersionUID = 1;

  private final String id;

  Moved(String id) {
    super(id);
    this.id = id;
  }

  String id() {
    return id;
  }
}
