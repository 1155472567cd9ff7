package org.findings.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.reader.Block.Gap;
import org.findings.reader.Block.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes and endnotes of a Word document, numbered in the order in which they are called.
 */
final class WordNotes {
  private final Map<String, Xml> footnotes = new HashMap<>();
  private final Map<String, Xml> endnotes = new HashMap<>();
  private final WordStyles styles;
  private int count;

  WordNotes(Xml footnotes, Xml endnotes, WordStyles styles) {
    this.styles = styles;
    footnotes.all("footnote").forEach(note -> this.footnotes.put(note.get("id"), note));
    endnotes.all("endnote").forEach(note -> this.endnotes.put(note.get("id"), note));
  }

  /** No notes: those of a note itself. */
  private static WordNotes none(WordStyles styles) {
    return new WordNotes(Xml.NONE, Xml.NONE, styles);
  }

  /** The note that a reference calls, null where there is none. */
  @Nullable Block called(Xml reference, @Nullable Integer page) {
    boolean foot = reference.name().equals("footnoteReference");
    Xml note = (foot ? footnotes : endnotes).remove(reference.get("id"));
    if (note == null) {
      return null;
    }
    List<String> texts = new ArrayList<>();
    text(note, texts);
    String text = BlockList.clean(String.join(" ", texts));
    if (!BlockList.hasWords(text)) {
      return null;
    }
    String label = String.valueOf(++count);
    return new Block(Shape.FOOTNOTE, text, label, 0, List.of(), false, true, Gap.BLANK, page);
  }

  private void text(Xml note, List<String> texts) {
    for (Xml kid : note.kids()) {
      if (kid.name().equals("p")) {
        texts.add(new WordText(kid, styles, new WordPages(false, 0), none(styles)).raw());
      } else {
        text(kid, texts);
      }
    }
  }
}
