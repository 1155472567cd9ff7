package org.findings.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.findings.letter.About;
import org.findings.letter.DateIs;
import org.findings.letter.Inspectorate;
import org.findings.letter.Letter;

/**
 * What a table says of letters: tab-separated, a line for each file, its first line naming the
 * columns. Known columns are compared: authority, kind, inspectorates, inspectedFrom, inspectedTo,
 * printedDate, grade, numbered.
 */
public final class Expectations {
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  private Expectations() {}

  public static Expectations read(Path table) throws IOException {
    List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
    Expectations expectations = new Expectations();
    if (lines.isEmpty() || !lines.getFirst().startsWith("file\t")) {
      throw new IOException(table + " has no first line that names its columns, file first");
    }
    String[] columns = lines.getFirst().split("\t", -1);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < columns.length && i < cells.length; i++) {
        row.put(columns[i], cells[i].strip());
      }
      expectations.rows.put(cells[0], row);
    }
    return expectations;
  }

  /** The files that the table names. */
  public List<String> files() {
    return List.copyOf(rows.keySet());
  }

  /** What was read otherwise; empty too for a file that the table does not name. */
  public List<Difference> differences(Audited audited) {
    Map<String, String> row = rows.get(audited.file());
    List<Difference> differences = new ArrayList<>();
    Letter letter = audited.letter();
    if (row == null) {
      return differences;
    }
    if (letter == null) {
      String trouble = audited.trouble() == null ? "" : audited.trouble();
      return List.of(new Difference(audited.file(), "file", "a letter", trouble));
    }
    Map<String, String> read = read(letter);
    read.forEach(
        (field, value) -> {
          String expected = row.get(field);
          if (expected != null && !expected.equals(value)) {
            differences.add(new Difference(audited.file(), field, expected, value));
          }
        });
    String numbered = row.getOrDefault("numbered", "0");
    String trouble = Numbering.trouble(letter, Integer.parseInt(numbered));
    if (!trouble.isEmpty()) {
      differences.add(new Difference(audited.file(), "numbered", "1 to " + numbered, trouble));
    }
    return differences;
  }

  private static Map<String, String> read(Letter letter) {
    About about = letter.about();
    Map<String, String> read = new LinkedHashMap<>();
    read.put("authority", about.authority() == null ? "" : about.authority().name());
    read.put("kind", about.kind().code());
    read.put(
        "inspectorates",
        String.join("; ", about.inspectorates().stream().map(Inspectorate::label).toList()));
    read.put("inspectedFrom", text(about.inspected().from()));
    read.put("inspectedTo", text(about.inspected().to()));
    read.put("printedDate", about.dateIs() == DateIs.PRINTED ? text(about.date()) : "");
    read.put("grade", about.grade() == null ? "" : about.grade().label());
    return read;
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
