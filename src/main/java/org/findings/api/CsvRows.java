package org.findings.api;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a spreadsheet. */
final class CsvRows<T> implements ExportRows<T> {
  private final List<CsvColumn<T>> columns;

  CsvRows(List<CsvColumn<T>> columns) {
    this.columns = columns;
  }

  @Override
  public void head(Writer out) throws IOException {
    Csv.begin(out, columns.stream().map(CsvColumn::name).toList());
  }

  @Override
  public void row(Writer out, T row) throws IOException {
    List<@Nullable String> cells = new ArrayList<>(columns.size());
    for (CsvColumn<T> column : columns) {
      @Nullable Object cell = column.cell().of(row);
      cells.add(cell == null ? null : cell.toString());
    }
    Csv.row(out, cells);
  }
}
