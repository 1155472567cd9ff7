package org.findings.page;

import static java.util.stream.Collectors.joining;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What Chromium hands to a screen reader of the page as it is now, in its order. */
final class Tree {
  private static final Set<String> CONTROLS =
      Set.of(
          "button",
          "checkbox",
          "combobox",
          "DisclosureTriangle",
          "link",
          "listbox",
          "option",
          "progressbar",
          "radio",
          "searchbox",
          "slider",
          "spinbutton",
          "textbox");

  /** Of several in a page each needs a name of its own. */
  private static final Set<String> LANDMARKS =
      Set.of("complementary", "navigation", "region", "search");

  private static final Set<String> TOLD_APART_BY_NAME =
      Set.of("dialog", "figure", "image", "img", "table");

  /**
   * @param properties such as {@code level} and {@code expanded}
   */
  record Node(String role, String name, Map<String, String> properties, List<Node> below) {
    Stream<Node> all() {
      return Stream.concat(Stream.of(this), below.stream().flatMap(Node::all));
    }

    Stream<Node> all(String wanted) {
      return all().filter(node -> node.role.equals(wanted));
    }

    private String text() {
      return all("StaticText").map(Node::name).limit(5).collect(joining(" "));
    }

    private int level() {
      return Integer.parseInt(properties.getOrDefault("level", "0"));
    }
  }

  private final Node root;

  private Tree(Node root) {
    this.root = root;
  }

  static Tree of(Page page) {
    CDPSession chromium = page.context().newCDPSession(page);
    try {
      Map<String, JsonObject> nodes = new HashMap<>();
      String first = "";
      for (JsonElement each :
          chromium.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
        String id = each.getAsJsonObject().get("nodeId").getAsString();
        first = first.isEmpty() ? id : first;
        nodes.put(id, each.getAsJsonObject());
      }
      return new Tree(read(nodes, first).getFirst());
    } finally {
      chromium.detach();
    }
  }

  /** Those of a role, such as {@code "heading"}, in the order of reading. */
  List<Node> all(String role) {
    return root.all(role).toList();
  }

  /** The first of a role whose name begins so. */
  Node find(String role, String name) {
    return root.all(role)
        .filter(node -> node.name.startsWith(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + role + " called " + name));
  }

  /** What would leave someone who hears the page without a way or a word. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    for (String one : List.of("main", "banner")) {
      if (all(one).size() != 1) {
        faults.add(all(one).size() + " landmarks " + one);
      }
    }
    headings(faults);
    Set<String> landmarks = new HashSet<>();
    root.all()
        .forEach(
            node -> {
              boolean isLandmark = LANDMARKS.contains(node.role);
              boolean needsName =
                  isLandmark
                      || CONTROLS.contains(node.role)
                      || TOLD_APART_BY_NAME.contains(node.role);
              if (needsName && node.name.isBlank()) {
                faults.add("a nameless " + node.role + " of " + node.text());
              }
              if (isLandmark && !landmarks.add(node.role + " " + node.name)) {
                faults.add("two landmarks called alike: " + node.role + " " + node.name);
              }
            });
    for (Node table : all("table")) {
      for (String part : List.of("columnheader", "rowheader")) {
        if (table.all(part).findAny().isEmpty()) {
          faults.add("a table without a " + part + ": " + table.name);
        }
      }
    }
    return faults;
  }

  private void headings(List<String> faults) {
    int above = 0;
    for (Node heading : all("heading")) {
      if (heading.level() > above + 1) {
        faults.add(
            "a heading of level " + heading.level() + " after " + above + ": " + heading.name);
      }
      if (heading.level() == 1 && above > 0) {
        faults.add("a further heading of level 1: " + heading.name);
      }
      if (heading.name.isBlank()) {
        faults.add("a heading without words");
      }
      above = heading.level();
    }
    if (above == 0) {
      faults.add("no heading");
    }
  }

  private static List<Node> read(Map<String, JsonObject> nodes, String id) {
    JsonObject node = nodes.get(id);
    if (node == null) {
      return List.of();
    }
    List<Node> below = new ArrayList<>();
    for (JsonElement child : node.getAsJsonArray("childIds")) {
      below.addAll(read(nodes, child.getAsString()));
    }
    if (node.get("ignored").getAsBoolean()) {
      return below;
    }
    Map<String, String> properties = new HashMap<>();
    if (node.has("properties")) {
      for (JsonElement each : node.getAsJsonArray("properties")) {
        JsonObject property = each.getAsJsonObject();
        properties.put(
            property.get("name").getAsString(), valueOf(property.getAsJsonObject("value")));
      }
    }
    if (node.has("value")) {
      properties.put("value", valueOf(node.getAsJsonObject("value")));
    }
    return List.of(
        new Node(
            valueOf(node.getAsJsonObject("role")),
            node.has("name") ? valueOf(node.getAsJsonObject("name")) : "",
            properties,
            below));
  }

  private static String valueOf(JsonObject value) {
    JsonElement it = value.get("value");
    return it == null || !it.isJsonPrimitive() ? "" : it.getAsString();
  }
}
