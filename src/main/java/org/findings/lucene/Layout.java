package org.findings.lucene;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.findings.search.IndexState;

/**
 * What a commit says of itself, readable whatever the layout of the rest.
 *
 * @param layout version of fields and analysis; another one can't be searched by this program
 * @param lineage names the index through all its commits; one that was built anew has another
 * @param changes how many changes were ever noted in it
 * @param setAside how many files could not be read
 * @param written when
 * @param roots every folder and file that was indexed here
 */
record Layout(
    int layout,
    IndexState state,
    String lineage,
    long changes,
    int setAside,
    Instant written,
    Set<Path> roots) {
  /** Goes up whenever the same letter would be indexed differently. */
  static final int CURRENT = 8;

  Layout {
    roots = Set.copyOf(roots);
  }

  /** The same under names of its own, for an index that goes another way from here. */
  Layout asAnotherPast() {
    return new Layout(layout, state, Names.random(), changes, setAside, written, roots)
        .asAnotherBuild();
  }

  /** The same under another name. */
  Layout asAnotherBuild() {
    IndexState named = new IndexState(Names.random(), state.letters(), state.paragraphs());
    return new Layout(layout, named, lineage, changes, setAside, written, roots);
  }

  Layout with(Set<Path> otherRoots) {
    return new Layout(layout, state, lineage, changes, setAside, written, otherRoots);
  }

  boolean isCurrent() {
    return layout == CURRENT;
  }

  Map<String, String> toUserData() {
    Map<String, String> data = new TreeMap<>();
    data.put("layout", Integer.toString(layout));
    data.put("build", state.build());
    data.put("letters", Integer.toString(state.letters()));
    data.put("paragraphs", Integer.toString(state.paragraphs()));
    data.put("lineage", lineage);
    data.put("changes", Long.toString(changes));
    data.put("set-aside", Integer.toString(setAside));
    data.put("written", written.toString());
    data.put(
        "roots", roots.stream().map(Path::toString).sorted().collect(Collectors.joining("\n")));
    return data;
  }

  /** Empty where the commit is not one of ours. */
  static Optional<Layout> of(Map<String, String> data) {
    try {
      Set<Path> roots = new LinkedHashSet<>();
      data.getOrDefault("roots", "").lines().map(Path::of).forEach(roots::add);
      return Optional.of(
          new Layout(
              Integer.parseInt(data.getOrDefault("layout", "")),
              new IndexState(
                  data.getOrDefault("build", ""),
                  Integer.parseInt(data.getOrDefault("letters", "0")),
                  Integer.parseInt(data.getOrDefault("paragraphs", "0"))),
              data.getOrDefault("lineage", ""),
              Long.parseLong(data.getOrDefault("changes", "0")),
              Integer.parseInt(data.getOrDefault("set-aside", "0")),
              Instant.parse(data.getOrDefault("written", Instant.EPOCH.toString())),
              roots));
    } catch (NumberFormatException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
