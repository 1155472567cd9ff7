package org.findings.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Makes a grid of a table's rows. */
final class HtmlTable {
  private HtmlTable() {}

  static BlockTable of(Element table, HtmlReader reader) throws IOException {
    BlockTable grid = new BlockTable();
    rows(table, grid, reader);
    return grid;
  }

  private static void rows(Element at, BlockTable grid, HtmlReader reader) throws IOException {
    for (Element kid : at.children()) {
      switch (kid.normalName()) {
        case "thead", "tbody", "tfoot" -> rows(kid, grid, reader);
        case "tr" -> {
          List<BlockTable.Cell> cells = new ArrayList<>();
          for (Element cell : kid.children()) {
            int wide = HtmlList.number(cell.attr("colspan"), 1);
            int high = HtmlList.number(cell.attr("rowspan"), 1);
            cells.add(new BlockTable.Cell(reader.alone(cell), wide, high, false));
          }
          grid.row(cells);
        }
        // A caption; and whatever else does not belong here, for nothing is lost.
        default -> grid.row(List.of(new BlockTable.Cell(reader.alone(kid), 1, 1, false)));
      }
    }
  }
}
