package org.findings.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Makes small PDFs, line by line, with or without a structure tree. */
final class Pdfs implements AutoCloseable {
  private static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
  private static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private final PDDocument document = new PDDocument();
  private final COSArray elements = new COSArray();
  private PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream content;
  private float y = 60;
  private float left = 70;
  private int contents;

  Pdfs() throws IOException {
    document.addPage(page);
    content = new PDPageContentStream(document, page);
  }

  Pdfs page() throws IOException {
    content.close();
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    y = 60;
    contents = 0;
    return this;
  }

  Pdfs at(float newY) {
    y = newY;
    return this;
  }

  /** Moves the left margin. */
  Pdfs from(float newLeft) {
    left = newLeft;
    return this;
  }

  /** A line at the left margin; the next one stands right below it. */
  Pdfs line(String text) throws IOException {
    return draw(PLAIN, 11, left, text);
  }

  Pdfs bold(String text) throws IOException {
    return draw(BOLD, 11, left, text);
  }

  Pdfs gap() {
    y += 14;
    return this;
  }

  Pdfs draw(float size, float x, String text) throws IOException {
    return draw(PLAIN, size, x, text);
  }

  private Pdfs draw(PDFont font, float size, float x, String text) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
    content.showText(text);
    content.endText();
    y += 14;
    return this;
  }

  /** The content drawn by some lines, as one number of marked content. */
  Part part(String... lines) throws IOException {
    int id = contents++;
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, id);
    content.beginMarkedContent(COSName.P, PDPropertyList.create(properties));
    for (String line : lines) {
      line(line);
    }
    content.endMarkedContent();
    gap();
    return new Part(page, id);
  }

  Pdfs artifact(String text) throws IOException {
    content.beginMarkedContent(COSName.getPDFName("Artifact"));
    line(text);
    content.endMarkedContent();
    return this;
  }

  record Part(PDPage page, int id) {}

  /** An element of the tree, of parts and of elements. */
  static COSDictionary element(String type, Object... kids) {
    COSDictionary element = new COSDictionary();
    element.setName(COSName.S, type);
    COSArray array = new COSArray();
    for (Object kid : kids) {
      if (kid instanceof Part part) {
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, "MCR");
        reference.setItem(COSName.PG, part.page().getCOSObject());
        reference.setItem(COSName.MCID, COSInteger.get(part.id()));
        array.add(reference);
      } else {
        array.add((COSDictionary) kid);
      }
    }
    element.setItem(COSName.K, array);
    return element;
  }

  Pdfs tagged(COSDictionary... tree) {
    List.of(tree).forEach(elements::add);
    return this;
  }

  Pdfs locked() throws IOException {
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    content.close();
    if (elements.size() > 0) {
      PDStructureTreeRoot root = new PDStructureTreeRoot();
      root.getCOSObject().setItem(COSName.K, elements);
      document.getDocumentCatalog().setStructureTreeRoot(root);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  /** A document as a reader's test compares it: a block a line. */
  static List<String> read(byte[] bytes) throws Unreadable {
    List<String> lines = new ArrayList<>();
    for (Block block : Reader.read("made.pdf", bytes).blocks()) {
      String label = block.label() == null ? "" : " [" + block.label() + "]";
      String text = block.cells().isEmpty() ? block.text() : String.join(" | ", block.cells());
      lines.add(block.page() + " " + block.shape() + label + " " + text);
    }
    return lines;
  }

  PDPageContentStream content() {
    return content;
  }

  PDDocument document() {
    return document;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
