package org.findings.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.findings.letter.About;
import org.findings.letter.Ids;
import org.findings.letter.Letter;
import org.findings.lucene.LuceneEngine;
import org.findings.lucene.LuceneFiles;
import org.findings.parser.Parser;
import org.findings.search.Engine;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Read;
import org.findings.search.IndexState;
import org.findings.search.Lookup;
import org.findings.search.StoredLetter;
import org.findings.search.Writing;

/** A place for backups of what stands in a folder, and what comes of them. */
record Safe(Path folder) {
  Path letters() {
    return folder.resolve("letters");
  }

  Path index() {
    return folder.resolve("index");
  }

  Path backup() {
    return folder.resolve("backup");
  }

  Backup.Made keep() throws Exception {
    return keep(Duration.ZERO, Progress.UNHEARD);
  }

  Backup.Made keep(Duration patience, Progress progress) throws Exception {
    return new Backup(letters(), index(), LuceneFiles.of(index()), "a test", patience)
        .to(backup(), false, progress);
  }

  /** Restores to letters and index below a folder. */
  Restored restore(Path to) throws Exception {
    return restore(to, Progress.UNHEARD);
  }

  Restored restore(Path to, Progress copying) throws Exception {
    Path index = to.resolve("index");
    Restore.of(backup())
        .to(to.resolve("letters"), index, LuceneFiles.of(index), Progress.UNHEARD, copying);
    return new Restored(to);
  }

  /** Letters and an index that came out of a backup. */
  record Restored(Path folder) {
    Path letters() {
      return folder.resolve("letters");
    }

    /** Makes sure that each letter's file is there as the index has it, and that all is well. */
    IndexState requireWhole() throws Exception {
      try (Engine engine = LuceneEngine.open(folder.resolve("index"))) {
        assertThat(engine.check().problems()).isEmpty();
        int read = 0;
        try (Writing writing = engine.write()) {
          for (FileEntry file : writing.files()) {
            assertThat(Ids.sha256(Files.readAllBytes(file.path())))
                .as(file.path().toString())
                .isEqualTo(file.sha256());
            assertThat(Files.getLastModifiedTime(file.path()).toMillis())
                .isEqualTo(file.modified());
            assertThat(Sidecar.of(file.path(), Parser.standard()).sha256())
                .isEqualTo(file.sidecar());
            assertThat(file.path()).startsWith(letters());
            read += file.outcome() instanceof Read ? 1 : 0;
          }
        }
        assertThat(read).isEqualTo(engine.state().letters());
        return engine.state();
      }
    }

    Map<String, Letter> all() throws Exception {
      return Safe.all(folder);
    }
  }

  /** Every letter of a folder's index as it is stored, by its id. */
  static Map<String, Letter> all(Path folder) throws Exception {
    Map<String, Letter> all = new TreeMap<>();
    try (Desk desk = new Desk(folder)) {
      for (About about : desk.all()) {
        if (desk.engine.letter(about.id()) instanceof Lookup.Here<StoredLetter> here) {
          all.put(about.id(), here.value().letter());
        }
      }
    }
    return all;
  }

  /** Every file below a folder, with its bytes and time. */
  static Map<String, String> files(Path folder) throws Exception {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .collect(Collectors.toMap(f -> folder.relativize(f).toString(), Safe::told));
    }
  }

  private static String told(Path file) {
    try {
      return Ids.sha256(Files.readAllBytes(file)) + Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
