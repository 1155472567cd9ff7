package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables as RFC 4180 has them, made safe for those who open them in a spreadsheet. */
final class Csv {
  static final String TYPE = "text/csv; charset=utf-8";

  /** Without it Excel takes UTF-8 for an older encoding. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What makes a spreadsheet run a cell as a formula. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final String LINE_END = "\r\n";

  private Csv() {}

  /** What stands before the first row. */
  static void begin(Writer out, List<String> columns) throws IOException {
    out.append(BYTE_ORDER_MARK);
    row(out, columns);
  }

  /**
   * One row.
   *
   * @param cells null where there is nothing to say
   */
  static void row(Writer out, List<? extends @Nullable String> cells) throws IOException {
    String comma = "";
    for (@Nullable String cell : cells) {
      out.append(comma).append(cell(cell));
      comma = ",";
    }
    out.append(LINE_END);
  }

  private static String cell(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    String text = FORMULA.indexOf(value.charAt(0)) < 0 || isNumber(value) ? value : "'" + value;
    return isPlain(text) ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  private static boolean isPlain(String text) {
    return text.indexOf(',') < 0
        && text.indexOf('"') < 0
        && text.indexOf('\r') < 0
        && text.indexOf('\n') < 0;
  }

  /** A negative number is no formula. */
  private static boolean isNumber(String value) {
    return value.matches("-\\d{1,18}(\\.\\d{1,18})?");
  }
}
