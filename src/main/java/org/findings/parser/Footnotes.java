package org.findings.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.findings.reader.Block;
import org.findings.reader.Block.Shape;

/**
 * Puts each footnote after the block that bears its mark; a page has it at its foot, a web page at
 * its end. In plain text it stays where it is printed: nothing there says for sure that it is one.
 */
final class Footnotes {
  private final List<Block> flow;

  /** Where each number is called. */
  private final Map<String, List<Integer>> callers = new HashMap<>();

  private Footnotes(List<Block> flow) {
    this.flow = flow;
    for (int i = 0; i < flow.size(); i++) {
      if (flow.get(i).shape() != Shape.FOOTNOTE) {
        for (String number : FootnoteCalls.of(flow.get(i).text()).numbers()) {
          callers.computeIfAbsent(number, n -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  static List<Block> placed(List<Block> flow) {
    return new Footnotes(flow).placed();
  }

  private List<Block> placed() {
    Map<Integer, List<Block>> after = new HashMap<>();
    for (int i = 0; i < flow.size(); i++) {
      if (flow.get(i).shape() == Shape.FOOTNOTE) {
        after.computeIfAbsent(place(i), p -> new ArrayList<>()).add(flow.get(i));
      }
    }
    List<Block> placed = new ArrayList<>();
    for (int i = 0; i < flow.size(); i++) {
      if (flow.get(i).shape() != Shape.FOOTNOTE) {
        placed.add(flow.get(i));
      }
      placed.addAll(after.getOrDefault(i, List.of()));
    }
    return placed;
  }

  /** The block behind which the footnote belongs, or its own place. */
  private int place(int footnote) {
    Block note = flow.get(footnote);
    if (!note.firm()) {
      return footnote;
    }
    for (int caller : callers.getOrDefault(note.label() + "", List.of()).reversed()) {
      if (caller < footnote && near(flow.get(caller), note)) {
        return withText(caller);
      }
    }
    for (int caller : callers.getOrDefault(note.label() + "", List.of())) {
      if (caller > footnote && Objects.equals(flow.get(caller).page(), note.page())) {
        return withText(caller);
      }
    }
    return footnote;
  }

  /** A heading leads to the text under it, not to its footnote. */
  private int withText(int caller) {
    int place = caller;
    while (place < flow.size()
        && (flow.get(place).shape() == Shape.HEADING
            || flow.get(place).shape() == Shape.FOOTNOTE)) {
      place++;
    }
    return place == flow.size() ? caller : place;
  }

  /** Numbers begin anew in some documents. */
  private static boolean near(Block caller, Block note) {
    Integer page = caller.page();
    Integer foot = note.page();
    return page == null || foot == null || foot - page <= 1;
  }
}
