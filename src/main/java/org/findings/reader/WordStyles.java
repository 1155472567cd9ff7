package org.findings.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the styles of a Word document say of its paragraphs and runs. */
final class WordStyles {
  /** Styles are based on styles; in a circle perhaps. */
  private static final int LONGEST_CHAIN = 30;

  private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
  private static final Pattern CONTENTS = Pattern.compile("toc ([1-9])");

  private final Map<String, Xml> styles = new HashMap<>();
  private final Xml defaults;
  private String plain = "";

  WordStyles(Xml part) {
    for (Xml style : part.all("style")) {
      styles.put(style.get("styleId"), style);
      if (style.get("type").equals("paragraph") && style.get("default").matches("1|true|on")) {
        plain = style.get("styleId");
      }
    }
    defaults = part.kid("docDefaults");
  }

  /** The style of a paragraph. */
  String of(Xml paragraph) {
    String id = paragraph.kid("pPr").kid("pStyle").val();
    return styles.containsKey(id) ? id : plain;
  }

  /**
   * A property by a style or what it is based on.
   *
   * @param group {@code pPr} or {@code rPr}
   */
  Optional<Xml> property(String style, String group, String name) {
    Xml at = styles.get(style);
    for (int i = 0; i < LONGEST_CHAIN && at != null; i++) {
      Optional<Xml> found = at.kid(group).find(name);
      if (found.isPresent()) {
        return found;
      }
      at = styles.get(at.kid("basedOn").val());
    }
    return Optional.empty();
  }

  /** A property of a paragraph, by itself or by its style. */
  Optional<Xml> ofParagraph(Xml paragraph, String name) {
    return paragraph.kid("pPr").find(name).or(() -> property(of(paragraph), "pPr", name));
  }

  /** A property of a run in a paragraph, by itself, by its style, or by the paragraph's. */
  Optional<Xml> ofRun(Xml run, Xml paragraph, String name) {
    Xml own = run.kid("rPr");
    return own.find(name)
        .or(() -> property(own.kid("rStyle").val(), "rPr", name))
        .or(() -> property(of(paragraph), "rPr", name))
        .or(() -> defaults.kid("rPrDefault").kid("rPr").find(name));
  }

  /** 1 the outermost, 0 for what is no heading. */
  int headingLevel(Xml paragraph) {
    int outline = ofParagraph(paragraph, "outlineLvl").map(x -> x.number("val", 9)).orElse(-1);
    if (outline >= 0) {
      return outline < 9 ? outline + 1 : 0;
    }
    return named(of(paragraph), HEADING);
  }

  /** Whether a paragraph is the document's title by its style. */
  boolean isTitle(Xml paragraph) {
    return name(of(paragraph)).equals("title");
  }

  /** The depth of a line of the contents list, 0 for what is none. */
  int contentsLevel(Xml paragraph) {
    return named(of(paragraph), CONTENTS);
  }

  private int named(String style, Pattern pattern) {
    String id = style;
    for (int i = 0; i < LONGEST_CHAIN && styles.containsKey(id); i++) {
      Matcher matcher = pattern.matcher(name(id));
      if (matcher.matches()) {
        return Integer.parseInt(matcher.group(1));
      }
      id = styles.getOrDefault(id, Xml.NONE).kid("basedOn").val();
    }
    return 0;
  }

  private String name(String style) {
    return styles.getOrDefault(style, Xml.NONE).kid("name").val().toLowerCase(Locale.ROOT);
  }
}
