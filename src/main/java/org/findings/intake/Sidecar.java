package org.findings.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.findings.letter.Ids;
import org.findings.parser.Overrides;
import org.findings.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a letter to override what is read out of it.
 *
 * @param file null where there is none
 * @param sha256 of its bytes; empty where there is none
 * @param overrides nothing where it can't be used
 * @param trouble why it can't be used, null where it can
 */
record Sidecar(@Nullable Path file, String sha256, Overrides overrides, @Nullable String trouble) {
  static final String ENDING = ".meta.json";

  private static final Sidecar NONE = new Sidecar(null, "", Overrides.NONE, null);

  private static final String UNREADABLE = "unreadable";

  /** A letter of fifty judgements has a tenth of it. */
  static final int LARGEST = 64 << 10;

  /** The sidecar of NAME.pdf: NAME.pdf.meta.json, or else NAME.meta.json. */
  static Sidecar of(Path letter, Parser parser) {
    for (Path file : places(letter)) {
      if (Files.isRegularFile(file)) {
        return read(file, parser);
      }
    }
    return NONE;
  }

  /** Where the sidecar of a letter may be, the first one first. */
  static List<Path> places(Path letter) {
    String name = String.valueOf(letter.getFileName());
    int stop = name.lastIndexOf('.');
    Path own = letter.resolveSibling(name + ENDING);
    return stop <= 0
        ? List.of(own)
        : List.of(own, letter.resolveSibling(name.substring(0, stop) + ENDING));
  }

  private static Sidecar read(Path file, Parser parser) {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      return new Sidecar(file, UNREADABLE, Overrides.NONE, Reasons.of(e));
    }
    String sha256 = Ids.sha256(bytes);
    if (bytes.length > LARGEST) {
      String trouble = "larger than %d KB: say only what the letter can't".formatted(LARGEST >> 10);
      return new Sidecar(file, sha256, Overrides.NONE, trouble);
    }
    try {
      return new Sidecar(file, sha256, SidecarJson.read(bytes, parser), null);
    } catch (BadSidecar e) {
      return new Sidecar(file, sha256, Overrides.NONE, e.getMessage());
    }
  }

  /** What the letter says of a sidecar that can't be used. */
  @Nullable String doubt() {
    return trouble == null || file == null
        ? null
        : "Its sidecar %s was not used: %s.".formatted(file.getFileName(), trouble);
  }
}
