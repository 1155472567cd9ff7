package org.findings.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.findings.letter.Letter;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Read;
import org.findings.search.FileEntry.Twice;
import org.findings.search.Writing;
import org.jspecify.annotations.Nullable;

/** What the index knows of files, kept in step with what a run writes, and counted. */
final class Ledger {
  private final Writing writing;
  private final SortedMap<Path, FileEntry> entries = new TreeMap<>();

  /** The files of letters by their bytes, and by their words. */
  private final Map<String, SortedSet<Path>> byBytes = new HashMap<>();

  private final Map<String, SortedSet<Path>> byWording = new HashMap<>();
  private final Set<Path> put = new HashSet<>();
  private boolean touched;
  private int added;
  private int changed;
  private int removed;

  Ledger(Writing writing) throws IOException {
    this.writing = writing;
    writing.files().forEach(this::know);
  }

  SortedMap<Path, FileEntry> entries() {
    return Collections.unmodifiableSortedMap(entries);
  }

  /** Whether a letter that came from another file is the same document. */
  Optional<Twice> sameAs(Path file, String sha256, String wording) {
    Optional<Path> bytes = other(byBytes.get(sha256), file);
    Optional<Path> first =
        bytes.isPresent() || wording.isEmpty() ? bytes : other(byWording.get(wording), file);
    return first.map(path -> new Twice(letterId(path), path, bytes.isPresent()));
  }

  private static Optional<Path> other(@Nullable SortedSet<Path> files, Path file) {
    return files == null
        ? Optional.empty()
        : files.stream().filter(path -> !path.equals(file)).findFirst();
  }

  private String letterId(Path file) {
    FileEntry entry = entries.get(file);
    if (entry != null && entry.outcome() instanceof Read read) {
      return read.letterId();
    }
    throw new IllegalStateException(file + " is no letter");
  }

  /** Whether anything is other than it was before the run. */
  boolean isTouched() {
    return touched;
  }

  /** Whether the file's letter stayed what it was. */
  boolean isUnchanged(Path file) {
    return isLetter(file) && !put.contains(file);
  }

  int added() {
    return added;
  }

  int changed() {
    return changed;
  }

  int removed() {
    return removed;
  }

  /** Puts a letter in place of what its file was before. */
  void put(Letter letter, FileEntry entry) throws IOException {
    if (isLetter(entry.path())) {
      changed++;
    } else {
      added++;
    }
    put.add(entry.path());
    String id = writing.put(letter, entry);
    set(entry.withOutcome(new Read(id)));
  }

  /** Notes what else is known of a file; what is known already is not written again. */
  void note(FileEntry entry) throws IOException {
    if (entry.equals(entries.get(entry.path()))) {
      return;
    }
    if (isLetter(entry.path()) && !(entry.outcome() instanceof Read)) {
      removed++;
    }
    writing.note(entry);
    set(entry);
  }

  void remove(Path file) throws IOException {
    if (isLetter(file)) {
      removed++;
    }
    writing.remove(file);
    forget(file);
    touched = true;
  }

  private void set(FileEntry entry) {
    forget(entry.path());
    know(entry);
    touched = true;
  }

  private void know(FileEntry entry) {
    entries.put(entry.path(), entry);
    if (entry.outcome() instanceof Read) {
      byBytes.computeIfAbsent(entry.sha256(), hash -> new TreeSet<>()).add(entry.path());
      byWording.computeIfAbsent(entry.wording(), hash -> new TreeSet<>()).add(entry.path());
    }
  }

  private void forget(Path file) {
    FileEntry former = entries.remove(file);
    if (former != null && former.outcome() instanceof Read) {
      byBytes.getOrDefault(former.sha256(), new TreeSet<>()).remove(file);
      byWording.getOrDefault(former.wording(), new TreeSet<>()).remove(file);
    }
  }

  private boolean isLetter(Path file) {
    FileEntry entry = entries.get(file);
    return entry != null && entry.outcome() instanceof Read;
  }
}
