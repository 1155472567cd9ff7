package org.findings.stance;

import java.util.List;

/** The forms of a verb: third person, past, past participle and the one in -ing. */
record VerbForms(String base, String third, String past, String participle, String ing) {

  /** From a base form alone where {@code irregular} is empty, else from all four others. */
  static VerbForms of(String base, List<String> irregular) {
    if (irregular.isEmpty()) {
      return regular(base);
    }
    if (irregular.size() != 4) {
      throw new IllegalArgumentException("“" + base + "” has " + irregular.size() + " forms");
    }
    return new VerbForms(
        base, irregular.get(0), irregular.get(1), irregular.get(2), irregular.get(3));
  }

  private static VerbForms regular(String base) {
    String withoutE = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
    String beforeIng = base.endsWith("ee") ? base : withoutE;
    boolean consonantY = base.endsWith("y") && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
    String stem = consonantY ? base.substring(0, base.length() - 1) + "i" : withoutE;
    boolean hisses = consonantY || base.endsWith("s") || base.endsWith("x") || base.endsWith("h");
    String third = consonantY || hisses ? stem + "es" : base + "s";
    String past = stem + "ed";
    return new VerbForms(base, third, past, past, beforeIng + "ing");
  }
}
