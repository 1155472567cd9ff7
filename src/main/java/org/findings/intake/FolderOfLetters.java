package org.findings.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;
import org.findings.search.Writing;

/** The folder whose files are letters, and how they are read. */
record FolderOfLetters(Path path, Versions versions, Parser parser, Recogniser recogniser) {
  static FolderOfLetters of(Path folder, Parser parser, Recogniser recogniser) {
    Path path = folder.toAbsolutePath().normalize();
    return new FolderOfLetters(path, new Versions(path, parser), parser, recogniser);
  }

  Sidecar sidecar(Path letter) {
    return Sidecar.of(letter, parser);
  }

  /** The sidecars that stand beside these letters and beside no other. */
  List<Path> ownSidecars(List<Path> letters) throws IOException {
    List<Path> own = new ArrayList<>();
    for (Path letter : letters) {
      for (Path place : Sidecar.places(letter)) {
        if (Files.isRegularFile(place) && !own.contains(place) && !isOfAnother(place, letters)) {
          own.add(place);
        }
      }
    }
    return own;
  }

  private static boolean isOfAnother(Path sidecar, List<Path> letters) throws IOException {
    try (Stream<Path> files = Files.list(Objects.requireNonNull(sidecar.getParent()))) {
      return files
          .filter(file -> FileNames.isLetter(file) && !letters.contains(file))
          .anyMatch(file -> Sidecar.places(file).contains(sidecar));
    }
  }

  /** Brings the index up to date with these files alone, whether they are there or not. */
  void takeIn(Writing writing, List<Path> files) throws IOException {
    new Run(writing, Scan.of(path, files), parser, recogniser, Progress.UNHEARD).takeIn(files);
    if (!writing.roots().contains(path)) {
      writing.addRoot(path);
    }
  }
}
