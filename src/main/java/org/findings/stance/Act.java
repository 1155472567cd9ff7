package org.findings.stance;

/** What a cue does; each is described over its group in cues.txt. */
enum Act {
  NOT("not"),
  NO("no"),
  NOBODY("nobody"),
  WITHOUT("without"),
  LACK("lack"),
  LESS("less"),
  IS_RARE("is rare"),
  PREVENTION("prevention"),
  TOO_LITTLE("too little"),
  IS_SCARCE("is scarce"),
  RISK("risk"),
  MAY("may"),
  CAN("can"),
  SHOULD("should"),
  WHETHER("whether"),
  NONE("no cue");

  final String group;

  Act(String group) {
    this.group = group;
  }

  /** Whether it says that something is not there, not so or less. */
  boolean denies() {
    return switch (this) {
      case NOT, NO, NOBODY, WITHOUT, LACK, LESS, IS_RARE -> true;
      default -> false;
    };
  }

  /** Whether what it denies is no thing but what a clause says. */
  boolean isOfClause() {
    return this == NOT || this == NO || this == WITHOUT || this == NOBODY;
  }

  /** No list of things goes on past such a cue. */
  boolean endsThings() {
    return switch (this) {
      case NOT, NO, NOBODY, WITHOUT, MAY, SHOULD, WHETHER, NONE -> true;
      default -> false;
    };
  }
}
