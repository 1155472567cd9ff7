package org.findings.samples;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A letter as a page of a web site, with what such pages have around a letter. */
final class HtmlSample {
  private HtmlSample() {}

  static String of(String markdown) {
    List<Part> parts = Part.of(markdown);
    Document page = Document.createShell("");
    page.prependChild(new org.jsoup.nodes.DocumentType("html", "", ""));
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.title(parts.getFirst().text());
    page.body().appendElement("nav").appendElement("a").attr("href", "/").text("Home");
    Element main = page.body().appendElement("main");
    Element list = null;
    for (Part part : parts) {
      String item =
          switch (part.shape()) {
            case BULLET -> "ul";
            case NUMBERED -> "ol";
            default -> "";
          };
      if (item.isEmpty()) {
        list = null;
      } else if (list == null || !list.normalName().equals(item)) {
        list = main.appendElement(item);
        if (item.equals("ol")) {
          list.attr("start", part.number());
        }
      }
      switch (part.shape()) {
        case HEADING -> main.appendElement("h" + part.level()).text(part.text());
        case TABLE -> table(main.appendElement("table"), part);
        case TEXT -> text(main.appendElement("p"), part);
        default -> {
          if (list != null) {
            text(list.appendElement("li"), part);
          }
        }
      }
    }
    notes(main, Part.notes(markdown));
    page.body().appendElement("footer").appendElement("p").text("About this site");
    return page.outerHtml();
  }

  private static void table(Element table, Part part) {
    for (String row : part.lines()) {
      Element tr = table.appendElement("tr");
      Part.cells(row).forEach(cell -> tr.appendElement("td").text(cell));
    }
  }

  private static void text(Element element, Part part) {
    for (int i = 0; i < part.lines().size(); i++) {
      if (i > 0) {
        element.appendElement("br");
      }
      var call = Part.CALL.matcher(part.lines().get(i));
      String line = part.lines().get(i);
      int from = 0;
      while (call.find()) {
        element.appendText(line.substring(from, call.start()));
        element
            .appendElement("sup")
            .appendElement("a")
            .attr("href", "#fn" + call.group(1))
            .attr("id", "ref" + call.group(1))
            .text(call.group(1));
        from = call.end();
      }
      element.appendText(line.substring(from));
    }
  }

  private static void notes(Element main, Map<String, String> notes) {
    if (notes.isEmpty()) {
      return;
    }
    Element list = main.appendElement("ol").addClass("footnotes");
    notes.forEach(
        (number, text) ->
            list.appendElement("li")
                .attr("id", "fn" + number)
                .text(text + " ")
                .appendElement("a")
                .attr("href", "#ref" + number)
                .text("↩"));
  }
}
