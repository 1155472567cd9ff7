package org.findings.sequel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of a paragraph. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:[A-Z]|Dr|Mr|Ms|Mrs|St|No|e\\.g|i\\.e))[.!?]['\"’”)]*\\s+(?=[‘“(]?\\p{Lu})");

  private Sentences() {}

  record Sentence(int start, int end) {
    String of(String text) {
      return text.substring(start, end);
    }
  }

  /**
   * @param looked the part of the text that is looked at
   */
  static List<Sentence> of(String looked, String text) {
    List<Sentence> sentences = new ArrayList<>();
    Matcher ends = END.matcher(text).region(0, looked.length());
    int start = 0;
    while (ends.find()) {
      String stop = ends.group();
      sentences.add(new Sentence(start, ends.start() + stop.stripTrailing().length()));
      start = ends.end();
    }
    if (start < looked.length()) {
      sentences.add(new Sentence(start, looked.length()));
    }
    return sentences;
  }
}
