package org.findings.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.findings.parser.Parser;

/** The sidecars of one run: what stands beside which letter, and which ones can't be used. */
final class Sidecars {
  private final Parser parser;
  private final Map<Path, Sidecar> byLetter = new ConcurrentHashMap<>();
  private final SortedMap<Path, Found> troubles = new TreeMap<>();

  private Sidecars(Parser parser) {
    this.parser = parser;
  }

  static Sidecars of(Scan scan, Parser parser) throws IOException {
    Sidecars sidecars = new Sidecars(parser);
    Set<Path> used = new HashSet<>();
    Map<Path, Path> second = new HashMap<>();
    for (Found letter : scan.files().values()) {
      Sidecar sidecar = sidecars.beside(letter.path());
      Path file = sidecar.file();
      if (file != null) {
        used.add(file);
        Sidecar.places(letter.path()).forEach(place -> second.put(place, file));
        if (sidecar.trouble() != null) {
          sidecars.trouble(file, letter.root(), sidecar.trouble());
        }
      }
    }
    for (Found file : scan.sidecars()) {
      if (!used.contains(file.path())) {
        sidecars.trouble(file.path(), file.root(), alone(file.path(), second));
      }
    }
    return sidecars;
  }

  private static String alone(Path file, Map<Path, Path> second) {
    Path first = second.get(file);
    if (first != null) {
      return "a sidecar that is not used, since %s comes first: keep one of the two"
          .formatted(first.getFileName());
    }
    String name = String.valueOf(file.getFileName());
    String letter = name.substring(0, name.length() - Sidecar.ENDING.length());
    return "a sidecar without its letter, such as %s.pdf: put that beside it, or take it away"
        .formatted(letter);
  }

  private void trouble(Path file, Path root, String trouble) {
    troubles.put(file, new Found(root, file, 0, 0, trouble));
  }

  /** The sidecar of a letter, of this run or of an earlier one. */
  Sidecar beside(Path letter) {
    return byLetter.computeIfAbsent(letter, file -> Sidecar.of(file, parser));
  }

  /** Those that can't be used, each with the reason. */
  SortedMap<Path, Found> troubles() {
    return Collections.unmodifiableSortedMap(troubles);
  }
}
