package org.findings.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.findings.letter.Letter;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.Read;
import org.findings.search.Writing;

/** What the index knows of files, kept in step with what a run writes, and counted. */
final class Ledger {
  private final Writing writing;
  private final SortedMap<Path, FileEntry> entries = new TreeMap<>();
  private final Set<Path> put = new HashSet<>();
  private boolean touched;
  private int added;
  private int changed;
  private int removed;

  Ledger(Writing writing) throws IOException {
    this.writing = writing;
    writing.files().forEach(entry -> entries.put(entry.path(), entry));
  }

  SortedMap<Path, FileEntry> entries() {
    return Collections.unmodifiableSortedMap(entries);
  }

  Optional<String> letterOfBytes(String sha256) throws IOException {
    return writing.letterOfBytes(sha256);
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
    entries.remove(file);
    touched = true;
  }

  private void set(FileEntry entry) {
    entries.put(entry.path(), entry);
    touched = true;
  }

  private boolean isLetter(Path file) {
    FileEntry entry = entries.get(file);
    return entry != null && entry.outcome() instanceof Read;
  }
}
