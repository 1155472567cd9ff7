package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts a number or bullet that stands alone on its line before the text that it belongs to. */
final class LoneSigns {
  private static final Pattern SIGN = Pattern.compile("\\d{1,3}\\.|[•●▪■◼◦\uF000-\uF0FF]");

  private LoneSigns() {}

  static List<Line> joined(List<Line> lines) {
    List<Line> result = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean lone = line.text().length() < 5 && SIGN.matcher(line.text()).matches();
      boolean wrapped = i > 0 && line.blanks() == 0 && !endsSentence(lines.get(i - 1).text());
      if (lone && i + 1 < lines.size() && isItsText(lines.get(i + 1), wrapped ? 1 : 0)) {
        i++;
        result.add(line.withText(line.text() + " " + lines.get(i).text()));
      } else {
        result.add(line);
      }
    }
    return result;
  }

  private static boolean endsSentence(String text) {
    return ".:;".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isItsText(Line next, int leastBlanks) {
    return next.blanks() >= leastBlanks
        && next.blanks() < 2
        && Character.isLetter(next.text().charAt(0));
  }
}
