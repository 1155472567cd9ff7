package org.findings.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Takes all that tags a PDF out of it: its structure tree, and every mark in what is drawn. */
final class Untagged {
  private static final Set<String> MARKS = Set.of("BMC", "BDC", "EMC", "DP", "MP");

  private final PDDocument document;
  private final Set<COSBase> seen = new HashSet<>();

  private Untagged(PDDocument document) {
    this.document = document;
  }

  static byte[] copy(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      catalog.removeItem(COSName.STRUCT_TREE_ROOT);
      catalog.removeItem(COSName.MARK_INFO);
      new Untagged(document).pages();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private void pages() throws IOException {
    for (PDPage page : document.getPages()) {
      List<Object> drawn = unmarked(new PDFStreamParser(page));
      PDStream stream = new PDStream(document);
      write(drawn, stream.getCOSObject());
      page.setContents(stream);
      forms(page.getResources());
    }
  }

  private void forms(PDResources resources) throws IOException {
    COSDictionary objects =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    if (objects == null) {
      return;
    }
    for (COSName name : objects.keySet()) {
      if (objects.getDictionaryObject(name) instanceof COSStream stream
          && COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
          && seen.add(stream)) {
        PDFormXObject form = new PDFormXObject(stream);
        write(unmarked(new PDFStreamParser(form)), stream);
        forms(form.getResources());
      }
    }
  }

  private static List<Object> unmarked(PDFStreamParser parser) throws IOException {
    List<Object> kept = new ArrayList<>();
    List<Object> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (!(token instanceof Operator operator)) {
        operands.add(token);
        continue;
      }
      if (!MARKS.contains(operator.getName())) {
        kept.addAll(operands);
        kept.add(operator);
      }
      operands.clear();
    }
    return kept;
  }

  private static void write(List<Object> tokens, COSStream stream) throws IOException {
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(out).writeTokens(tokens);
    }
  }
}
