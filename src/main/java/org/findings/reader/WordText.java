package org.findings.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The visible text of one paragraph of a Word document: what was deleted or hidden is out, calls of
 * notes are superscript digits, forced line ends line feeds.
 */
final class WordText {
  private final WordStyles styles;
  private final WordPages pages;
  private final WordNotes notes;
  private final Xml paragraph;
  private final StringBuilder raw = new StringBuilder();
  private final List<Block> called = new ArrayList<>();
  private final List<Xml> boxes = new ArrayList<>();
  private boolean bold = true;
  private boolean letters;
  private int largeLetters;
  private int letterCount;
  private boolean pageBreak;
  private @Nullable Integer page;

  WordText(Xml paragraph, WordStyles styles, WordPages pages, WordNotes notes) {
    this.paragraph = paragraph;
    this.styles = styles;
    this.pages = pages;
    this.notes = notes;
    if (styles.ofParagraph(paragraph, "pageBreakBefore").map(Xml::isOn).orElse(false)) {
      pages.broken();
      pageBreak = true;
    }
    inline(paragraph.kids());
  }

  String raw() {
    return raw.toString();
  }

  boolean isBold() {
    return bold && letters;
  }

  /** Whether most of it is set in larger type than the document's text. */
  boolean isLarge() {
    return largeLetters * 2 > letterCount;
  }

  /** Whether its author wanted a new page before or in it. */
  boolean breaksPage() {
    return pageBreak;
  }

  /** The page on which its text begins, null where the file does not know. */
  @Nullable Integer page() {
    return page == null ? pages.current() : page;
  }

  /** The notes called in it, in order. */
  List<Block> notes() {
    return called;
  }

  /** The contents of the text boxes that hang on it. */
  List<Xml> boxes() {
    return boxes;
  }

  private void inline(List<Xml> kids) {
    for (Xml kid : kids) {
      switch (kid.name()) {
        case "r" -> run(kid);
        case "del", "moveFrom", "pPr", "sdtPr", "rt" -> {}
        case "AlternateContent" -> inline(WordReader.alternative(kid));
        case "t" -> append(kid.text(), Xml.NONE);
        default -> inline(kid.kids());
      }
    }
  }

  private void run(Xml run) {
    if (is(run, "vanish")) {
      return;
    }
    for (Xml kid : run.kids()) {
      piece(kid, run);
    }
  }

  private void piece(Xml piece, Xml run) {
    switch (piece.name()) {
      case "t" -> append(raised(piece.text(), run), run);
      case "tab", "ptab" -> raw.append('\t');
      case "cr" -> raw.append('\n');
      case "noBreakHyphen" -> raw.append('-');
      case "sym" -> symbol(piece);
      case "br" -> lineEnd(piece);
      case "lastRenderedPageBreak" -> pages.rendered();
      case "footnoteReference", "endnoteReference" -> note(piece);
      case "AlternateContent" ->
          WordReader.alternative(piece).forEach(chosen -> piece(chosen, run));
      case "drawing", "pict", "object" -> boxes(piece);
      case "ruby" -> inline(piece.kid("rubyBase").kids());
      default -> {}
    }
  }

  private void lineEnd(Xml end) {
    if (end.get("type").equals("page")) {
      pages.broken();
      pageBreak = true;
    }
    raw.append('\n');
  }

  private void note(Xml reference) {
    Block note = notes.called(reference, page());
    if (note != null && note.label() != null) {
      raw.append(Inline.superscript(note.label()));
      called.add(note);
    }
  }

  private void symbol(Xml symbol) {
    try {
      raw.append((char) Integer.parseInt(symbol.get("char"), 16));
    } catch (NumberFormatException e) {
      // A sign that names no character has none.
    }
  }

  private void append(String text, Xml run) {
    if (text.isEmpty()) {
      return;
    }
    boolean capitals = is(run, "caps");
    raw.append(capitals ? text.toUpperCase(Locale.UK) : text);
    if (!text.isBlank()) {
      pages.text();
      page = page == null ? pages.current() : page;
    }
    int count = (int) text.chars().filter(Character::isLetter).count();
    if (count > 0) {
      letters = true;
      letterCount += count;
      bold &= is(run, "b");
      largeLetters += pages.isLarge(size(run)) ? count : 0;
    }
  }

  /** In half points, 0 where nothing says. */
  private int size(Xml run) {
    return styles.ofRun(run, paragraph, "sz").map(x -> x.number("val", 0)).orElse(0);
  }

  private String raised(String text, Xml run) {
    boolean raised =
        styles
            .ofRun(run, paragraph, "vertAlign")
            .map(x -> x.val().equals("superscript"))
            .orElse(false);
    String digits = text.strip();
    boolean call = digits.length() < 4 && digits.matches("[0-9]+");
    return raised && call ? text.replace(digits, Inline.superscript(digits)) : text;
  }

  private boolean is(Xml run, String property) {
    return styles.ofRun(run, paragraph, property).map(Xml::isOn).orElse(false);
  }

  private void boxes(Xml drawing) {
    for (Xml kid : drawing.kids()) {
      if (kid.name().equals("txbxContent")) {
        boxes.add(kid);
      } else if (kid.name().equals("AlternateContent")) {
        WordReader.alternative(kid).forEach(this::boxes);
      } else {
        boxes(kid);
      }
    }
  }
}
