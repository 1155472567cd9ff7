package org.findings.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A letter as a PDF with running headers and page numbers, with or without a structure tree. */
final class PdfSample implements AutoCloseable {
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
  private static final float LEFT = 71;
  private static final float RIGHT = 524;
  private static final float TOP = 100;
  private static final float BOTTOM = 760;
  private static final float SIZE = 11;

  private final PDDocument document = new PDDocument();
  private final COSArray tree = new COSArray();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, String> noteTexts;
  private final String title;
  private final boolean tagged;
  private PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream content;
  private COSArray kids = new COSArray();
  private float y = TOP;
  private int marks;
  private int pages;

  private PdfSample(String markdown, boolean tagged) throws IOException {
    this.tagged = tagged;
    this.noteTexts = Part.notes(markdown);
    this.title =
        Part.of(markdown).stream()
            .filter(part -> part.level() == 1)
            .findFirst()
            .map(Part::text)
            .orElseThrow();
    this.content = begin();
  }

  static byte[] of(String markdown, boolean tagged) throws IOException {
    try (PdfSample sample = new PdfSample(markdown, tagged)) {
      for (Part part : Part.of(markdown)) {
        sample.add(part);
      }
      sample.end();
      return sample.bytes();
    }
  }

  private PDPageContentStream begin() throws IOException {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    pages++;
    marks = 0;
    y = TOP;
    return new PDPageContentStream(document, page);
  }

  /** The page's footnotes, header and number. */
  private void end() throws IOException {
    float foot = BOTTOM + 12;
    COSArray goingOn = kids;
    for (String number : notes) {
      open("Note");
      show(PLAIN, 6, LEFT, foot - 3, number);
      show(PLAIN, 9, LEFT + 6, foot, noteTexts.getOrDefault(number, ""));
      close("Note");
      foot += 12;
    }
    notes.clear();
    kids = goingOn;
    if (tagged) {
      content.beginMarkedContent(COSName.getPDFName("Artifact"));
    }
    show(PLAIN, 9, LEFT, 50, title);
    show(PLAIN, 9, RIGHT - 10, 810, String.valueOf(pages));
    if (tagged) {
      content.endMarkedContent();
    }
    content.close();
  }

  private void add(Part part) throws IOException {
    switch (part.shape()) {
      case HEADING -> {
        y += 8;
        if (y > BOTTOM - 60) {
          nextPage();
        }
        text("H" + part.level(), BOLD, 18 - 2 * part.level(), LEFT, LEFT, "", part.text());
      }
      case TABLE -> {
        COSArray rows = new COSArray();
        for (String row : part.lines()) {
          rows.add(row(Part.cells(row)));
        }
        tree.add(element("Table", rows));
        y += 10;
      }
      case TEXT -> {
        for (String line : part.lines()) {
          text("P", PLAIN, SIZE, LEFT, LEFT, "", line);
          y -= 8;
        }
        y += 8;
      }
      case BULLET -> text("LBody", PLAIN, SIZE, LEFT, LEFT + 18, "•", part.text());
      case NUMBERED -> text("P", PLAIN, SIZE, LEFT, LEFT + 24, part.number() + ".", part.text());
    }
  }

  private void nextPage() throws IOException {
    end();
    content = begin();
  }

  private COSDictionary row(List<String> cells) throws IOException {
    COSArray row = new COSArray();
    float x = LEFT;
    for (String cell : cells) {
      open("TD");
      show(PLAIN, 9, x, y, cell);
      suspend();
      row.add(element("TD", kids));
      x += 340;
    }
    y += 18;
    return element("TR", row);
  }

  private void text(
      String type, PDFont font, float size, float x, float indent, String label, String text)
      throws IOException {
    float line = indent;
    boolean open = false;
    StringBuilder words = new StringBuilder();
    String first = label;
    for (String word : (text + " \0").split(" ", -1)) {
      boolean last = word.equals("\0");
      String longer = words.isEmpty() ? word : words + " " + word;
      if (!last && width(font, size, longer) < RIGHT - line) {
        words.setLength(0);
        words.append(longer);
        continue;
      }
      if (y > BOTTOM - 14f * notes.size()) {
        if (open) {
          suspend();
        }
        nextPage();
        if (open) {
          mark(type);
        }
      }
      if (!open) {
        open(type);
        open = true;
      }
      if (!first.isEmpty()) {
        show(font, size, x, y, first);
        first = "";
      }
      // As word processors do where a line goes on.
      calls(font, size, line, last ? words.toString() : words + " ");
      words.setLength(0);
      words.append(word);
      y += size * 1.3f;
    }
    close(type);
    y += 8;
  }

  /** Shows a line; calls of footnotes stand raised in it. */
  private void calls(PDFont font, float size, float x, String line) throws IOException {
    var call = Part.CALL.matcher(line);
    float at = x;
    int from = 0;
    while (call.find()) {
      String before = line.substring(from, call.start());
      show(font, size, at, y, before);
      at += width(font, size, before);
      show(font, size * 0.6f, at, y - size * 0.35f, call.group(1));
      at += width(font, size * 0.6f, call.group(1));
      notes.add(call.group(1));
      from = call.end();
    }
    show(font, size, at, y, line.substring(from));
  }

  private static float width(PDFont font, float size, String text) throws IOException {
    return font.getStringWidth(Part.CALL.matcher(text).replaceAll("")) / 1000 * size;
  }

  private void show(PDFont font, float size, float x, float height, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, page.getMediaBox().getHeight() - height);
    content.showText(text);
    content.endText();
  }

  private void open(String type) throws IOException {
    kids = new COSArray();
    mark(type);
  }

  private void mark(String type) throws IOException {
    if (!tagged) {
      return;
    }
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, marks);
    content.beginMarkedContent(COSName.getPDFName(type), PDPropertyList.create(properties));
    COSDictionary reference = new COSDictionary();
    reference.setName(COSName.TYPE, "MCR");
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setInt(COSName.MCID, marks++);
    kids.add(reference);
  }

  private void suspend() throws IOException {
    if (tagged) {
      content.endMarkedContent();
    }
  }

  private void close(String type) throws IOException {
    suspend();
    tree.add(element(type, kids));
  }

  private static COSDictionary element(String type, COSArray kids) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, type);
    element.setItem(COSName.K, kids);
    return element;
  }

  private byte[] bytes() throws IOException {
    if (tagged) {
      PDStructureTreeRoot root = new PDStructureTreeRoot();
      root.getCOSObject().setItem(COSName.K, tree);
      document.getDocumentCatalog().setStructureTreeRoot(root);
      PDMarkInfo info = new PDMarkInfo();
      info.setMarked(true);
      document.getDocumentCatalog().setMarkInfo(info);
      document.getDocumentCatalog().setLanguage("en-GB");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
