package org.findings.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself. It is written last, so that a backup that has none is no backup.
 *
 * @param format of this file
 * @param program that made it
 * @param folder in which its files are, beside this one
 * @param letters where the folder of letters was
 */
record Manifest(
    int format,
    String program,
    Instant made,
    String folder,
    String letters,
    OfIndex index,
    List<Entry> files) {
  static final String NAME = "backup.json";
  static final int FORMAT = 1;
  static final String FOLDERS = "\\d{8}T\\d{6}Z-[0-9a-f]{8}";

  /** The two parts of a backup. */
  static final String LETTERS = "letters/";

  static final String INDEX = "index/";

  /** Bytes; a million letters have less. */
  private static final int LARGEST = 512 << 20;

  private static final String HASH = "[0-9a-f]{64}";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  /** The state of the index that was copied. */
  record OfIndex(String build, String lineage, int layout, int letters, int paragraphs) {}

  /**
   * A file of it.
   *
   * @param path below its folder, with slashes
   * @param modified in milliseconds since 1970
   */
  record Entry(String path, long bytes, String sha256, long modified) {
    Entry {
      if (!isPlain(path) || bytes < 0 || !isHash(sha256)) {
        throw new IllegalArgumentException("'" + path + "' is no file of a backup");
      }
    }

    /** Who wrote it may mean harm: none leads out of the folder. */
    private static boolean isPlain(String path) {
      String name = path.substring(path.indexOf('/') + 1);
      boolean parted = path.startsWith(INDEX) ? !name.contains("/") : path.startsWith(LETTERS);
      return parted && Stream.of(name.split("/", -1)).allMatch(Entry::isName);
    }

    private static boolean isName(String part) {
      Path name = Path.of(part);
      boolean dots = part.equals(".") || part.equals("..");
      return !part.isEmpty() && !dots && !name.isAbsolute() && name.getNameCount() == 1;
    }

    boolean isLetters() {
      return path.startsWith(LETTERS);
    }

    /** Below the folder of its part. */
    String name() {
      return path.substring(path.indexOf('/') + 1);
    }
  }

  Manifest {
    files = List.copyOf(files);
    Set<String> paths = new HashSet<>();
    if (format != FORMAT || !folder.matches(FOLDERS)) {
      throw new IllegalArgumentException("it is of another format");
    }
    if (!Path.of(letters).isAbsolute()) {
      throw new IllegalArgumentException("it does not say where the letters were");
    }
    for (Entry file : files) {
      if (!paths.add(file.path())) {
        throw new IllegalArgumentException("'" + file.path() + "' is there twice");
      }
    }
  }

  static boolean isHash(String text) {
    return text.matches(HASH);
  }

  /** A path below a folder as entries have it. */
  static String slashed(Path below) {
    return StreamSupport.stream(below.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  byte[] written() {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
  }

  /** The one in a folder. */
  static Manifest in(Path folder) throws IOException, BadBackup {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new BadBackup(
          "There is no whole backup in "
              + folder
              + ": "
              + NAME
              + " is missing, which is written last. Name another folder.");
    }
    try {
      if (Files.size(file) > LARGEST) {
        throw new BadBackup(file + " is larger than any of ours. Name another backup.");
      }
      @Nullable Manifest read = MAPPER.readValue(Files.readAllBytes(file), Manifest.class);
      if (read == null) {
        throw unclear(file, "it says nothing");
      }
      return read;
    } catch (NoSuchFileException e) {
      throw new BadBackup(file + " has just gone. Try again.");
    } catch (JacksonException e) {
      throw unclear(file, String.valueOf(e.getOriginalMessage()));
    }
  }

  private static BadBackup unclear(Path file, String why) {
    return new BadBackup(
        file
            + " can't be understood: "
            + why.lines().findFirst().orElse("")
            + ". It is damaged, or of another version: use another backup.");
  }
}
