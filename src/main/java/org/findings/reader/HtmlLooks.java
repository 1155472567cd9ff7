package org.findings.reader;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What an element of a web page is to a reader: hidden, furniture, a block, a heading, bold. */
final class HtmlLooks {
  private static final Set<String> LEFT_OUT =
      Set.of(
          ("script style noscript template iframe object embed svg head link meta audio video canvas"
                  + " map dialog input button select textarea datalist option progress meter rp rt")
              .split(" ", -1));

  /** Classes by which pages hide what is meant for screen readers only. */
  private static final Set<String> HIDDEN =
      Set.of("sr-only", "visually-hidden", "visuallyhidden", "govuk-visually-hidden", "hidden");

  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog div dt fieldset"
                  + " figcaption figure footer form header hgroup legend main nav p section summary"
                  + " tbody td tfoot th thead tr")
              .split(" ", -1));

  private static final Set<String> BOLD =
      Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");

  private HtmlLooks() {}

  /** Whether no reader of the page sees it as text. */
  static boolean isLeftOut(Element element) {
    if (LEFT_OUT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.normalName().equals("del")
        || element.normalName().equals("s")) {
      return true;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.classNames().stream().anyMatch(HIDDEN::contains);
  }

  /** What surrounds the page's content: menus, banners, imprints. */
  static boolean isFurniture(Element element) {
    String role = element.attr("role");
    return switch (element.normalName()) {
      case "nav" -> true;
      case "header", "footer", "aside" ->
          element.closest("main, article, [role=main]") == null
              && element.selectFirst("main, article, [role=main]") == null;
      default ->
          role.equals("navigation")
              || role.equals("search")
              || role.equals("banner")
              || role.equals("contentinfo");
    };
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** 1 the outermost, 0 for what is no heading. */
  static int headingLevel(Element element) {
    String name = element.normalName();
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      return name.charAt(1) - '0';
    }
    if (!element.attr("role").equals("heading")) {
      return 0;
    }
    String level = element.attr("aria-level");
    return level.matches("[1-6]") ? Integer.parseInt(level) : 2;
  }

  static boolean isBold(Node node) {
    Node at = node.parentNode();
    while (at instanceof Element element) {
      String weight = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
      if (weight.contains("font-weight:normal") || weight.contains("font-weight:400")) {
        return false;
      }
      if (BOLD.contains(element.normalName())
          || weight.matches("(?s).*font-weight:(bold|[6-9]00).*")) {
        return true;
      }
      if (isBlock(element) && !element.normalName().matches("p|div|td")) {
        return false;
      }
      at = element.parentNode();
    }
    return false;
  }
}
