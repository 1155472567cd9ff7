package org.findings.api;

import org.jspecify.annotations.Nullable;

/** A whole number that a request may leave out. */
final class WholeNumber {
  private WholeNumber() {}

  static int of(Parameters parameters, String name, int usual, int least, int most) throws Problem {
    return of(parameters, name, usual, least, most, "Leave it out for " + usual + ".");
  }

  /**
   * @param hint the way out for those who ask for another
   */
  static int of(Parameters parameters, String name, int usual, int least, int most, String hint)
      throws Problem {
    @Nullable String value = parameters.one(name);
    if (value == null) {
      return usual;
    }
    // Nine digits never overflow.
    int number = value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    if (number < least || number > most) {
      throw new Problem(
              ProblemKind.BAD_VALUE,
              name + " is '" + value + "', not a whole number from " + least + " to " + most + ".")
          .withHint(hint)
          .withParameter(name);
    }
    return number;
  }
}
