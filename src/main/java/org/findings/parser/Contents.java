package org.findings.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/** The contents list of a report: which headings it has, and how they are nested. */
final class Contents {
  /**
   * @param title as the list prints it
   * @param level 1 or 2; 0 where the list shows no levels
   * @param place its place in the list
   */
  record Entry(String title, int level, int place) {}

  /** A paragraph of so many words is no part of a cover. */
  private static final int LONG = 40;

  /** Nor is a sentence of so many, where the file says that it is a paragraph. */
  private static final int SENTENCE = 15;

  private final Map<String, List<Entry>> entries = new HashMap<>();

  /** The block that is the list's title. */
  private final int start;

  /** First block after the list, or 0 where there is none. */
  private final int end;

  private Contents(int start, int end) {
    this.start = start;
    this.end = end;
  }

  static Contents of(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean title =
          block.text().length() < 30 && key(block.text()).matches("(table of )?contents");
      if (title && i + 1 < blocks.size() && isEntry(blocks.get(i + 1))) {
        return read(blocks, i);
      }
    }
    return new Contents(0, 0);
  }

  private static Contents read(List<Block> blocks, int title) {
    int to = title + 1;
    while (to < blocks.size() && (isEntry(blocks.get(to)) || isTurned(blocks, to))) {
      to++;
    }
    List<Block> rows =
        blocks.subList(title + 1, to).stream().filter(b -> b.shape() == Shape.ROW).toList();
    boolean byBold = rows.stream().anyMatch(Block::bold) && !rows.stream().allMatch(Block::bold);
    boolean byIndent = rows.stream().mapToInt(Block::level).distinct().count() > 1;
    Contents contents = new Contents(title, to);
    for (int place = 0; place < rows.size(); place++) {
      Block row = rows.get(place);
      String entry = row.cells().getFirst();
      int level = byIndent ? row.level() : byBold ? (row.bold() ? 1 : 2) : 0;
      contents
          .entries
          .computeIfAbsent(key(entry), k -> new ArrayList<>())
          .add(new Entry(entry, level, place));
    }
    return contents;
  }

  private static boolean isEntry(Block block) {
    return block.shape() == Shape.ROW
        && block.cells().size() >= 2
        && !block.cells().getFirst().isBlank()
        && block.cells().getLast().length() < 5
        && block.cells().getLast().matches("\\d*");
  }

  /** Whether a page of the list ends here, and it goes on over the leaf. */
  private static boolean isTurned(List<Block> blocks, int i) {
    return blocks.get(i).shape() == Shape.FURNITURE
        && i + 1 < blocks.size()
        && (isEntry(blocks.get(i + 1)) || isTurned(blocks, i + 1));
  }

  /** Whether a report begins before its contents list, which then only interrupts it. */
  boolean interrupts(List<Block> blocks) {
    return blocks.subList(0, start).stream().anyMatch(b -> b.shape() == Shape.TEXT && isLong(b));
  }

  private static boolean isLong(Block block) {
    int words = Prose.words(block.text());
    return words >= LONG || (words >= SENTENCE && block.firm() && Prose.ended(block.text()));
  }

  /** The blocks without the list. */
  List<Block> removedFrom(List<Block> blocks) {
    List<Block> rest = new ArrayList<>(blocks.subList(0, start));
    rest.addAll(blocks.subList(end, blocks.size()));
    return rest;
  }

  /** The same list, which stands nowhere any more. */
  Contents removed() {
    Contents contents = new Contents(0, 0);
    contents.entries.putAll(entries);
    return contents;
  }

  int end() {
    return end;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  /** A heading as the list spells it. */
  String spelt(String heading) {
    List<Entry> named = entries.get(key(heading));
    return named == null ? heading : named.getFirst().title();
  }

  boolean names(String heading) {
    return entries.containsKey(key(heading));
  }

  /**
   * The entry of a heading; of several, the one that comes next.
   *
   * @param place where the heading above stands in the list, -1 before the first
   * @return null where the list has no other than that of the heading above
   */
  @Nullable Entry entry(String heading, int place) {
    List<Entry> named = entries.getOrDefault(key(heading), List.of());
    for (Entry entry : named) {
      if (entry.place() > place) {
        return entry;
      }
    }
    return named.isEmpty() || named.getFirst().place() == place ? null : named.getFirst();
  }

  private static String key(String title) {
    String text = title.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    return text.endsWith(":") ? text.substring(0, text.length() - 1) : text;
  }
}
