package org.findings.api;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name, and what it says of a row; absent is null.
 *
 * @param <T> what a row is about
 */
record CsvColumn<T>(String name, Cell<T> cell) {

  /** What a column says of a row; absent is null. */
  interface Cell<T> {
    @Nullable Object of(T row);
  }

  /** Of a part of the row, such as a hit's letter. */
  <R> CsvColumn<R> in(String prefix, Function<R, T> part) {
    return new CsvColumn<>(prefix + name, row -> cell.of(part.apply(row)));
  }

  /**
   * Those that are asked for, in the order of the table.
   *
   * @param fields names; one before a full stop stands for all that begin with it; none is all
   * @param last columns that are always there
   */
  static <T> List<CsvColumn<T>> chosen(
      List<CsvColumn<T>> all, List<CsvColumn<T>> last, List<String> fields) throws Problem {
    Set<CsvColumn<T>> chosen = new LinkedHashSet<>();
    for (String field : fields) {
      List<CsvColumn<T>> named =
          all.stream().filter(c -> c.name.equals(field) || c.name.startsWith(field + ".")).toList();
      if (named.isEmpty() && last.stream().noneMatch(c -> c.name.equals(field))) {
        throw Names.badValue("fields", field, known(all, last));
      }
      chosen.addAll(named);
    }
    List<CsvColumn<T>> columns = new ArrayList<>(all);
    if (!fields.isEmpty()) {
      columns.retainAll(chosen);
    }
    columns.addAll(last);
    return columns;
  }

  private static <T> String known(List<CsvColumn<T>> all, List<CsvColumn<T>> last) {
    Set<String> names = new LinkedHashSet<>();
    for (CsvColumn<T> column : all) {
      int stop = column.name.indexOf('.');
      if (stop > 0) {
        names.add(column.name.substring(0, stop));
      }
    }
    all.forEach(column -> names.add(column.name));
    last.forEach(column -> names.add(column.name));
    return String.join(", ", names);
  }
}
