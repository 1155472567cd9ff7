package org.findings.reader;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.findings.letter.Format;
import org.findings.reader.WordNumbering.Sign;
import org.jspecify.annotations.Nullable;

/** Reads Word documents (DOCX). */
final class WordReader {
  /** The longest report known takes less than a second. */
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /** Twips by which bullets of one level may stand apart. */
  private static final int ALIGNED = 100;

  /** How far Word indents a level where nothing says. */
  private static final int INDENT = 720;

  private final WordStyles styles;
  private final WordNumbering numbering;
  private final WordNotes notes;
  private final WordPages pages;
  private final Deadline deadline;
  private final Deque<Integer> bullets = new ArrayDeque<>();

  private WordReader(WordFile file, Deadline deadline) {
    this.deadline = deadline;
    this.styles = new WordStyles(file.styles());
    this.numbering = new WordNumbering(file.numbering(), styles);
    this.notes = new WordNotes(file.footnotes(), file.endnotes(), styles);
    this.pages = new WordPages(file.text().holds("lastRenderedPageBreak"), bodySize(file.text()));
  }

  static Document read(BoundedZip zip) throws Unreadable {
    Deadline deadline = new Deadline(LONGEST);
    try {
      WordFile file = WordFile.of(zip, deadline);
      WordReader reader = new WordReader(file, deadline);
      BlockList blocks = new BlockList();
      reader.furniture(file.headers(), blocks);
      reader.walk(file.text().kid("body").kids(), blocks);
      if (blocks.blocks().stream().allMatch(b -> b.shape() == Block.Shape.FURNITURE)) {
        throw new Unreadable(
            file.text().holds("drawing") || file.text().holds("pict")
                ? "needs text recognition: a Word document of pictures without text"
                : "no text in it, an empty Word document");
      }
      Integer count = reader.pages.current();
      blocks.page(null);
      reader.furniture(file.footers(), blocks);
      return new Document(Format.DOCX, blocks.blocks(), count, List.of());
    } catch (BoundedZip.TooLarge e) {
      throw new Unreadable("a Word document that is no letter: " + e.getMessage());
    } catch (Deadline.Passed e) {
      throw new Unreadable(
          "took longer than %d seconds to read, and was given up".formatted(LONGEST.toSeconds()));
    } catch (IOException e) {
      throw new Unreadable("a damaged Word document, get it again: " + e.getMessage());
    }
  }

  /** What Word offers in two forms is read in the first, which newer Words write. */
  static List<Xml> alternative(Xml either) {
    return either.find("Choice").orElse(either.kid("Fallback")).kids();
  }

  /** The size, in half points, in which most of the text is set; 0 where nothing says. */
  private int bodySize(Xml text) {
    Map<Integer, Integer> letters = new HashMap<>();
    sizes(text, Xml.NONE, letters);
    return letters.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(0);
  }

  private void sizes(Xml at, Xml paragraph, Map<Integer, Integer> letters) {
    for (Xml kid : at.kids()) {
      if (kid.name().equals("r")) {
        int size = styles.ofRun(kid, paragraph, "sz").map(x -> x.number("val", 0)).orElse(0);
        int length = kid.all("t").stream().mapToInt(t -> t.text().length()).sum();
        letters.merge(size, length, Integer::sum);
      } else {
        sizes(kid, kid.name().equals("p") ? kid : paragraph, letters);
      }
    }
  }

  private void furniture(List<Xml> parts, BlockList blocks) throws IOException {
    Set<String> told = new LinkedHashSet<>();
    for (Xml part : parts) {
      BlockList own = new BlockList();
      walk(part.kids(), own);
      own.blocks().forEach(block -> told.add(block.text()));
    }
    told.stream().filter(BlockList::hasWords).forEach(blocks::furniture);
  }

  private void walk(List<Xml> kids, BlockList blocks) throws IOException {
    for (Xml kid : kids) {
      switch (kid.name()) {
        case "p" -> paragraph(kid, blocks);
        case "tbl" -> table(kid, blocks);
        case "sdt" -> walk(kid.kid("sdtContent").kids(), blocks);
        case "AlternateContent" -> walk(alternative(kid), blocks);
        case "ins", "moveTo", "customXml", "smartTag" -> walk(kid.kids(), blocks);
        default -> {}
      }
    }
  }

