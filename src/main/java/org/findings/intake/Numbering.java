package org.findings.intake;

import java.util.ArrayList;
import java.util.List;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.letter.ParagraphKind;

/** Whether a letter's numbered paragraphs are all there, each once, in order. */
final class Numbering {
  private Numbering() {}

  /**
   * What is wrong, or nothing.
   *
   * @param last the number of the last one; 0 where they are not to be numbered throughout
   */
  static String trouble(Letter letter, int last) {
    if (last == 0) {
      return "";
    }
    List<Integer> numbers = new ArrayList<>();
    for (Paragraph paragraph : letter.paragraphs()) {
      String number = paragraph.number();
      boolean counts =
          paragraph.kind() == ParagraphKind.NUMBERED
              && number != null
              && number.matches("\\d{1,4}");
      if (counts && number != null) {
        numbers.add(Integer.parseInt(number));
      }
    }
    List<String> troubles = new ArrayList<>();
    int expected = 1;
    for (int number : numbers) {
      if (number == expected) {
        expected++;
      } else {
        troubles.add("%d after %d".formatted(number, expected - 1));
        expected = Math.max(expected, number + 1);
      }
    }
    if (expected - 1 != last) {
      troubles.add("ends with " + (expected - 1));
    }
    return String.join(", ", troubles);
  }
}
