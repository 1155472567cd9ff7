package org.findings.cli;

/** What a command goes through one by one, as its progress names it. */
enum Things {
  FILES("Reading", "Read", "file", "files"),
  COPIES("Copying", "Copied", "file", "files"),
  CHECKS("Checking", "Checked", "file", "files"),
  QUERIES("Counting", "Counted", "query", "queries");

  private final String doing;
  private final String done;
  private final String one;
  private final String many;

  Things(String doing, String done, String one, String many) {
    this.doing = doing;
    this.done = done;
    this.one = one;
    this.many = many;
  }

  String doing() {
    return doing;
  }

  String done() {
    return done;
  }

  String amount(int count) {
    return Amount.of(count, one, many);
  }
}
