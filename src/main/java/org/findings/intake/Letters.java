package org.findings.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.findings.intake.NotTaken.Why;
import org.findings.letter.Letter;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;
import org.findings.search.Engine;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Outcome;
import org.findings.search.FileEntry.Read;
import org.findings.search.FileEntry.Twice;
import org.findings.search.IndexProblem;
import org.findings.search.LetterFacts;
import org.findings.search.Lookup;
import org.findings.search.NotReady;
import org.findings.search.StoredLetter;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;

/**
 * The folder of letters as one that letters are added to and taken out of, one at a time, while
 * others search. Once a call is back, folder and index agree on the disk; where it throws, both are
 * as they were.
 */
public final class Letters {
  /** Bytes of a letter's file. */
  public static final int LARGEST = Reading.LARGEST;

  /** Bytes of what comes along to override it. */
  public static final int LARGEST_META = Sidecar.LARGEST;

  /** How long one waits for those before it. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final FolderOfLetters folder;
  private final Supplier<? extends Engine> engine;
  private final ReentrantLock turn = new ReentrantLock(true);

  /**
   * @param engine asked for by the first change
   */
  public Letters(
      Path folder, Supplier<? extends Engine> engine, Parser parser, Recogniser recogniser) {
    this.folder = FolderOfLetters.of(folder, parser, recogniser);
    this.engine = engine;
  }

  /**
   * Adds a letter. Bytes or words that are held already are not held twice. A file of the same name
   * is replaced if it is of the same letter, and kept as a {@link Version}; else this one gets
   * another name.
   *
   * @param name as whoever sends it calls it
   * @param meta as a sidecar has it; null leaves what stands beside the file
   */
  public Added add(String name, byte[] bytes, byte @Nullable [] meta)
      throws IOException, IndexProblem, NotReady, NotTaken {
    if (meta != null) {
      try {
        SidecarJson.read(meta, folder.parser());
      } catch (BadSidecar e) {
        throw new NotTaken(Why.BAD_META, String.valueOf(e.getMessage()));
      }
    }
    await();
    try (Staging staging = staging()) {
      Adding.Outcome outcome = add(staging, name, bytes, meta);
      if (engine.get().letter(outcome.letterId()) instanceof Lookup.Here<StoredLetter> here) {
        return new Added(here.value(), outcome.isNew());
      }
      throw new NotTaken(Why.BUSY, "Another process has taken the letter out meanwhile.");
    } finally {
      turn.unlock();
    }
  }

  private Adding.Outcome add(Staging staging, String given, byte[] bytes, byte @Nullable [] meta)
      throws IOException, IndexProblem, NotReady, NotTaken {
    // An index that is not there yet, or is of an older layout, is for a whole run to make.
    engine.get().state();
    Path file = staging.write("letter", bytes);
    Path own = Sidecar.places(file).getFirst();
    Path sidecar = meta == null ? null : staging.write(String.valueOf(own.getFileName()), meta);
    Taken.Parsed read = read(staging.folder(), file);
    String name = SafeName.of(given, read.letter().about().source().format());
    Sidecar beside = folder.sidecar(folder.path().resolve(name));
    if (sidecar == null && beside.file() != null) {
      // If it is to stay, the letter is what it says: read as such, it is known again.
      Files.copy(beside.file(), own);
      read = read(staging.folder(), file);
    }
    Adding.Outcome outcome;
    try (Writing writing = engine.get().write()) {
      try {
        outcome = new Adding(folder, staging, writing).add(name, file, sidecar, read);
        writing.commit();
        staging.keep();
      } finally {
        // While none but this one may write.
        staging.undo();
      }
    }
    engine.get().refresh();
    return outcome;
  }

  private Taken.Parsed read(Path root, Path file) throws IOException, NotTaken {
    Found found = Found.of(root, file, Files.readAttributes(file, BasicFileAttributes.class));
    Reading reading = Reading.by(folder.parser(), folder.recogniser());
    return switch (reading.read(found, folder.sidecar(file), null)) {
      case Taken.Parsed parsed -> parsed;
      case Taken.Failed failed -> throw new NotTaken(Why.UNREADABLE, failed.reason());
      case Taken.Same same -> throw new IllegalStateException("nothing was known of it");
    };
  }

  /**
   * Takes a letter out: all files that are this letter, their sidecars and earlier versions.
   *
   * @return whether it was held
   */
  public boolean remove(String id) throws IOException, IndexProblem, NotReady, NotTaken {
    await();
    try (Staging staging = staging()) {
      engine.get().state();
      return remove(staging, id);
    } finally {
      turn.unlock();
    }
  }

  private boolean remove(Staging staging, String id) throws IOException, IndexProblem, NotTaken {
    List<Path> letters;
    try (Writing writing = engine.get().write()) {
      letters = filesOf(id, writing);
      List<Path> files = new ArrayList<>(letters);
      files.addAll(folder.ownSidecars(letters));
      try {
        for (Path file : files) {
          staging.takeOut(file);
        }
        folder.takeIn(writing, files);
        writing.commit();
        staging.keep();
      } finally {
        staging.undo();
      }
    }
    engine.get().refresh();
    for (Path letter : letters) {
      folder.versions().drop(letter);
    }
    return !letters.isEmpty();
  }

  private List<Path> filesOf(String id, Writing writing) throws IOException, NotTaken {
    List<Path> files =
        writing.files().stream()
            .filter(entry -> isOf(id, entry.outcome()))
            .map(FileEntry::path)
            .toList();
    if (!files.stream().allMatch(file -> file.startsWith(folder.path()))) {
      throw new NotTaken(
          Why.CONFLICT,
          "A file of the letter '%s' is in another folder; take it out there first.".formatted(id));
    }
    return files;
  }

  private static boolean isOf(String id, Outcome outcome) {
    return switch (outcome) {
      case Read read -> read.letterId().equals(id);
      case Twice twice -> twice.letterId().equals(id);
      case FileEntry.SetAside aside -> false;
    };
  }

  /** The earlier versions of a letter that are kept, the newest first. */
  public List<Version> versions(LetterFacts held) throws IOException {
    return folder.versions().all(held.file(), held.about().source().sha256());
  }

  /** One of them, by its hash. */
  public Optional<Version> version(LetterFacts held, String sha256) throws IOException {
    return versions(held).stream().filter(v -> v.sha256().equals(sha256)).findFirst();
  }

  /** What a version is read as today, under the id that the letter has. */
  public Letter read(Version version, LetterFacts held) throws BadPath {
    return LetterFile.read(version.file(), folder.parser(), folder.recogniser())
        .withId(held.about().id());
  }

  private void await() throws NotTaken {
    try {
      if (turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new NotTaken(Why.BUSY, "Others are adding letters.");
  }

  /** Clears away what killed processes left half done; to be called once, before anything else. */
  public void tidy() throws IOException {
    Staging.sweep(folder.path());
  }

  private Staging staging() throws IOException {
    return Staging.in(folder.path());
  }
}
