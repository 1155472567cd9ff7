package org.findings.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sets a converted letter anew: other lines, other page breaks, other bullets, same words. */
final class Reflow {
  private static final List<String> BULLETS = List.of("-", "•", "*", "–", "\uF0B7", "▪", "►");

  /**
   * Nobody can tell a plain paragraph cut between two sentences from two paragraphs, nor its first
   * words from a heading when a name follows them: such cuts are not made.
   */
  private static final String SENTENCE_ENDS = ".!?:;¹²³'’\")";

  private final Random random;
  private final int width;
  private final String bullet;
  private final boolean hanging;
  private final boolean formFeeds;
  private final double breaks;
  private final List<String> out = new ArrayList<>();

  private Reflow(long seed) {
    random = new Random(seed);
    width = random.nextBoolean() ? 30 + random.nextInt(130) : 100_000;
    bullet = BULLETS.get(random.nextInt(BULLETS.size()));
    hanging = random.nextBoolean();
    formFeeds = random.nextInt(3) == 0;
    breaks = random.nextBoolean() ? 0.3 : 0;
  }

  static String of(String letter, long seed) {
    Reflow reflow = new Reflow(seed);
    boolean body = !letter.contains("Dear ");
    List<String> lines = List.of(letter.split("\n", -1));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String next = i + 1 == lines.size() ? "" : lines.get(i + 1);
      boolean lastItem = !next.strip().startsWith("- ");
      // The rest of an item, known only by its indent, is not to be parted from it.
      boolean whole = next.startsWith(" ") && lastItem;
      reflow.line(line, body, lastItem, whole);
      body |= line.startsWith("Dear ");
      body &= !line.startsWith("Yours sincerely");
    }
    String text = String.join("\n", reflow.out);
    if (reflow.random.nextBoolean()) {
      text = text.replace("\n\n", "\n\n\n\n");
    }
    return reflow.random.nextBoolean() ? text.replace("\n", "\r\n") : text;
  }

  private void line(String line, boolean body, boolean lastItem, boolean whole) {
    String text = line.strip();
    boolean isBullet = text.startsWith("- ");
    boolean isNumbered = text.matches("(?s)\\d+\\. .*");
    boolean isProse = text.length() > 120 && !text.contains("\t") && endsSentence(text);
    if (!body || !(isBullet || isProse) || "<#w".indexOf(text.charAt(0)) >= 0) {
      out.add(line);
      return;
    }
    String indent = line.substring(0, line.indexOf(text.charAt(0)));
    List<String> words = List.of(text.split(" +"));
    int cut = random.nextDouble() < breaks ? 1 + random.nextInt(words.size() - 1) : -1;
    boolean looksWhole = cut > 0 && endsSentence(words.get(cut - 1)) && !isNumbered;
    boolean looksLikeHeading =
        cut > 0 && cut < 15 && !Character.isLowerCase(words.get(cut).charAt(0));
    if (whole || (looksWhole && (!isBullet || lastItem)) || (looksLikeHeading && !isBullet)) {
      cut = -1;
    }
    StringBuilder current = new StringBuilder(indent);
    for (int i = 0; i < words.size(); i++) {
      String word = i == 0 && isBullet ? bullet : words.get(i);
      if (i == cut && i > 1) {
        out.add(current.toString());
        pageBreak();
        current = new StringBuilder();
      } else if (current.length() + word.length() > width && i > 1) {
        out.add(current.toString());
        current = new StringBuilder(hanging && isBullet ? indent + "  " : "");
      }
      current.append(current.isEmpty() || current.charAt(current.length() - 1) == ' ' ? "" : " ");
      current.append(word);
    }
    out.add(current.toString());
  }

  private static boolean endsSentence(String word) {
    return SENTENCE_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
  }

  private void pageBreak() {
    int blanks = 1 + random.nextInt(3);
    for (int i = 0; i < blanks; i++) {
      out.add(formFeeds && i == 0 ? "\f" : "");
    }
  }
}
