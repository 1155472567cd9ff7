package org.findings.sequel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.findings.sequel.Sequel.Stretch;

/** The sentences of a paragraph. */
final class Sentences {
  private static final Pattern END =
      Pattern.compile(
          "(?<!\\b(?:[A-Z]|Dr|Mr|Ms|Mrs|St|No|e\\.g|i\\.e))[.!?]['\"’”)]*\\s+(?=[‘“(]?\\p{Lu})");

  private Sentences() {}

  /**
   * @param looked the part of the text that is looked at
   */
  static List<Stretch> of(String looked, String text) {
    List<Stretch> sentences = new ArrayList<>();
    Matcher ends = END.matcher(text).region(0, looked.length());
    int start = 0;
    while (ends.find()) {
      String stop = ends.group();
      sentences.add(new Stretch(start, ends.start() + stop.stripTrailing().length()));
      start = ends.end();
    }
    if (start < looked.length()) {
      sentences.add(new Stretch(start, looked.length()));
    }
    return sentences;
  }
}
