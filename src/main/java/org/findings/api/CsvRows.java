package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.findings.search.Hit;
import org.jspecify.annotations.Nullable;

/** A hit as a row of a spreadsheet: RFC 4180, made safe for those who open it in one. */
final class CsvRows implements ExportRows {
  /** Without it Excel takes UTF-8 for an older encoding. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What makes a spreadsheet run a cell as a formula. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final String LINE_END = "\r\n";

  private final Set<CsvColumn> columns;

  CsvRows(List<String> fields) throws Problem {
    columns = EnumSet.noneOf(CsvColumn.class);
    for (String field : fields) {
      List<CsvColumn> named = CsvColumn.ofField(field);
      if (named.isEmpty()) {
        throw Names.badValue("fields", field, CsvColumn.known());
      }
      columns.addAll(named);
    }
    if (columns.isEmpty()) {
      columns.addAll(EnumSet.allOf(CsvColumn.class));
    }
  }

  @Override
  public void head(Writer out) throws IOException {
    out.append(BYTE_ORDER_MARK);
    row(out, columns.stream().map(CsvColumn::code).toList());
  }

  @Override
  public void row(Writer out, Hit hit) throws IOException {
    List<String> cells = new ArrayList<>();
    for (CsvColumn column : columns) {
      cells.add(cell(column.of(hit)));
    }
    row(out, cells);
  }

  private static void row(Writer out, List<String> cells) throws IOException {
    out.append(String.join(",", cells)).append(LINE_END);
  }

  private static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    String text = FORMULA.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
