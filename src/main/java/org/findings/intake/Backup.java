package org.findings.intake;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.findings.parser.Parser;
import org.findings.reader.Recogniser;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Read;
import org.findings.search.HeldIndex;
import org.findings.search.IndexFiles;
import org.findings.search.IndexProblem;
import org.findings.search.IndexState;

/**
 * Copies an index and the folder of its letters, as they are at one moment, while others search and
 * write them.
 */
public final class Backup {
  /** A letter that is being taken out is gone from the folder before it is from the index. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(250);

  /** Each with a newer state of the index; those behind the first have little left to copy. */
  private static final int MOST_TRIES = 50;

  /** Of what is wrong: more of it tells nobody anything new. */
  private static final int NAMED = 5;

  private final FolderOfLetters letters;
  private final Path indexFolder;
  private final IndexFiles index;
  private final String program;
  private final Duration patience;

  /**
   * What was copied.
   *
   * @param files how many there are in the backup
   * @param bytes that they have
   * @param written bytes of those that the backup before did not have
   * @param unread files that are not in it, and why
   * @param elsewhere letters whose files lie in other folders, and are not in it
   * @param otherRoots these folders
   * @param leftAlone other files of the folder, by extension
   */
  public record Made(
      IndexState state,
      int files,
      long bytes,
      long written,
      SortedMap<Path, String> unread,
      int elsewhere,
      List<Path> otherRoots,
      SortedMap<String, Integer> leftAlone) {}

  /**
   * @param index the files of the index in that folder
   * @param program as the backup names what it was made by
   */
  public Backup(Path letters, Path indexFolder, IndexFiles index, String program) {
    this(letters, indexFolder, index, program, PATIENCE);
  }

  Backup(Path letters, Path indexFolder, IndexFiles index, String program, Duration patience) {
    this.letters = FolderOfLetters.of(letters, Parser.standard(), Recogniser.NONE);
    this.indexFolder = indexFolder;
    this.index = index;
    this.program = program;
    this.patience = patience;
  }

  /**
   * Makes the backup, or brings the one that is there up to date. Where it throws, the one before
   * is as it was.
   *
   * @param folder new, empty, or with a backup of this index
   * @param replace whether a backup of another index may be replaced
   */
  public Made to(Path folder, boolean replace, Progress progress)
      throws IOException, IndexProblem, BadBackup {
    Path target = folder.toAbsolutePath().normalize();
    if (!Files.isDirectory(letters.path())) {
      throw new BadBackup(
          "There is no folder of letters at "
              + letters.path()
              + ". Name it: --letters, or FINDINGS_LETTERS.");
    }
    Folders.requireApart("backup", target, "letters", letters.path());
    Folders.requireApart("backup", target, "index", indexFolder);
    HeldIndex held = index.hold();
    try (BackupFolder place = BackupFolder.open(target)) {
      requireSameIndex(place.before(), held, target, replace);
      // What a damaged index says of letters is no reason to doubt these.
      held.check();
      Instant now = Instant.now();
      Shelf shelf = place.shelf(now);
      try {
        int entries =
            (int)
                held.entries().stream()
                    .filter(e -> LetterCopies.isNamed(e, letters.path()))
                    .count();
        Steps steps = new Steps(progress, entries + held.files().size());
        LetterCopies copies = new LetterCopies(letters, shelf, steps::step);
        Waiting waiting = new Waiting();
        LetterCopies.Outcome outcome = copies.take(held);
        while (!outcome.missing().isEmpty()) {
          String build = held.state().build();
          held.close();
          waiting.orGiveUp(build, outcome.missing());
          held = index.hold();
          outcome = copies.take(held);
        }
        index(held, shelf, now, steps);
        shelf.force();
        place.replace(manifest(held, shelf, now));
        steps.end();
        return made(held, shelf, outcome);
      } finally {
        place.tidy();
      }
    } finally {
      held.close();
    }
  }

  private static void requireSameIndex(
      Optional<Manifest> before, HeldIndex held, Path folder, boolean replace) throws BadBackup {
    if (!replace && before.isPresent()) {
      Manifest.OfIndex other = before.get().index();
      if (!other.lineage().equals(held.mark().lineage())) {
        throw new BadBackup(
            "%s holds the backup of another index, with %d letters, of %s: it was left as it is. An index that was restored, or built anew, is another one. Name another folder, or replace it: --replace."
                .formatted(folder, other.letters(), before.get().made()));
      }
    }
  }

  private void index(HeldIndex held, Shelf shelf, Instant now, Steps steps)
      throws IOException, IndexProblem {
    for (var file : held.files().entrySet()) {
      String name = file.getKey();
      shelf.take(
          Manifest.INDEX + name, file.getValue(), now.toEpochMilli(), out -> held.copy(name, out));
      steps.step();
    }
    index.check(shelf.folder().resolve(Manifest.INDEX));
  }

  private Manifest manifest(HeldIndex held, Shelf shelf, Instant now) {
    IndexState state = held.state();
    return new Manifest(
        Manifest.FORMAT,
        program,
        now,
        String.valueOf(shelf.folder().getFileName()),
        letters.path().toString(),
        new Manifest.OfIndex(
            state.build(),
            held.mark().lineage(),
            held.layout(),
            state.letters(),
            state.paragraphs()),
        shelf.files());
  }

  private Made made(HeldIndex held, Shelf shelf, LetterCopies.Outcome outcome) throws IOException {
    List<FileEntry> others =
        held.entries().stream()
            .filter(e -> e.outcome() instanceof Read && !e.path().startsWith(letters.path()))
            .toList();
    TreeSet<Path> roots = new TreeSet<>();
    others.forEach(entry -> roots.add(entry.root()));
    return new Made(
        held.state(),
        shelf.files().size(),
        shelf.files().stream().mapToLong(Manifest.Entry::bytes).sum(),
        shelf.written(),
        outcome.unread(),
        others.size(),
        List.copyOf(roots),
        outcome.leftAlone());
  }

  /** For what is being changed: for some seconds, and longer as long as the index moves on. */
  private final class Waiting {
    private String build = "";
    private long since = System.nanoTime();
    private int tries;

    void orGiveUp(String seen, List<String> missing) throws BadBackup, InterruptedIOException {
      if (!seen.equals(build)) {
        build = seen;
        since = System.nanoTime();
      }
      if (++tries > MOST_TRIES || System.nanoTime() - since > patience.toNanos()) {
        throw new BadBackup(told(missing));
      }
      try {
        Thread.sleep(PAUSE.compareTo(patience) < 0 ? PAUSE : patience);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      }
    }

    private String told(List<String> missing) {
      StringBuilder told =
          new StringBuilder(
              "The letters in %s are not those of the index:".formatted(letters.path()));
      missing.stream().limit(NAMED).forEach(each -> told.append("\n  ").append(each));
      if (missing.size() > NAMED) {
        told.append("\n  and ").append(missing.size() - NAMED).append(" more");
      }
      return told.append("\nNo backup was made; an earlier one is as it was. Bring the index up to")
          .append(" date (findings index ")
          .append(letters.path())
          .append("), then make the backup.")
          .toString();
    }
  }
}
