package org.findings.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.findings.letter.Format;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads web pages (HTML): what they say, not what surrounds it. */
final class HtmlReader {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** The longest reports known have a tenth of them. */
  static final int MOST_TAGS = 400_000;

  /** No author nests so deeply; the tree is walked by recursion. */
  private static final int DEEPEST = 300;

  private final HtmlNotes notes;
  private final Deadline deadline;
  private final BlockList blocks;
  private final StringBuilder open = new StringBuilder();
  private final Deque<Element> called = new ArrayDeque<>();
  private boolean tellsNotes = true;
  private final Map<Element, String> numbers;
  private boolean bold = true;
  private boolean letters;
  private @Nullable HtmlList item;
  private boolean preformatted;

  private HtmlReader(HtmlNotes notes, Map<Element, String> numbers, Deadline deadline) {
    this.notes = notes;
    this.numbers = numbers;
    this.deadline = deadline;
    this.blocks = new BlockList();
  }

  static Document read(Decoded decoded) throws Unreadable {
    int tags = (int) decoded.text().chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw new Unreadable(
          "a web page of more than %,d tags (%,d): split it".formatted(MOST_TAGS, tags));
    }
    Deadline deadline = new Deadline(LONGEST);
    try {
      Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
      Element body = parser.parseInput(new TimedText(decoded.text(), deadline), "").body();
      HtmlReader reader = new HtmlReader(new HtmlNotes(body), new HashMap<>(), deadline);
      reader.kids(body);
      reader.close();
      List<Block> blocks = reader.blocks.blocks();
      if (blocks.stream().allMatch(b -> b.shape() == Block.Shape.FURNITURE)) {
        throw new Unreadable("no text in it, a web page (HTML) without words");
      }
      return new Document(Format.HTML, blocks, null, decoded.doubts());
    } catch (IOException | UncheckedIOException e) {
      throw new Unreadable(
          "took longer than %d seconds to read, and was given up".formatted(LONGEST.toSeconds()));
    }
  }

  private void kids(Element parent) throws IOException {
    for (Node kid : parent.childNodes()) {
      if (kid instanceof TextNode text) {
        text(text);
      } else if (kid instanceof Element element) {
        element(element);
      }
    }
  }

  private void text(TextNode node) {
    String text = node.getWholeText();
    if (!preformatted) {
      text = Inline.oneSpace("." + text + ".");
      text = text.substring(1, text.length() - 1);
    }
    open.append(text);
    if (text.chars().anyMatch(Character::isLetter)) {
      letters = true;
      bold &= HtmlLooks.isBold(node);
    }
  }

  private void element(Element element) throws IOException {
    deadline.check();
    if (HtmlLooks.isLeftOut(element) || notes.isNote(element)) {
      return;
    }
    if (HtmlLooks.isFurniture(element)) {
      close();
      blocks.furniture(element.text());
      return;
    }
    switch (element.normalName()) {
      case "br" -> open.append('\n');
      case "hr" -> {
        close();
        blocks.rule();
      }
      case "wbr" -> {}
      case "sup" -> raised(element);
      case "a" -> link(element);
      case "table" -> table(element);
      case "ul", "ol", "menu" -> list(element);
      case "li" -> item(element, null);
      case "dl" -> terms(element);
      case "pre" -> {
        close();
        preformatted = true;
        kids(element);
        close();
        preformatted = false;
      }
      default -> {
        int level = HtmlLooks.headingLevel(element);
        if (level > 0) {
          heading(element, level);
        } else if (HtmlLooks.isBlock(element)) {
          close();
          kids(element);
          close();
        } else {
          kids(element);
        }
      }
    }
  }

  private void heading(Element element, int level) throws IOException {
    close();
    kids(element);
    String text = open.toString();
    boolean wasBold = bold;
    open.setLength(0);
    blocks.heading(text, null, level, wasBold);
    close();
  }

  private void raised(Element element) throws IOException {
    String text = element.text().strip();
    Element link = element.selectFirst("a");
    boolean digits = text.matches("[\\[(]?[0-9]{1,3}[\\])]?");
    if (link != null && digits) {
      link(link);
    } else if (digits) {
      open.append(Inline.superscript(text.replaceAll("[^0-9]", "")));
    } else {
      kids(element);
    }
  }

  private void link(Element link) throws IOException {
    Element note = notes.called(link);
    String number = HtmlNotes.number(link);
    if (note != null && number != null) {
      open.append(Inline.superscript(number));
      if (numbers.putIfAbsent(note, number) == null) {
        called.add(note);
      }
    } else if (!notes.leadsBack(link)) {
      kids(link);
    }
  }

  private void list(Element list) throws IOException {
    close();
    HtmlList counter = new HtmlList(list);
    for (Node kid : list.childNodes()) {
      if (kid instanceof Element element && element.normalName().equals("li")) {
        if (!HtmlLooks.isLeftOut(element) && !notes.isNote(element)) {
          item(element, counter);
        } else {
          counter.label(element);
        }
      } else if (kid instanceof Element element) {
        element(element);
        close();
      } else if (kid instanceof TextNode text) {
        text(text);
      }
    }
    close();
  }

  /** The first text in an item bears its label; what else is in it are paragraphs. */
  private void item(Element element, @Nullable HtmlList list) throws IOException {
    close();
    HtmlList counter = list == null ? HtmlList.loose(element) : list;
    counter.next(element);
    item = counter;
    kids(element);
    close();
    item = null;
  }

  /** A term and a short saying are a row; longer ones are text under it. */
  private void terms(Element list) throws IOException {
    close();
    String term = "";
    for (Element kid : list.select("dt, dd")) {
      if (HtmlLooks.isLeftOut(kid) || notes.isNote(kid)) {
        continue;
      }
      List<Block> inside = inside(kid);
      if (kid.normalName().equals("dt")) {
        blocks.text(term, false, false);
        term = String.join(" ", inside.stream().map(Block::text).toList());
      } else if (!term.isEmpty() && inside.size() == 1) {
        blocks.row(List.of(term, inside.getFirst().text()), 0, false);
        term = "";
      } else {
        blocks.text(term, false, false);
        blocks.all(inside);
        term = "";
      }
    }
    blocks.text(term, false, false);
  }

  private void table(Element table) throws IOException {
    close();
    HtmlTable.of(table, this).into(blocks);
  }

  /** What one element says by itself. */
  List<Block> alone(Element element) throws IOException {
    HtmlReader reader = new HtmlReader(notes, numbers, deadline);
    reader.element(element);
    reader.close();
    return reader.blocks.blocks();
  }

  private List<Block> inside(Element element) throws IOException {
    HtmlReader reader = new HtmlReader(notes, numbers, deadline);
    reader.kids(element);
    reader.close();
    return reader.blocks.blocks();
  }

  /** Ends the paragraph that is open, and tells the notes that were called in it. */
  private void close() throws IOException {
    String raw = open.toString();
    boolean isBold = bold && letters;
    open.setLength(0);
    bold = true;
    letters = false;
    if (BlockList.hasWords(raw)) {
      HtmlList list = item;
      item = null;
      if (list == null || list.label().isEmpty()) {
        blocks.text(raw, isBold, false);
      } else {
        blocks.item(raw, list.label(), list.level(), isBold);
      }
    }
    while (tellsNotes && !called.isEmpty()) {
      note(called.removeFirst());
    }
  }

  /** Notes called in a note are told behind it, however many call each other. */
  private void note(Element note) throws IOException {
    String number = numbers.getOrDefault(note, "");
    HtmlReader reader = new HtmlReader(notes, numbers, deadline);
    reader.tellsNotes = false;
    reader.kids(note);
    reader.close();
    called.addAll(reader.called);
    List<String> texts = reader.blocks.blocks().stream().map(Block::text).toList();
    String text = String.join(" ", texts).strip();
    // Some pages print the number before the note as well.
    blocks.footnote(text.replaceFirst("^[\\[(]?" + number + "[\\])]?[.:]?\\s+", ""), number);
  }
}
