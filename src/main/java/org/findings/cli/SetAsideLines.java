package org.findings.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.findings.search.FileEntry;
import org.findings.search.FileEntry.SetAside;

/** Files that could not be read, by reason: a thousand of one kind are one matter to look at. */
final class SetAsideLines {
  /** Enough to see what sort of files they are. */
  private static final int SHOWN = 5;

  private SetAsideLines() {}

  /** Every one of them. */
  static List<String> all(List<FileEntry> files) {
    return lines(files, Integer.MAX_VALUE, "");
  }

  /**
   * The first few of each reason.
   *
   * @param whoLists where the others are found: "so-and-so lists"
   */
  static List<String> of(List<FileEntry> files, String whoLists) {
    return lines(files, SHOWN, whoLists);
  }

  private static List<String> lines(List<FileEntry> files, int most, String whoLists) {
    Map<String, List<FileEntry>> byReason = new TreeMap<>();
    for (FileEntry file : files) {
      String reason = file.outcome() instanceof SetAside aside ? aside.reason() : "";
      byReason.computeIfAbsent(reason, r -> new ArrayList<>()).add(file);
    }
    List<String> lines = new ArrayList<>();
    byReason.entrySet().stream()
        .sorted(Comparator.comparingInt(reason -> -reason.getValue().size()))
        .forEach(reason -> add(lines, reason.getKey(), reason.getValue(), most, whoLists));
    return lines;
  }

  private static void add(
      List<String> lines, String reason, List<FileEntry> files, int most, String whoLists) {
    lines.add("Set aside, " + Amount.of(files.size(), "file", "files") + ": " + reason);
    files.stream().limit(most).forEach(file -> lines.add("  " + file.path()));
    int others = files.size() - most;
    if (others > 0) {
      String them = others == 1 ? " it" : " them all";
      lines.add(String.format(Locale.UK, "  and %,d more; %s%s", others, whoLists, them));
    }
  }
}
