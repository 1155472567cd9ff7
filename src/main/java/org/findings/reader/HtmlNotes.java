package org.findings.reader;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The footnotes of a web page: calls that lead to them, and links that lead back. */
final class HtmlNotes {
  private static final Pattern CALL = Pattern.compile("[\\[(]?\\s*(\\d{1,3})\\s*[\\])]?");

  /** What pages name the places that a footnote's number leads to. */
  private static final Pattern NOTE =
      Pattern.compile("(?i)#_?(fn|ftn|foot|note|endnote|_edn|edn).*");

  private static final Pattern BACK =
      Pattern.compile("(?i)[\\[(]?(\\d{1,3}|[\\^↩⏎↑\uFE0E\\s]+|back|return)[\\])]?[.:]?");

  /** Where the number of a note leads to, and where its call stands. */
  private final Map<String, String> numbers = new HashMap<>();

  private final Map<String, Element> places = new HashMap<>();
  private final Set<String> calls = new HashSet<>();
  private final Set<Element> notes = new HashSet<>();

  HtmlNotes(Element body) {
    for (Element element : body.getAllElements()) {
      if (!element.id().isEmpty()) {
        places.putIfAbsent(element.id(), element);
      }
    }
    for (Element link : body.select("a[href^=#]")) {
      String number = number(link);
      if (number != null) {
        String target = link.attr("href").substring(1);
        Element note = note(target, link);
        if (note != null && numbers.putIfAbsent(target, number) == null) {
          notes.add(note);
          calls.add(link.id());
          calls.add(link.parent() == null ? "" : link.parent().id());
          calls.add(link.attr("name"));
        }
      }
    }
    calls.remove("");
  }

  /** The number with which a link calls a note, null where it is no such link. */
  static @Nullable String number(Element link) {
    var call = CALL.matcher(link.text().strip());
    if (!call.matches()) {
      return null;
    }
    Element parent = link.parent();
    boolean raised =
        (parent != null && parent.normalName().equals("sup"))
            || link.selectFirst("sup") != null
            || link.attr("role").equals("doc-noteref");
    return raised || NOTE.matcher(link.attr("href")).matches() ? call.group(1) : null;
  }

  /** The block of the page that a call leads to; one that leads upwards leads back. */
  private @Nullable Element note(String target, Element link) {
    Element place = places.get(target);
    while (place != null && !isBlock(place)) {
      place = place.parent();
    }
    boolean around = place != null && (place.equals(link) || link.parents().contains(place));
    return around || place == null || place.normalName().equals("body") ? null : place;
  }

  private static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "li", "p", "div", "aside", "dd", "td" -> true;
      default -> false;
    };
  }

  boolean isNote(Element element) {
    return notes.contains(element);
  }

  /** The note that a link calls and its number; null where it calls none. */
  @Nullable Element called(Element link) {
    String href = link.attr("href");
    if (href.length() < 2 || number(link) == null) {
      return null;
    }
    return numbers.containsKey(href.substring(1)) ? note(href.substring(1), link) : null;
  }

  /** Whether a link only leads back from a note to its call. */
  boolean leadsBack(Element link) {
    String href = link.attr("href");
    boolean named =
        href.length() > 1
            && (calls.contains(href.substring(1)) || href.matches("(?i)#_?_?(fn|ftn|edn)?ref.*"));
    return (named || link.attr("role").equals("doc-backlink"))
        && BACK.matcher(link.text().strip()).matches();
  }
}
