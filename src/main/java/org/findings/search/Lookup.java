package org.findings.search;

/**
 * What became of an id.
 *
 * @param <T> what it names
 */
public sealed interface Lookup<T> {
  /** It is there. */
  record Here<T>(T value) implements Lookup<T> {}

  /** A better reading gave it another id. */
  record Moved<T>(String id) implements Lookup<T> {}

  /** A better reading has nothing like it any more; its letter is still there. */
  record Gone<T>(String letterId) implements Lookup<T> {}

  /** Never heard of. */
  record Unknown<T>() implements Lookup<T> {}
}
