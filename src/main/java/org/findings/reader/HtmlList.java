package org.findings.reader;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Counts the items of a list as a browser shows them. */
final class HtmlList {
  private static final String BULLET = "•";

  private final boolean ordered;
  private final boolean unmarked;
  private final String type;
  private final int step;
  private final int level;
  private int number;
  private String label = "";

  HtmlList(Element list) {
    this.ordered = list.normalName().equals("ol");
    this.unmarked =
        list.attr("style")
            .toLowerCase(Locale.ROOT)
            .replace(" ", "")
            .matches(".*list-style(-type)?:none.*");
    this.type = list.attr("type");
    boolean reversed = list.hasAttr("reversed");
    int items = (int) list.children().stream().filter(e -> e.normalName().equals("li")).count();
    this.step = reversed ? -1 : 1;
    this.number = number(list.attr("start"), reversed ? items : 1) - step;
    int depth = 1;
    for (Element above : list.parents()) {
      depth += above.normalName().equals(list.normalName()) ? 1 : 0;
    }
    this.level = depth;
  }

  /** An item that stands in no list. */
  static HtmlList loose(Element item) {
    return new HtmlList(new Element("ul").appendChild(item.shallowClone()).clone());
  }

  void next(Element item) {
    label(item);
  }

  /** Counts an item and gives its label, empty where the list shows none. */
  String label(Element item) {
    number = number(item.attr("value"), number + step);
    String shown = item.attr("type").isEmpty() ? type : item.attr("type");
    if (unmarked) {
      label = "";
    } else if (!ordered) {
      label = BULLET;
    } else {
      label =
          switch (shown) {
            case "a" -> Numerals.counted(number);
            case "A" -> Numerals.upper(Numerals.counted(number));
            case "i" -> Numerals.roman(number);
            case "I" -> Numerals.upper(Numerals.roman(number));
            default -> String.valueOf(number);
          };
    }
    return label;
  }

  String label() {
    return label;
  }

  int level() {
    return level;
  }

  /** A number in an attribute. */
  static int number(String text, int otherwise) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
