package org.findings.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A letter as a Word document: heading styles, numbering, tables and footnotes, as Word keeps them.
 */
final class DocxSample {
  private final XWPFDocument document = new XWPFDocument();
  private final Map<String, String> notes;
  private final BigInteger bullets;
  private final BigInteger numbers;

  private DocxSample(String markdown) {
    this.notes = Part.notes(markdown);
    for (int level = 1; level <= 3; level++) {
      style("Heading" + level, "heading " + level, level - 1);
    }
    XWPFNumbering numbering = document.createNumbering();
    this.bullets = list(numbering, 1, STNumberFormat.BULLET, "•");
    this.numbers = list(numbering, 2, STNumberFormat.DECIMAL, "%1.");
  }

  static byte[] of(String markdown) throws IOException {
    DocxSample sample = new DocxSample(markdown);
    List<Part> parts = Part.of(markdown);
    try (XWPFDocument document = sample.document) {
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText(parts.getFirst().text());
      parts.forEach(sample::add);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }

  private void style(String id, String name, int outline) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(name);
    style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    var type = style.addNewRPr();
    type.addNewB();
    type.addNewSz().setVal(BigInteger.valueOf(32 - 4 * outline));
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private static BigInteger list(
      XWPFNumbering numbering, int id, STNumberFormat.Enum format, String pattern) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(id));
    CTLvl level = list.addNewLvl();
    level.setIlvl(BigInteger.ZERO);
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(pattern);
    level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf(720));
    level.getPPr().getInd().setHanging(BigInteger.valueOf(360));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }

  private void add(Part part) {
    if (part.shape() == Part.Shape.TABLE) {
      table(part);
      return;
    }
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setSpacingAfter(120);
    switch (part.shape()) {
      case HEADING -> paragraph.setStyle("Heading" + part.level());
      case BULLET -> paragraph.setNumID(bullets);
      case NUMBERED -> paragraph.setNumID(numbers);
      default -> {}
    }
    for (int i = 0; i < part.lines().size(); i++) {
      if (i > 0) {
        paragraph.createRun().addBreak();
      }
      line(paragraph, part.lines().get(i));
    }
  }

  private void line(XWPFParagraph paragraph, String line) {
    var call = Part.CALL.matcher(line);
    int from = 0;
    while (call.find()) {
      paragraph.createRun().setText(line.substring(from, call.start()));
      var note = document.createFootnote();
      note.createParagraph().createRun().setText(notes.getOrDefault(call.group(1), ""));
      paragraph.addFootnoteReference(note);
      from = call.end();
    }
    paragraph.createRun().setText(line.substring(from));
  }

  private void table(Part part) {
    List<String> rows = part.lines();
    XWPFTable table = document.createTable(rows.size(), Part.cells(rows.getFirst()).size());
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = Part.cells(rows.get(i));
      for (int j = 0; j < cells.size(); j++) {
        XWPFRun run = table.getRow(i).getCell(j).getParagraphs().getFirst().createRun();
        run.setText(cells.get(j));
        run.setBold(i == 0);
      }
    }
  }
}
