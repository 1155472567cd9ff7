package org.findings.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.findings.search.FileEntry;

/**
 * What a run found and did.
 *
 * @param letters held by the index after it
 * @param paragraphs held by the index after it
 * @param unchanged letters that stayed as they were
 * @param twice files of the run that are the same document as another file's letter, in bytes or
 *     words
 * @param setAside files of the run that could not be read
 * @param leftAlone how many files of other kinds were found, by extension
 * @param missing folders that an index of an older layout knew and that are gone now
 * @param roots every folder and file that this index was ever made from
 */
public record Report(
    int letters,
    int paragraphs,
    int added,
    int changed,
    int unchanged,
    int removed,
    List<FileEntry> twice,
    List<FileEntry> setAside,
    SortedMap<String, Integer> leftAlone,
    List<Path> missing,
    Set<Path> roots,
    Duration took) {
  public Report {
    twice = List.copyOf(twice);
    setAside = List.copyOf(setAside);
    leftAlone = Collections.unmodifiableSortedMap(new TreeMap<>(leftAlone));
    missing = List.copyOf(missing);
    roots = Set.copyOf(roots);
  }

  /** Whether the index is another one than before. */
  public boolean changedAnything() {
    return added + changed + removed > 0;
  }
}
