package org.findings.lucene;

import java.util.ArrayList;
import java.util.List;

/** The headings that lead to a paragraph: a paragraph under A, then B, stands in A and in A > B. */
final class SectionPath {
  private static final String JOINT = " > ";

  private SectionPath() {}

  /** The path to each level, outermost first. */
  static List<List<String>> all(List<String> section) {
    List<List<String>> paths = new ArrayList<>();
    for (int i = 1; i <= section.size(); i++) {
      paths.add(section.subList(0, i));
    }
    return paths;
  }

  /** What a facet gives and a filter takes. */
  static String value(List<String> path) {
    return String.join(JOINT, path);
  }
}
