package org.findings.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.findings.intake.NotTaken.Why;
import org.findings.letter.About;
import org.findings.letter.Ids;
import org.findings.letter.Letter;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Read;
import org.findings.search.FileEntry.SetAside;
import org.findings.search.FileEntry.Twice;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;

/** One letter's way into the folder and the index, by the holder of the write lock. */
final class Adding {
  private final FolderOfLetters folder;
  private final Staging staging;
  private final Writing writing;
  private final Map<Path, FileEntry> known;

  /**
   * What became of it.
   *
   * @param changed whether there is something to commit
   */
  record Outcome(String letterId, boolean isNew, boolean changed) {}

  Adding(FolderOfLetters folder, Staging staging, Writing writing) throws IOException {
    this.folder = folder;
    this.staging = staging;
    this.writing = writing;
    this.known =
        writing.files().stream().collect(Collectors.toMap(FileEntry::path, entry -> entry));
  }

  /**
   * @param name safe
   * @param file of the letter, and of its sidecar if there is one, waiting
   * @param read what the letter was read as
   */
  Outcome add(String name, Path file, @Nullable Path meta, Taken.Parsed read)
      throws IOException, NotTaken {
    Optional<FileEntry> same = held(entry -> entry.sha256().equals(read.sha256()));
    if (same.isPresent()) {
      return again(same.get(), meta);
    }
    Path target = target(name, read.letter());
    String wording = Wording.of(read.letter());
    Optional<FileEntry> twin =
        wording.isEmpty()
            ? Optional.empty()
            : held(entry -> entry.wording().equals(wording) && !entry.path().equals(target));
    if (twin.isPresent()) {
      if (meta != null) {
        throw new NotTaken(
            Why.CONFLICT,
            "The same words are held already as '%s', from the file %s. Send meta with that file."
                .formatted(letterId(twin.get()), twin.get().relative()));
      }
      return new Outcome(letterId(twin.get()), false, false);
    }
    if (Files.isRegularFile(target)) {
      folder.versions().keep(target);
    }
    staging.place(file, target);
    return new Outcome(takeIn(target, meta), true, true);
  }

  /** The same file once more, with something else to say of it perhaps. */
  private Outcome again(FileEntry entry, @Nullable Path meta) throws IOException, NotTaken {
    Sidecar beside = folder.sidecar(entry.path());
    if (meta == null || Ids.sha256(Files.readAllBytes(meta)).equals(beside.sha256())) {
      return new Outcome(letterId(entry), false, false);
    }
    if (!entry.path().startsWith(folder.path())) {
      throw new NotTaken(
          Why.CONFLICT,
          "The letter '%s' came from another folder; what is said of it is changed there."
              .formatted(letterId(entry)));
    }
    return new Outcome(takeIn(entry.path(), meta), false, true);
  }

  private String takeIn(Path target, @Nullable Path meta) throws IOException, NotTaken {
    List<Path> files = new ArrayList<>(List.of(target));
    if (meta != null) {
      Path own = Sidecar.places(target).getFirst();
      staging.place(meta, own);
      for (Path other : folder.ownSidecars(List.of(target))) {
        files.add(other);
        if (!other.equals(own)) {
          staging.takeOut(other);
        }
      }
    }
    folder.takeIn(writing, files);
    FileEntry now =
        writing.files().stream()
            .filter(entry -> entry.path().equals(target))
            .findFirst()
            .orElseThrow(() -> new IOException(target.getFileName() + " has vanished"));
    return switch (now.outcome()) {
      case Read letter -> letter.letterId();
      case Twice twice -> twice.letterId();
      case SetAside aside -> throw new NotTaken(Why.UNREADABLE, aside.reason());
    };
  }

  /** A file that is a letter, and still is what was read. */
  private Optional<FileEntry> held(Predicate<FileEntry> wanted) throws IOException {
    List<FileEntry> all =
        known.values().stream()
            .filter(entry -> entry.outcome() instanceof Read)
            .filter(wanted)
            .sorted(Comparator.comparing(FileEntry::path))
            .toList();
    for (FileEntry entry : all) {
      if (Files.isReadable(entry.path())
          && Ids.sha256(Files.readAllBytes(entry.path())).equals(entry.sha256())) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static String letterId(FileEntry entry) {
    return ((Read) entry.outcome()).letterId();
  }

  /** The place of the same letter's file of this name, or else one that is free. */
  private Path target(String name, Letter letter) {
    for (int number = 1; ; number++) {
      Path file = folder.path().resolve(SafeName.numbered(name, number));
      if (isSame(known.get(file), letter.about()) || isFree(file)) {
        return file;
      }
    }
  }

  /** Letters of which neither place nor day is known may be two. */
  private static boolean isSame(@Nullable FileEntry entry, About letter) {
    return entry != null
        && entry.outcome() instanceof Read read
        && letter.authority() != null
        && letter.date() != null
        && read.letterId().matches("\\Q" + letter.id() + "\\E(-[0-9a-f]{4,64})?");
  }

  /** A sidecar that waits there for another file, and versions of a former one, take it, too. */
  private boolean isFree(Path file) {
    return Files.notExists(file, LinkOption.NOFOLLOW_LINKS)
        && Sidecar.places(file).stream().allMatch(Files::notExists)
        && !folder.versions().isThere(file);
  }
}
