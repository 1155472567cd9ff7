package org.findings.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys that a service knows. */
public final class Keys {
  public static final Keys NONE = new Keys(List.of());

  private static final String HASH = "[0-9a-f]{64}";
  private static final int PARTS = 4;
  private static final String WAY_OUT =
      " Write NAME:ROLE:RATE:HASH, as 'findings key new NAME' prints it.";

  private final List<Key> keys;

  private Keys(List<Key> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * Reads lines {@code name:role:rate:hash}; commas end lines, too, blank ones and those from # on
   * are passed over.
   *
   * @param from what they came from, to report it by
   */
  public static Keys read(String from, String text) throws BadKeys {
    List<Key> keys = new ArrayList<>();
    Set<String> names = new HashSet<>();
    int number = 0;
    for (String row : text.split("\\R", -1)) {
      number++;
      for (String entry : row.replaceFirst("#.*", "").split(",", -1)) {
        if (!entry.isBlank()) {
          String where = from + ", line " + number + ": ";
          Key key = key(where, entry.strip());
          if (!names.add(key.name())) {
            throw new BadKeys(
                where + "there is a key named '" + key.name() + "' already. Give it another name.");
          }
          keys.add(key);
        }
      }
    }
    return new Keys(keys);
  }

  /**
   * What is quoted is never more than a name or a word: a key put there by mistake stays unsaid.
   */
  private static Key key(String where, String entry) throws BadKeys {
    String[] parts = entry.split(":", -1);
    if (parts.length != PARTS) {
      throw new BadKeys(
          where + "there are " + parts.length + " parts between colons, not 4." + WAY_OUT);
    }
    Role role =
        Role.of(parts[1])
            .orElseThrow(
                () -> new BadKeys(where + "the role is neither read nor write." + WAY_OUT));
    if (!parts[0].matches(Key.NAME)) {
      throw new BadKeys(
          where + "the name has other signs than letters, digits, '.', '_' and '-'." + WAY_OUT);
    }
    if (!parts[3].matches(HASH)) {
      throw new BadKeys(where + "the hash is not 64 digits from 0 to f." + WAY_OUT);
    }
    try {
      return new Key(parts[0], role, Integer.parseInt(parts[2]), parts[3]);
    } catch (IllegalArgumentException e) {
      throw new BadKeys(
          where
              + "the rate is no number of requests a minute from 1 to "
              + Key.HIGHEST_RATE
              + "."
              + WAY_OUT);
    }
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  /** The one with this text; all are looked at, whichever it is. */
  Optional<Key> of(String text) {
    byte[] hash = Key.hashed(text);
    @Nullable Key found = null;
    for (Key key : keys) {
      if (key.isOf(hash)) {
        found = key;
      }
    }
    return Optional.ofNullable(found);
  }
}
