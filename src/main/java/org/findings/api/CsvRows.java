package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.findings.search.Hit;
import org.jspecify.annotations.Nullable;

/** A hit as a row of a spreadsheet. */
final class CsvRows implements ExportRows {
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
    Csv.begin(out, columns.stream().map(CsvColumn::code).toList());
  }

  @Override
  public void row(Writer out, Hit hit) throws IOException {
    List<@Nullable String> cells = new ArrayList<>();
    for (CsvColumn column : columns) {
      cells.add(column.of(hit));
    }
    Csv.row(out, cells);
  }
}
