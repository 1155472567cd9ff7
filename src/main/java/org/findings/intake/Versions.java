package org.findings.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.findings.letter.Ids;
import org.findings.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Earlier versions of letters, in a hidden folder among the letters: below the path of the letter's
 * file a folder for each, named by its hash, with the file and its sidecar in it.
 */
final class Versions {
  private static final String NAME = ".versions";
  private static final String HALF = ".half-";
  private static final String HASH = "[0-9a-f]{64}";

  private final Path letters;
  private final Parser parser;

  Versions(Path letters, Parser parser) {
    this.letters = letters;
    this.parser = parser;
  }

  /** Keeps what a letter's file is now, before it is replaced. */
  void keep(Path letter) throws IOException {
    byte[] bytes = Files.readAllBytes(letter);
    String hash = Ids.sha256(bytes);
    Path kept = of(letter).resolve(hash);
    if (Files.exists(kept)) {
      return;
    }
    Durable.folder(of(letter));
    Path half = Files.createTempDirectory(of(letter), HALF);
    Path file = half.resolve(String.valueOf(letter.getFileName()));
    Durable.write(file, bytes);
    Path sidecar = Sidecar.of(letter, parser).file();
    if (sidecar != null) {
      Durable.write(Sidecar.places(file).getFirst(), Files.readAllBytes(sidecar));
    }
    Durable.force(file);
    Durable.move(half, kept);
  }

  /** Forgets all of a letter's file. */
  void drop(Path letter) throws IOException {
    if (Files.exists(of(letter))) {
      Durable.delete(of(letter));
    }
  }

  boolean isThere(Path letter) {
    return Files.exists(of(letter));
  }

  /** All but the present one, the newest first. */
  List<Version> all(Path letter, String present) throws IOException {
    List<Version> all = new ArrayList<>();
    if (!letter.startsWith(letters) || !isThere(letter)) {
      return all;
    }
    try (DirectoryStream<Path> kept = Files.newDirectoryStream(of(letter))) {
      for (Path each : kept) {
        String hash = String.valueOf(each.getFileName());
        if (hash.matches(HASH) && !hash.equals(present)) {
          Path file = each.resolve(String.valueOf(letter.getFileName()));
          all.add(new Version(hash, file, Files.getLastModifiedTime(file).toInstant()));
        }
      }
    }
    all.sort(Comparator.comparing(Version::until).reversed().thenComparing(Version::sha256));
    return all;
  }

  /** Where the file is kept as it was with these bytes, if it is. */
  Path file(Path letter, String sha256) {
    return of(letter).resolve(sha256).resolve(String.valueOf(letter.getFileName()));
  }

  /** All files that are kept, of all letters. */
  List<Path> files() throws IOException {
    Path all = letters.resolve(NAME);
    if (!Files.isDirectory(all)) {
      return List.of();
    }
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        all,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean half = folder.getFileName().toString().startsWith(HALF);
            return half ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          // One that is dropped meanwhile is not kept any more.
          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (problem instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw problem;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }

  private Path of(Path letter) {
    return letters.resolve(NAME).resolve(letters.relativize(letter));
  }
}
