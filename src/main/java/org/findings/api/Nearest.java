package org.findings.api;

import java.util.Collection;
import java.util.Optional;

/** The name that was probably meant. */
public final class Nearest {
  /** Letters; of a shorter name anything is near. */
  private static final int SHORTEST = 3;

  private Nearest() {}

  /** One that is a third of the letters away or less, the nearest first. */
  public static Optional<String> to(String typed, Collection<String> names) {
    String best = null;
    if (typed.length() < SHORTEST) {
      return Optional.empty();
    }
    int least = Math.max(1, typed.length() / 3) + 1;
    for (String name : names) {
      int distance = distance(typed, name);
      if (distance < least) {
        least = distance;
        best = name;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Letters to put in, take out or replace (Levenshtein), one row of the table at a time. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