  private void paragraph(Xml paragraph, BlockList blocks) throws IOException {
    deadline.check();
    WordText text = new WordText(paragraph, styles, pages, notes);
    Xml properties = paragraph.kid("pPr");
    boolean gone = properties.kid("rPr").find("del").isPresent() && text.raw().isBlank();
    Sign sign = gone ? null : numbering.next(paragraph).orElse(null);
    if (text.breaksPage()) {
      blocks.pageBreak();
    }
    blocks.page(text.page());
    tell(paragraph, text, sign, blocks);
    blocks.all(text.notes());
    for (Xml box : text.boxes()) {
      walk(box.kids(), blocks);
    }
    Optional<Xml> section = properties.find("sectPr");
    if (section.isPresent() && !section.get().kid("type").val().equals("continuous")) {
      pages.broken();
      blocks.pageBreak();
    }
  }

  private void tell(Xml paragraph, WordText text, @Nullable Sign sign, BlockList blocks) {
    String raw = text.raw();
    if (!BlockList.hasWords(raw)) {
      return;
    }
    int contents = styles.contentsLevel(paragraph);
    int heading = styles.isTitle(paragraph) ? 1 : styles.headingLevel(paragraph);
    if (sign == null || !sign.bullet()) {
      bullets.clear();
    }
    if (contents > 0) {
      blocks.row(contentsLine(raw), contents, text.isBold());
    } else if (heading > 0 && (sign == null || !sign.bullet())) {
      blocks.heading(raw, sign == null ? null : sign.printed(), heading, text.isBold());
    } else if (sign == null) {
      blocks.text(raw, text.isBold(), text.isLarge());
    } else if (sign.bullet()) {
      blocks.item(raw, sign.printed(), depth(indent(paragraph, sign)), text.isBold());
    } else if (text.isBold() && BlockList.isShort(raw)) {
      blocks.heading(raw, sign.printed(), 0, true);
    } else {
      blocks.item(raw, sign.label(), sign.level() + 1, text.isBold());
    }
  }

  /** The title and the page that it leads to. */
  private static List<String> contentsLine(String raw) {
    int tab = raw.strip().lastIndexOf('\t');
    String line = raw.strip();
    return tab < 0 ? List.of(line, "") : List.of(line.substring(0, tab), line.substring(tab + 1));
  }

  /** How deep a bullet stands, by its indent beside those of the bullets above. */
  private int depth(int indent) {
    while (!bullets.isEmpty() && bullets.peek() > indent + ALIGNED) {
      bullets.pop();
    }
    if (bullets.isEmpty() || bullets.peek() < indent - ALIGNED) {
      bullets.push(indent);
    }
    return bullets.size();
  }

  private int indent(Xml paragraph, Sign sign) {
    Optional<Xml> own = paragraph.kid("pPr").find("ind");
    boolean direct = paragraph.kid("pPr").find("numPr").isPresent();
    Optional<Xml> styled = styles.property(styles.of(paragraph), "pPr", "ind");
    Optional<Xml> defined = sign.definition().kid("pPr").find("ind");
    Optional<Xml> indent =
        own.or(() -> direct ? defined.or(() -> styled) : styled.or(() -> defined));
    int usual = INDENT * (sign.level() + 1);
    return indent.map(x -> x.number("left", x.number("start", usual))).orElse(usual);
  }

  private void table(Xml table, BlockList blocks) throws IOException {
    BlockTable grid = new BlockTable();
    rows(table, grid);
    grid.into(blocks);
    bullets.clear();
  }

  private void rows(Xml at, BlockTable grid) throws IOException {
    for (Xml kid : at.kids()) {
      if (kid.name().equals("tr")) {
        if (kid.kid("trPr").find("del").isEmpty()) {
          List<BlockTable.Cell> cells = new ArrayList<>();
          cells(kid, cells);
          grid.row(cells);
        }
      } else {
        rows(kid, grid);
      }
    }
  }

  private void cells(Xml at, List<BlockTable.Cell> cells) throws IOException {
    for (Xml kid : at.kids()) {
      if (kid.name().equals("tc")) {
        BlockList cell = new BlockList();
        bullets.clear();
        walk(kid.kids(), cell);
        Xml properties = kid.kid("tcPr");
        boolean continued =
            properties.find("vMerge").map(x -> !x.val().equals("restart")).orElse(false);
        int wide = properties.kid("gridSpan").number("val", 1);
        cells.add(new BlockTable.Cell(cell.blocks(), wide, 1, continued));
      } else {
        cells(kid, cells);
      }
    }
  }
}
