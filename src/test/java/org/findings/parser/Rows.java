package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.findings.letter.Grade;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Paragraphs in the form of a truth file: one line each, for comparing. */
final class Rows {
  private Rows() {}

  static List<String> of(Letter letter) {
    return letter.paragraphs().stream().map(Rows::row).toList();
  }

  /** Where two lists part: what was found and what it should be, line by line. */
  static List<String> difference(List<String> found, List<String> truth) {
    List<String> difference = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < found.size() || j < truth.size()) {
      if (i < found.size() && j < truth.size() && found.get(i).equals(truth.get(j))) {
        i++;
        j++;
      } else if (i < found.size() && !truth.subList(j, truth.size()).contains(found.get(i))) {
        difference.add("found: " + found.get(i++));
      } else if (j < truth.size()) {
        difference.add("truth: " + truth.get(j++));
      } else {
        difference.add("again: " + found.get(i++));
      }
    }
    return difference;
  }

  private static String row(Paragraph paragraph) {
    Grade grade = paragraph.grade();
    boolean footnote = paragraph.kind() == ParagraphKind.FOOTNOTE;
    String section =
        footnote || paragraph.section().isEmpty() ? "-" : paragraph.section().getLast();
    return row(
        paragraph.number(),
        paragraph.kind().label(),
        paragraph.role().label(),
        section,
        footnote || grade == null ? "-" : grade.label(),
        paragraph.deadline(),
        paragraph.words(),
        edge(paragraph.text(), 8, true),
        edge(paragraph.text(), 6, false));
  }

  static String row(JsonNode truth) {
    JsonNode section = truth.path("section");
    return row(
        truth.path("number").stringValue(null),
        truth.path("kind").stringValue(),
        truth.path("role").stringValue(),
        section.isEmpty() ? "-" : section.get(section.size() - 1).stringValue(),
        truth.path("grade").stringValue("-"),
        truth.path("deadline").stringValue(null),
        truth.path("words").intValue(),
        clean(truth.path("starts").stringValue()),
        clean(truth.path("ends").stringValue()));
  }

  private static String clean(String text) {
    return text.replaceAll("\\*|</?b>", "");
  }

  private static String row(
      @Nullable String number,
      String kind,
      String role,
      String section,
      String grade,
      @Nullable String deadline,
      int words,
      String starts,
      String ends) {
    return String.join(
        " | ",
        String.valueOf(number),
        kind,
        role,
        section,
        grade,
        String.valueOf(deadline),
        words + " words",
        starts + " … " + ends);
  }

  private static String edge(String text, int count, boolean first) {
    StringTokenizer words = new StringTokenizer(text);
    StringBuilder edge = new StringBuilder();
    int skip = first ? 0 : Math.max(0, words.countTokens() - count);
    for (int i = 0; words.hasMoreTokens() && i < skip + count; i++) {
      String word = words.nextToken();
      if (i >= skip) {
        edge.append(edge.isEmpty() ? "" : " ").append(word);
      }
    }
    return edge.toString();
  }
}
