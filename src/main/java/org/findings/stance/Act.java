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
  SHOULD("should"),
  WHETHER("whether"),
  NONE("no cue");

  final String group;

  Act(String group) {
    this.group = group;
  }

  /** No list of things goes on past such a cue. */
  boolean endsThings() {
    return switch (this) {
      case NOT, NO, NOBODY, WITHOUT, MAY, SHOULD, WHETHER, NONE -> true;
      default -> false;
    };
  }
}
