package org.findings.search;

import java.util.List;

/**
 * What a look over the whole index found.
 *
 * @param setAside files that could not be read, with the reason
 * @param problems empty where all is well
 */
public record Checkup(
    IndexState index, int files, List<FileEntry> setAside, List<String> problems) {
  public Checkup {
    setAside = List.copyOf(setAside);
    problems = List.copyOf(problems);
  }
}
