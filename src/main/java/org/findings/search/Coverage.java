package org.findings.search;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an index holds, and what it could not take in.
 *
 * @param held letters by kind, year and inspectorate
 * @param setAside files that could not be read, in the order of their paths
 * @param twice files whose letter another file is, in the order of their paths
 */
public record Coverage(
    IndexState index,
    Map<Facet, List<FacetCount>> held,
    List<FileEntry> setAside,
    List<FileEntry> twice) {
  public Coverage {
    EnumMap<Facet, List<FacetCount>> copy = new EnumMap<>(Facet.class);
    copy.putAll(held);
    held = copy;
    setAside = List.copyOf(setAside);
    twice = List.copyOf(twice);
  }
}
