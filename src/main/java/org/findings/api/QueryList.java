package org.findings.api;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of queries, read from CSV: a query a row, with filters and a name of its own. */
final class QueryList {
  /** Rows: an afternoon's reading for a person, some minutes for a machine. */
  static final int MOST = 1_000;

  static final int LONGEST_BYTES = 1 << 20;

  /** Free for whoever made the list. */
  static final String NAME = "name";

  private static final String QUERY = "q";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String EXAMPLE =
      "Begin with a row of names, such as name,q,year, and go on with a query a row.";

  /** What a column may be called. */
  private static final List<String> COLUMNS = Names.and(Names.SOUGHT, NAME);

  private final List<String> columns;
  private final List<Row> rows;

  private QueryList(List<String> columns, List<Row> rows) {
    this.columns = List.copyOf(columns);
    this.rows = List.copyOf(rows);
  }

  /**
   * A row as it was given.
   *
   * @param line of the file, from 1
   * @param cells by the names of columns; empty ones left out
   * @param problem what is wrong with the row itself, null for nothing
   */
  record Row(long line, Map<String, String> cells, @Nullable String problem) {}

  static QueryList of(byte[] csv) throws Problem {
    if (csv.length > LONGEST_BYTES) {
      throw bad("The list is longer than " + (LONGEST_BYTES >> 10) + " KB.", "Cut it in two.");
    }
    List<CsvRecord> records = records(text(csv));
    if (records.isEmpty()) {
      throw bad("The list is empty.", EXAMPLE);
    }
    if (records.size() > MOST + 1) {
      throw bad(
          "The list has " + (records.size() - 1) + " rows, more than " + MOST + ".",
          "Cut it into several.");
    }
    List<String> columns = columns(records.getFirst());
    List<Row> rows = records.stream().skip(1).map(each -> row(columns, each)).toList();
    return new QueryList(columns, rows);
  }

  /** Their names, in the order of the file. */
  List<String> columns() {
    return columns;
  }

  List<Row> rows() {
    return rows;
  }

  private static String text(byte[] csv) throws Problem {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw bad("The list is not UTF-8 text.", "Save it as CSV UTF-8.");
    }
  }

  private static List<CsvRecord> records(String text) throws Problem {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .skipEmptyLines(true)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord each : reader) {
        records.add(each);
      }
      return records;
    } catch (CsvParseException | java.io.IOException e) {
      throw bad(
          "The list stops being CSV behind its row " + records.size() + ".",
          "Put a cell that holds a quotation mark, a comma or a line end into quotation marks, and"
              + " double the marks inside.");
    }
  }

  private static List<String> columns(CsvRecord head) throws Problem {
    Set<String> columns = new LinkedHashSet<>();
    for (String field : head.getFields()) {
      String name = field.strip().toLowerCase(Locale.ROOT);
      if (!COLUMNS.contains(name)) {
        throw bad(
            "The list has a column '" + field + "', which means nothing here.",
            Nearest.to(name, COLUMNS)
                .filter(near -> !field.contains(";"))
                .map(near -> "Did you mean '" + near + "'?")
                .orElse(
                    "Columns are separated by commas, and may be called: "
                        + String.join(", ", COLUMNS)
                        + "."));
      }
      if (!columns.add(name)) {
        throw bad(
            "The list has two columns called '" + name + "'.",
            "Put several values into one cell, with ; between them.");
      }
    }
    if (!columns.contains(QUERY)) {
      throw bad("The list has no column q.", EXAMPLE);
    }
    return List.copyOf(columns);
  }

  private static Row row(List<String> columns, CsvRecord given) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), given.getFieldCount()); i++) {
      if (!given.getField(i).isBlank()) {
        cells.put(columns.get(i), given.getField(i).strip());
      }
    }
    String problem =
        cells.getOrDefault(QUERY, "").lines().count() > 1
            ? "The query goes over several lines: a quotation mark is missing at its end, or must be"
                + " doubled inside."
            : given.getFieldCount() > columns.size()
                ? "The row has "
                    + given.getFieldCount()
                    + " cells, more than there are columns ("
                    + columns.size()
                    + "): put a query with a comma into quotation marks."
                : null;
    return new Row(given.getStartingLineNumber(), cells, problem);
  }

  private static Problem bad(String what, String hint) {
    return new Problem(ProblemKind.BAD_BODY, what).withHint(hint);
  }
}
