package org.findings.search;

import java.nio.file.Path;

/**
 * What the index knows of a file.
 *
 * @param root the folder it was found under
 * @param path absolute and normal, the entry's key
 * @param modified in milliseconds since 1970
 * @param sha256 empty where its bytes could not be read
 * @param sidecar SHA-256 of the sidecar beside it, empty where there is none
 * @param reading version of the parser that read it
 * @param wording what its letter says in words, hashed; empty where that tells it from no other
 */
public record FileEntry(
    Path root,
    Path path,
    long bytes,
    long modified,
    String sha256,
    String sidecar,
    String reading,
    String wording,
    Outcome outcome) {

  /** As a letter's source names it: below the folder it was found under. */
  public String relative() {
    Path name = root.equals(path) ? path.getFileName() : root.relativize(path);
    return String.valueOf(name).replace('\\', '/');
  }

  /** The same file, of which something else became. */
  public FileEntry withOutcome(Outcome other) {
    return new FileEntry(root, path, bytes, modified, sha256, sidecar, reading, wording, other);
  }

  /** What became of a file. */
  public sealed interface Outcome {}

  /** It is the letter with this id. */
  public record Read(String letterId) implements Outcome {}

  /**
   * It is the same document as another file.
   *
   * @param letterId the letter that the other one is
   * @param first the other file
   * @param bytes whether their bytes are the same, not only their words
   */
  public record Twice(String letterId, Path first, boolean bytes) implements Outcome {}

  /** It could not be read. */
  public record SetAside(String reason) implements Outcome {}
}
