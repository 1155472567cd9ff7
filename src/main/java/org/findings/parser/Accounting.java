package org.findings.parser;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.findings.letter.Heading;
import org.findings.letter.Judgement;
import org.findings.letter.Letter;
import org.findings.letter.Paragraph;
import org.findings.parser.Account.End;
import org.findings.parser.Account.Piece;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Makes the account of a letter: it looks each piece of the document up in what was made of it, by
 * letters and digits alone, and so knows nothing of how the letter came about.
 */
final class Accounting {
  /** Parts the texts of paragraphs, so that no piece is found across two of them. */
  private static final char END = '\n';

  private final Letter letter;
  private final String paragraphs;
  private final Set<String> labels = new HashSet<>();
  private final Set<String> headings = new HashSet<>();
  private final Map<End, Integer> words = new EnumMap<>(End.class);
  private final List<Piece> outside = new ArrayList<>();

  private Accounting(Letter letter) {
    this.letter = letter;
    StringBuilder all = new StringBuilder();
    for (Paragraph paragraph : letter.paragraphs()) {
      all.append(key(paragraph.text())).append(END);
    }
    this.paragraphs = all.toString();
    for (Heading heading : letter.outline()) {
      headings.add(key(heading.heading()));
    }
    for (Judgement judgement : letter.about().judgements()) {
      labels.add(key(judgement.area()));
      labels.add(key(judgement.gradePrinted()));
      labels.add(key(judgement.service() == null ? "" : judgement.service()));
    }
  }

  static Account of(Letter letter, List<Block> blocks, Contents contents, Frame frame) {
    Accounting accounting = new Accounting(letter);
    Furniture furniture = new Furniture(blocks);
    Set<Block> front = identities(frame.front());
    Set<Block> close = identities(frame.close());
    Set<Block> body = identities(frame.body());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String reason = furniture.reason(blocks, i);
      if (reason != null) {
        accounting.furniture(block, reason);
      } else if (close.contains(block) && !body.contains(block)) {
        accounting.count(End.CLOSE, block);
      } else if (front.contains(block) || i < contents.end() || !body.contains(block)) {
        accounting.notOfBody(block);
      } else {
        accounting.body(block);
      }
    }
    return accounting.account();
  }

  private static Set<Block> identities(Collection<Block> blocks) {
    Set<Block> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(blocks);
    return set;
  }

  private void furniture(Block block, String reason) {
    if (block.shape() != Shape.RULE) {
      count(End.FURNITURE, block);
      outside.add(new Piece(block.page(), whole(block), reason));
    }
  }

  /** A cover may hold the table of judgements, or notes that are paragraphs. */
  private void notOfBody(Block block) {
    boolean told = paragraphs.contains(key(whole(block)) + END);
    count(told ? End.PARAGRAPH : End.FRONT, block);
  }

  private void body(Block block) {
    for (String text : block.shape() == Shape.ROW ? block.cells() : List.of(block.text())) {
      End end = end(block, text);
      add(end, text);
      if (end == End.NOTHING) {
        outside.add(new Piece(block.page(), text, null));
      }
    }
  }

  private End end(Block block, String text) {
    String key = key(text);
    if (key.isEmpty() || paragraphs.contains(END + key + END)) {
      return End.PARAGRAPH;
    }
    if (headings.contains(key)) {
      return End.HEADING;
    }
    if (isLabel(key, text)) {
      return block.shape() == Shape.ROW ? End.JUDGEMENT : End.HEADING;
    }
    if (paragraphs.contains(key)) {
      return End.PARAGRAPH;
    }
    boolean heading =
        headings.stream().anyMatch(h -> !h.isEmpty() && (key.startsWith(h) || h.contains(key)));
    if (heading || Deadlines.of(text) != null) {
      return End.HEADING;
    }
    // A table's label says what its cells are without being said itself.
    boolean label = !Tables.says(text) || Grades.atEnd(text).isPresent();
    return block.shape() == Shape.ROW && label ? End.JUDGEMENT : End.NOTHING;
  }

  private boolean isLabel(String key, String text) {
    return labels.contains(key) || Grades.alone(text).isPresent();
  }

  private static String whole(Block block) {
    return block.shape() == Shape.ROW ? String.join(" ", block.cells()) : block.text();
  }

  private void count(End end, Block block) {
    add(end, whole(block));
  }

  private void add(End end, String text) {
    words.merge(end, Prose.words(text), Integer::sum);
  }

  private Account account() {
    int twice = letter.about().size().words() - words.getOrDefault(End.PARAGRAPH, 0);
    return new Account(letter, words, Math.max(0, twice), outside);
  }

  private static String key(@Nullable String text) {
    StringBuilder key = new StringBuilder();
    String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      // Superscript digits call footnotes; they are no letters and no decimal digits.
      if (Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
